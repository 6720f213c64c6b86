import { z } from 'zod';
import { AWAITED_KINDS } from '../domain/people/awaited-paper.ts';
import { FOLLOW_UPS } from '../domain/enrolment/follow-ups.ts';
import { GATES } from '../vocabulary.ts';
import { query } from './define.ts';

const Count = z.number().int().optional();

const Season = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty'), places: z.number() }),
  z.object({ kind: z.literal('visiting'), unvisited: z.number(), of: z.number() }),
  z.object({ kind: z.literal('ordering'), ready: z.number(), places: z.number() }),
  z.object({ kind: z.literal('deciding'), ratified: z.number(), places: z.number() }),
  z.object({ kind: z.literal('registering'), complete: z.number(), signed: z.number() }),
  z.object({ kind: z.literal('arrival'), arrived: z.number(), expected: z.number() }),
  z.object({ kind: z.literal('term'), present: z.number() }),
]);

/** Something with a date that has come or comes within a week; `left` days, below 0 when it has passed. */
const Due = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('gate'),
    gate: z.enum(GATES),
    people: z.number(),
    /** Where it is one child: whose. */
    child: z.object({ uid: z.string(), name: z.string(), code: z.string() }).nullable(),
    on: z.string(),
    left: z.number(),
  }),
  z.object({
    kind: z.literal('signature'),
    run: z.string(),
    number: z.number(),
    second: z.string(),
    minutesOn: z.string(),
    on: z.string(),
    left: z.number(),
  }),
  /** A civil paper, or a NIK, to ask for again: of how many, and of whom first. */
  z.object({
    kind: z.literal('paper'),
    paper: z.enum(AWAITED_KINDS),
    people: z.number(),
    child: z.object({ uid: z.string(), name: z.string(), code: z.string() }),
    on: z.string(),
    left: z.number(),
  }),
  /** NIKs of pupils already in, to be copied from the family card: of how many, and of whom first. */
  z.object({
    kind: z.literal('pupil_nik'),
    people: z.number(),
    pupil: z.object({ uid: z.string(), name: z.string() }),
    on: z.string(),
    left: z.number(),
  }),
  /** What may follow an arrival and is still lacking: of how many pupils, and of whom first. */
  z.object({
    kind: z.literal('follow'),
    what: z.enum(FOLLOW_UPS),
    people: z.number(),
    pupil: z.object({ uid: z.string(), name: z.string() }),
    on: z.string(),
    left: z.number(),
  }),
  /** Pupils whose bed is closed or will be: how many, and the most urgent one. */
  z.object({
    kind: z.literal('to_move'),
    people: z.number(),
    pupil: z.object({ uid: z.string(), name: z.string() }),
    on: z.string(),
    left: z.number(),
  }),
  /** Names of decrees who did not come within the days of the intake, to be asked after. */
  z.object({
    kind: z.literal('absent'),
    people: z.number(),
    child: z.object({ uid: z.string(), name: z.string(), code: z.string() }),
    on: z.string(),
    left: z.number(),
  }),
  /** Seats kept for a health result, to be looked at again: of how many, and of whom first. */
  z.object({
    kind: z.literal('hold_review'),
    people: z.number(),
    child: z.object({ uid: z.string(), name: z.string(), code: z.string() }),
    on: z.string(),
    left: z.number(),
  }),
  /** A decree signed without its number, which is awaited until a day. */
  z.object({
    kind: z.literal('decree_number'),
    decree: z.string(),
    names: z.number(),
    on: z.string(),
    left: z.number(),
  }),
  /** Families proposed for DTSEN to look at again; a child and the addressee of the first. */
  z.object({
    kind: z.literal('proposal'),
    families: z.number(),
    child: z.string(),
    to: z.string(),
    on: z.string(),
    left: z.number(),
  }),
]);
export type Due = z.output<typeof Due>;

/** Whom the palette may lead to, and as what. */
const FoundPerson = z.object({
  kind: z.enum(['candidate', 'pupil', 'request', 'resident']),
  id: z.string(),
  name: z.string(),
  detail: z.string(),
  /** Nobody is written as was typed; this one nearly. */
  near: z.boolean(),
});
export type FoundPerson = z.output<typeof FoundPerson>;

export const homeContract = {
  /** People of the office by name, code, NIS or NIK, for Ctrl+K; only those whom the role may open. */
  findPeople: query({
    input: z.object({ text: z.string().max(100), limit: z.number().int().min(1).max(50) }),
    output: z.array(FoundPerson),
    errors: [],
    access: 'signed-in',
    reads: ['candidates', 'imports', 'enrolments', 'applications', 'stays'],
  }),
  /** The numbers beside the menu. */
  menuCounts: query({
    input: z.object({}),
    output: z.object({ candidates: Count, students: Count, applications: Count }),
    errors: [],
    access: 'signed-in',
    reads: ['candidates', 'enrolments', 'applications', 'imports'],
  }),
  /** Today as the office counts it, in words. */
  clock: query({
    input: z.object({}),
    output: z.object({ today: z.string(), now: z.string() }),
    errors: [],
    access: 'signed-in',
    leavesOutUnsaved: true,
    reads: ['settings', 'office'],
  }),
  /** Beranda of a school: the first number by season, who is not ready, what is due, the backup. */
  season: query({
    input: z.object({}),
    output: z.object({
      today: z.string(),
      season: Season,
      intake: z.object({ uid: z.string(), name: z.string(), code: z.string() }).nullable(),
      /** Running candidates who are not ready, split by what lacks. */
      behind: z
        .object({ people: z.number(), of: z.number(), unvisited: z.number(), lacking: z.number() })
        .nullable(),
      due: z.array(Due),
      meeting: z.object({ on: z.string(), left: z.number() }).nullable(),
      /** The last backup that was proven readable; null before the first. */
      backup: z
        .object({
          at: z.string(),
          candidates: z.number().nullable(),
          students: z.number().nullable(),
        })
        .nullable(),
    }),
    errors: [],
    access: 'signed-in',
    reads: [
      'candidates',
      'enrolments',
      'imports',
      'intakes',
      'places',
      'runs',
      'decrees',
      'attachments',
      'backups',
      'settings',
    ],
  }),
} as const;
