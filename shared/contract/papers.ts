import { z } from 'zod';
import { PAPER_SIZES } from '../documents/document.ts';
import { LEVELS, type Role } from '../vocabulary.ts';
import { command, query, task } from './define.ts';
import { FamilyLetterRequest, letterChoices } from './family-letters.ts';
import {
  CANDIDATE_CHOICES,
  CandidateListRequest,
  ReserveListRequest,
  VISIT_CHOICES,
  VisitFormRequest,
} from './intake-lists.ts';
import { ReportRequest } from './reports.ts';
import { LIST_ERRORS } from './list-design.ts';
import { OfDay, PaperFormatInput as Format, SidewaysInput as Sideways } from './paper-format.ts';
import { PAPER_ROLES as roles, paperJob as Job, paperOutput } from './paper-output.ts';
import { SigningNotes } from './paper-shapes.ts';
import { PERSON_CHOICES, PERSON_REQUESTS } from './person-papers.ts';
import { PlenaryMinutesRequest } from './plenary-minutes.ts';
import { FIELD_CHOICES, FIELD_REQUESTS } from './field-papers.ts';
import { SCHOOL_CHOICES, SCHOOL_REQUESTS } from './school-papers.ts';

const Uid = z.string().min(1).max(60);
const line = z.string().trim().max(150);

/** What every paper of the office carries besides its signers: head, place, usual size. */
export const PaperSettings = z.object({
  letterhead: z.object({
    superiors: z.array(line.min(1)).max(4),
    office: line.min(1, 'papers.office-empty'),
    address: line,
    /** Content hash of a stored attachment. */
    imageHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
  }),
  /** Where papers are signed: "Tenggarong". */
  place: line,
  size: z.enum(PAPER_SIZES),
});
export type PaperSettings = z.output<typeof PaperSettings>;

/** Which paper, of what, on what. */
export const PaperRequest = z.discriminatedUnion('document', [
  z.object({
    document: z.literal('class-roster'),
    /** Null for all classes of the day. */
    classes: z.array(Uid).min(1).nullable(),
    ...Format,
  }),
  z.object({
    document: z.literal('ordered-list'),
    run: Uid,
    audience: z.enum(['meeting', 'wall']),
    ...Format,
  }),
  z.object({
    document: z.literal('decree-appendix'),
    /** A draft from a run, or a decree as it was recorded. */
    from: z.enum(['run', 'decree']),
    uid: Uid,
    ...Format,
  }),
  z.object({ document: z.literal('resident-list'), day: z.iso.date().optional(), ...Format }),
  z.object({ document: z.literal('emergency-list'), day: z.iso.date().optional(), ...Format }),
  /** Today and tomorrow. */
  z.object({ document: z.literal('driver-list'), ...Format }),
  z.object({ document: z.literal('daily-sheet'), day: z.iso.date().optional(), ...Format }),
  z.object({
    document: z.literal('monthly-report'),
    /** Any day of the month. */
    month: z.iso.date(),
    audience: z.enum(['office', 'public']),
    ...Format,
  }),
  z.object({
    document: z.literal('meal-recap'),
    /** Any day of the month. */
    month: z.iso.date(),
    ...Sideways,
  }),
  z.object({
    document: z.literal('waiting-list'),
    audience: z.enum(['meeting', 'wall']),
    ...Format,
  }),
  z.object({
    document: z.literal('attendance-list'),
    cohort: Uid,
    /** Any day of the month. */
    month: z.iso.date(),
    ...Sideways,
  }),
  z.object({
    document: z.literal('receipt-list'),
    /** Everybody who lives in the house, or a ward or class by its uid. */
    whom: z.discriminatedUnion('of', [
      z.object({ of: z.literal('house') }),
      z.object({ of: z.literal('ward'), uid: Uid }),
      z.object({ of: z.literal('cohort'), uid: Uid }),
    ]),
    goods: z.string().trim().min(1, 'papers.goods-empty').max(100),
    quantity: z.string().trim().max(40),
    ...Format,
  }),
  ReportRequest.extend({ document: z.literal('facility-report'), ...Format }),
  ...SCHOOL_REQUESTS,
  /** A list the office made and kept; its paper is part of it. */
  z.object({ document: z.literal('own-list'), list: Uid, ...OfDay }),
  FamilyLetterRequest,
  ReserveListRequest,
  CandidateListRequest,
  VisitFormRequest,
  PlenaryMinutesRequest,
  ...FIELD_REQUESTS,
  ...PERSON_REQUESTS,
]);
export type PaperRequest = z.output<typeof PaperRequest>;

const ofTheHouse = ['head', 'officer', 'companion', 'reader'] as const satisfies readonly Role[];

/** Who prints a paper: an instructor the attendance list of a class they teach, and nothing else. */
export const printersOf = (document: PaperRequest['document']): readonly Role[] =>
  document === 'attendance-list' ? roles : ofTheHouse;

export const papersContract = {
  /** What can be printed today: classes, runs, decrees. */
  choices: query({
    input: z.object({}),
    output: z.object({
      classes: z.array(
        z.object({ uid: Uid, name: z.string(), level: z.enum(LEVELS), students: z.number() }),
      ),
      withoutClass: z.number(),
      runs: z.array(
        z.object({
          uid: Uid,
          number: z.number(),
          intake: z.string(),
          asOf: z.string(),
          ratified: z.boolean(),
        }),
      ),
      decrees: z.array(z.object({ uid: Uid, number: z.string(), signedOn: z.string() })),
      ...SCHOOL_CHOICES,
      ...CANDIDATE_CHOICES,
      ...VISIT_CHOICES,
      ...FIELD_CHOICES,
      /** Lists of the office's own making, those in use. */
      lists: z.array(z.object({ uid: Uid, name: z.string() })),
      /** Of a facility: its house, and the months that can be reported, newest first. */
      house: z
        .object({
          name: z.string(),
          residents: z.number(),
          months: z.array(z.string()),
          /** How many wait for a bed in their order. */
          waiting: z.number(),
          wards: z.array(z.object({ uid: Uid, name: z.string() })),
          /** That the caller may see, the newest first, with the months that have sessions. */
          cohorts: z.array(z.object({ uid: Uid, name: z.string(), months: z.array(z.string()) })),
          ...PERSON_CHOICES,
        })
        .nullable(),
    }),
    errors: [],
    access: 'signed-in',
    reads: [
      'places',
      'enrolments',
      'runs',
      'decrees',
      'intakes',
      'candidates',
      'stays',
      'applications',
      'training',
      'settings',
    ],
  }),
  letterChoices,
  settings: query({
    input: z.object({}),
    output: PaperSettings.extend({
      /** Since when the letterhead is printed; null: from ever. */
      since: z.string().nullable(),
      /** The office wrote it; until then it follows from the name of the office. */
      written: z.boolean(),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['settings', 'office', 'places'],
  }),
  saveSettings: command({
    input: PaperSettings.extend({
      /** From when on the letterhead is printed; null corrects the present one. */
      from: z.iso.date('places.date').nullable().default(null),
    }),
    output: z.null(),
    errors: ['papers.letterhead-early'],
    access: ['head', 'officer', 'admin'],
    changes: ['settings'],
    undo: 'recorded',
  }),
  /** Builds and masks the paper; the job names it for preview, print and save. */
  prepare: task({
    input: PaperRequest,
    output: z.object({ job: Job, people: z.number(), notes: SigningNotes }),
    errors: [
      'papers.not-found',
      'papers.no-class',
      'papers.nobody',
      'access.denied',
      ...LIST_ERRORS,
    ],
    access: roles,
    changes: [],
  }),
  /**
   * Main says what became of a prepared paper: a row of the print log, an entry of the journal. What
   * stands in them is taken from the prepared job, never from the caller.
   */
  record: task({
    input: z.object({
      job: Job,
      how: z.enum(['made', 'printed', 'saved']),
      pages: z.number().int().nonnegative(),
    }),
    output: z.null(),
    errors: ['papers.job-gone'],
    access: roles,
    changes: ['prints', 'journal'],
  }),
  ...paperOutput,
} as const;
