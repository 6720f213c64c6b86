import { z } from 'zod';
import {
  DATED_KINDS,
  INCIDENT_KINDS,
  INCIDENT_SEVERITIES,
  SERVICE_ITEMS,
} from '../domain/stays/stay-words.ts';
import { localDate } from '../validation/local-date.ts';
import { command, query } from './define.ts';

const Uid = z.string().min(1).max(60);
const Day = localDate('stays.date');
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'stays.time');
const Text = z.string().trim().max(300);
const Story = z.string().trim().min(1, 'stays.account').max(4000);
const Named = z.object({ name: z.string() });
const house = ['head', 'officer', 'companion'] as const;

export const stayCare = {
  /** One of the eleven items of the minimum service is met on a day, or after all is not. */
  tickService: command({
    input: z.object({
      stay: Uid,
      item: z.enum(SERVICE_ITEMS),
      metOn: Day.nullable(),
      note: Text,
    }),
    output: Named,
    errors: ['stays.not-found', 'stays.in-future', 'stays.before', 'stays.not-ticked'],
    access: house,
    changes: ['stays'],
    undo: 'recorded',
  }),
  addPlan: command({
    input: z.object({
      stay: Uid,
      madeOn: Day,
      reviewOn: Day,
      goals: z.string().trim().min(1, 'stays.goals').max(2000),
    }),
    output: z.object({ name: z.string(), plan: Uid }),
    errors: ['stays.not-found', 'stays.in-future', 'stays.review-before'],
    access: house,
    changes: ['stays'],
    undo: 'recorded',
  }),
  reviewPlan: command({
    input: z.object({ plan: Uid, on: Day }),
    output: Named,
    errors: ['stays.not-found', 'stays.in-future', 'stays.before', 'stays.reviewed'],
    access: house,
    changes: ['stays'],
    undo: 'recorded',
  }),
  addDatedItem: command({
    input: z.object({
      stay: Uid,
      kind: z.enum(DATED_KINDS),
      dueOn: Day,
      dueTime: Time.nullable(),
      place: Text,
      note: Text,
    }),
    output: z.object({ name: z.string(), item: Uid }),
    errors: ['stays.not-found', 'stays.ended'],
    access: house,
    changes: ['stays'],
    undo: 'recorded',
  }),
  doneDatedItem: command({
    input: z.object({ item: Uid, on: Day, note: Text }),
    output: Named,
    errors: ['stays.not-found', 'stays.in-future', 'stays.item-done'],
    access: house,
    changes: ['stays'],
    undo: 'recorded',
  }),
  reportIncident: command({
    input: z.object({
      stay: Uid.nullable(),
      kind: z.enum(INCIDENT_KINDS),
      severity: z.enum(INCIDENT_SEVERITIES),
      on: Day,
      time: Time.nullable(),
      account: Story,
      /** Who was told, with when, as a line each. */
      told: z.array(z.string().trim().min(1).max(200)).max(20),
    }),
    output: z.object({ incident: Uid }),
    errors: ['stays.not-found', 'stays.in-future', 'stays.no-site'],
    access: house,
    changes: ['stays'],
    undo: { none: 'Kejadian tidak dihapus. Tutup dengan penyelesaian, atau catat tambahannya.' },
  }),
  closeIncident: command({
    input: z.object({ incident: Uid, on: Day, resolution: Story }),
    output: z.object({ incident: Uid }),
    errors: ['stays.not-found', 'stays.in-future', 'stays.before', 'stays.incident-closed'],
    access: ['head', 'officer'],
    changes: ['stays'],
    undo: 'recorded',
  }),
  /** What happened, of one stay or of the house; each reading is in the history. */
  incidents: query({
    input: z.object({ stay: Uid.optional() }),
    output: z.array(
      z.object({
        uid: Uid,
        name: z.string().nullable(),
        on: z.string(),
        time: z.string().nullable(),
        kind: z.enum(INCIDENT_KINDS),
        severity: z.enum(INCIDENT_SEVERITIES),
        account: z.string(),
        told: z.array(z.string()),
        reportedBy: z.string(),
        closedOn: z.string().nullable(),
        resolution: z.string().nullable(),
      }),
    ),
    errors: ['stays.needs-tick'],
    access: 'signed-in',
    reads: ['stays'],
    audits: 'incident',
  }),
  /** The newest assessment with what it says about health; each reading is in the history. */
  health: query({
    input: z.object({ stay: Uid }),
    output: z
      .object({
        assessedOn: z.string(),
        assessor: z.string(),
        subtypes: z.array(z.string()),
        severity: z.string().nullable(),
        health: z.record(z.string(), z.unknown()),
        note: z.string(),
      })
      .nullable(),
    errors: ['stays.needs-tick', 'stays.not-found'],
    access: 'signed-in',
    reads: ['stays', 'applications'],
    audits: 'health',
  }),
} as const;
