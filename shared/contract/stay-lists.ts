import { z } from 'zod';
import { HARD_REASONS, SOFT_REASONS } from '../domain/house/bed-fit.ts';
import { STAY_TASKS } from '../domain/stays/stay-tasks.ts';
import {
  DATED_KINDS,
  LEAVE_KINDS,
  SERVICE_ITEMS,
  STAY_END_REASONS,
} from '../domain/stays/stay-words.ts';
import { localDate } from '../validation/local-date.ts';
import { MOBILITIES, SERVICE_MODES, SEXES } from '../vocabulary.ts';
import { query } from './define.ts';

const Uid = z.string().min(1).max(60);
const Day = localDate('stays.date');

const Task = z.object({
  kind: z.enum(STAY_TASKS),
  due: z.string(),
  overdue: z.boolean(),
  urgent: z.boolean(),
});

/** An open leave as a list shows it. */
const Away = z.object({
  kind: z.enum(LEAVE_KINDS),
  from: z.string(),
  due: z.string().nullable(),
  daysLate: z.number(),
  suggestRelease: z.boolean(),
  released: z.boolean(),
});

const Resident = z.object({
  uid: Uid,
  person: Uid,
  name: z.string(),
  sex: z.enum(SEXES),
  /** Years; null where the birth date is not known. */
  age: z.number().nullable(),
  ageEstimated: z.boolean(),
  child: z.boolean(),
  mode: z.enum(SERVICE_MODES),
  from: z.string(),
  until: z.string().nullable(),
  ward: z.string().nullable(),
  bed: z.string().nullable(),
  bedUid: Uid.nullable(),
  mobility: z.enum(MOBILITIES).nullable(),
  away: Away.nullable(),
  tasks: z.number(),
  tasksOverdue: z.number(),
  nextTask: Task.nullable(),
});

export const ResidentFilter = z.object({
  chip: z.enum(['all', 'away', 'late', 'no_bed', 'tasks', 'day', 'left']).optional(),
  sex: z.enum(SEXES).optional(),
  text: z.string().max(100).optional(),
});

export type ResidentFilter = z.output<typeof ResidentFilter>;

const FitOffered = z.object({
  bed: Uid,
  code: z.string(),
  ward: z.string(),
  hard: z.array(z.enum(HARD_REASONS)),
  soft: z.array(z.enum(SOFT_REASONS)),
  /** The head may give it with a reason. */
  overridable: z.boolean(),
  transit: z.boolean(),
});
const Offer = z.object({
  /** The fitting ones first, those that only the head can give after them. */
  beds: z.array(FitOffered),
  /** Why none fits: each reason with the wards where it stands in the way. */
  whyNone: z.array(z.object({ reason: z.enum(HARD_REASONS), wards: z.array(z.string()) })),
});

const DatedLine = z.object({
  uid: Uid,
  stay: Uid,
  name: z.string(),
  kind: z.enum(DATED_KINDS),
  dueOn: z.string(),
  dueTime: z.string().nullable(),
  place: z.string(),
  note: z.string(),
  doneOn: z.string().nullable(),
});

export const stayLists = {
  /** Residents by name: those of today, or those who have left. */
  page: query({
    input: ResidentFilter.extend({
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(1000),
    }),
    output: z.array(Resident),
    errors: [],
    access: 'signed-in',
    reads: ['stays', 'applications', 'places'],
  }),
  count: query({
    input: ResidentFilter,
    output: z.object({
      present: z.number(),
      presentMale: z.number(),
      presentFemale: z.number(),
      held: z.number(),
      effective: z.number(),
      reserved: z.number(),
      free: z.number(),
      all: z.number(),
      away: z.number(),
      late: z.number(),
      noBed: z.number(),
      tasks: z.number(),
      day: z.number(),
      left: z.number(),
      matching: z.number(),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['stays', 'applications', 'places'],
  }),
  /** One stay with all that hangs on it, but neither health nor incidents. */
  show: query({
    input: z.object({ stay: Uid }),
    output: z.object({
      resident: Resident,
      tasks: z.array(Task),
      number: z.string().nullable(),
      emergency: z.boolean(),
      approvedBy: z.string().nullable(),
      agreementOn: z.string().nullable(),
      broughtBy: z.string(),
      broughtPhone: z.string(),
      arrivedAt: z.string().nullable(),
      nameless: z.boolean(),
      /** Content of the newest photo: `app://lampiran/<hash>`. */
      photo: z.string().nullable(),
      endReason: z.enum(STAY_END_REASONS).nullable(),
      endNote: z.string(),
      beds: z.array(
        z.object({
          ward: z.string(),
          code: z.string(),
          from: z.string(),
          until: z.string().nullable(),
          reason: z.string(),
        }),
      ),
      leaves: z.array(
        z.object({
          uid: Uid,
          kind: z.enum(LEAVE_KINDS),
          from: z.string(),
          due: z.string().nullable(),
          until: z.string().nullable(),
          late: z.boolean(),
          destination: z.string(),
          companion: z.string(),
          phone: z.string(),
          decidedBy: z.string(),
        }),
      ),
      services: z.array(z.object({ item: z.enum(SERVICE_ITEMS), metOn: z.string() })),
      plans: z.array(
        z.object({
          uid: Uid,
          madeOn: z.string(),
          reviewOn: z.string(),
          reviewedOn: z.string().nullable(),
          goals: z.string(),
        }),
      ),
      dated: z.array(DatedLine),
      /** Earlier and later stays of the same person. */
      others: z.array(z.object({ uid: Uid, from: z.string(), until: z.string().nullable() })),
    }),
    errors: ['stays.not-found'],
    access: 'signed-in',
    reads: ['stays', 'applications', 'places', 'attachments'],
  }),
  /** People on record of the same sex whose name or NIK begins so: who somebody nameless may be. */
  knownPeople: query({
    input: z.object({ stay: Uid, text: z.string().trim().max(100) }),
    output: z.array(
      z.object({
        person: Uid,
        name: z.string(),
        birthDate: z.string().nullable(),
        /** The newest request or stay: "2026-0041". */
        number: z.string().nullable(),
      }),
    ),
    errors: ['stays.not-found'],
    access: ['head', 'officer'],
    reads: ['stays', 'applications'],
  }),
  /** Who should be back already, and of whom the program suggests to release the bed. */
  overdueLeaves: query({
    input: z.object({}),
    output: z.array(Resident),
    errors: [],
    access: 'signed-in',
    reads: ['stays'],
  }),
  /** What falls due within seven days from a day, and what is late before it. */
  dueList: query({
    input: z.object({ from: Day }),
    output: z.array(DatedLine),
    errors: [],
    access: 'signed-in',
    reads: ['stays'],
  }),
  /** Beds for somebody who is there already, from a day on. */
  fitBeds: query({
    input: z.object({ stay: Uid, on: Day }),
    output: Offer,
    errors: ['stays.not-found'],
    access: 'signed-in',
    reads: ['stays', 'applications', 'places'],
  }),
  /** Beds for somebody at the door, transit first. */
  emergencyBeds: query({
    input: z.object({ sex: z.enum(SEXES), child: z.boolean(), on: Day }),
    output: Offer.extend({ free: z.number() }),
    errors: [],
    access: 'signed-in',
    reads: ['stays', 'applications', 'places'],
  }),
} as const;
