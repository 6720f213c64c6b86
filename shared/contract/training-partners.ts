import { z } from 'zod';
import { ACCESSIBILITY } from '../domain/training/accessibility.ts';
import { SECTORS } from '../domain/training/follow-up.ts';
import { command, query } from './define.ts';
import {
  CASE_READERS,
  Done,
  EDITORS,
  edits,
  LocalDate,
  Made,
  READERS,
  reads,
  Text,
  Uid,
  Note,
} from './training-shapes.ts';

const INTERNSHIP_RESULTS = ['good', 'fair', 'poor', 'stopped'] as const;
const Workers = z.number('training.number').int('training.number').min(0).max(1_000_000).nullable();

const Vacancy = z.object({
  uid: Uid,
  title: z.string(),
  program: z.string().nullable(),
  programUid: Uid.nullable(),
  seats: z.number(),
  filled: z.number(),
  accessibility: z.array(z.enum(ACCESSIBILITY)),
  note: z.string(),
  from: z.string(),
  until: z.string().nullable(),
});

/** Partners, what they offer, and training at their place. */
export const trainingPartners = {
  partners: query({
    input: z.object({}),
    output: z.object({
      today: z.string(),
      partners: z.array(
        z.object({
          uid: Uid,
          name: z.string(),
          sector: z.enum(SECTORS),
          field: z.string(),
          contactName: z.string(),
          contactPhone: z.string(),
          agreementNo: z.string().nullable(),
          agreementUntil: z.string().nullable(),
          workers: z.number().nullable(),
          workersWithDisability: z.number().nullable(),
          /** Jobs that law 8/2016 keeps; null while the workers are not known. */
          quota: z.number().nullable(),
          note: z.string(),
          until: z.string().nullable(),
          interns: z.number(),
          internships: z.array(
            z.object({
              uid: Uid,
              name: z.string(),
              from: z.string(),
              until: z.string(),
              result: z.enum(INTERNSHIP_RESULTS).nullable(),
            }),
          ),
          placed: z.number(),
          vacancies: z.array(Vacancy),
        }),
      ),
      openVacancies: z.number(),
      followUpsOverdue: z.number(),
      mayEdit: z.boolean(),
      /** Follow-ups, outcomes and who could work where: not an instructor's. */
      seesCases: z.boolean(),
    }),
    errors: [],
    access: READERS,
    reads,
  }),
  /** Who has K in the skill of a vacancy and no work yet, with what the place would need to offer. */
  matches: query({
    input: z.object({ vacancy: Uid }),
    output: z.object({
      vacancy: Vacancy,
      people: z.array(
        z.object({
          person: Uid,
          trainee: Uid,
          name: z.string(),
          cohort: z.string(),
          competent: z.number(),
          units: z.number(),
          wheelchair: z.boolean(),
          /** Uses a wheelchair, and the place is not said to be step-free. */
          accessLacks: z.boolean(),
        }),
      ),
    }),
    errors: ['training.not-found'],
    access: CASE_READERS,
    reads,
  }),
  savePartner: command({
    input: z.object({
      partner: Uid.optional(),
      name: Text('training.name'),
      sector: z.enum(SECTORS, 'training.sector'),
      field: z.string().trim().max(150),
      contactName: z.string().trim().max(150),
      contactPhone: z.string().trim().max(40),
      agreementNo: z.string().trim().max(80),
      agreementUntil: LocalDate.nullable(),
      workers: Workers,
      workersWithDisability: Workers,
      note: Note,
    }),
    output: Made,
    errors: ['training.not-found', 'training.name-taken'],
    access: EDITORS,
    ...edits,
  }),
  saveVacancy: command({
    input: z.object({
      vacancy: Uid.optional(),
      partner: Uid,
      title: Text('training.title'),
      program: Uid.nullable(),
      seats: z
        .number('training.number')
        .int('training.number')
        .min(1, 'training.number')
        .max(10_000),
      accessibility: z.array(z.enum(ACCESSIBILITY)),
      note: Note,
      from: LocalDate,
    }),
    output: Made,
    errors: ['training.not-found', 'training.already-closed'],
    access: EDITORS,
    ...edits,
  }),
  /** A vacancy that was closed is offered again. */
  reopenVacancy: command({
    input: z.object({ vacancy: Uid }),
    output: Done,
    errors: ['training.not-found', 'training.not-closed', 'training.already-closed'],
    access: EDITORS,
    ...edits,
  }),
  /** PBK: at an employer from a day until a day (half-open). */
  startInternship: command({
    input: z.object({
      trainee: Uid,
      partner: Uid,
      from: LocalDate,
      until: LocalDate,
      mentor: z.string().trim().max(150),
    }),
    output: Done,
    errors: [
      'training.not-found',
      'training.dates',
      'training.wrong-state',
      'training.already-closed',
      'training.internship-overlap',
    ],
    access: EDITORS,
    ...edits,
  }),
  endInternship: command({
    input: z.object({
      internship: Uid,
      until: LocalDate,
      result: z.enum(INTERNSHIP_RESULTS),
      note: Note,
    }),
    output: Done,
    errors: ['training.not-found', 'training.dates', 'training.internship-overlap'],
    access: EDITORS,
    ...edits,
  }),
} as const;
