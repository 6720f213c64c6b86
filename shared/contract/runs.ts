import { z } from 'zod';
import { LEVELS, RECOMMENDATIONS, SCHOOL_STATUSES, SEXES, VULNERABILITIES } from '../vocabulary.ts';
import { command, query } from './define.ts';
import { QuotaOutcomeShape } from './quotas.ts';

const Uid = z.string().min(1).max(60);
const LocalDate = z.iso.date();
const Level = z.enum(LEVELS);

const Counts = z.object({
  admitted: z.number(),
  reserve: z.number(),
  leftOut: z.number(),
  all: z.number(),
  ordered: z.number(),
});
const LevelCounts = Counts.extend({
  level: Level,
  binding: z.enum(['class-seats', 'beds', 'site-ceiling']).nullable(),
  /** Positions of the last who got a place and of the last reserve: the cut lines; 0 for nobody. */
  lastAdmitted: z.number(),
  lastReserve: z.number(),
});
/** Equals between whom a cut falls: "12 setara untuk 5 tempat". */
const Undecided = z.object({
  cut: z.enum(['places', 'reserve']),
  levels: z.array(Level),
  people: z.number(),
  places: z.number(),
});
export const RunSummary = z.object({
  levels: z.array(LevelCounts),
  total: Counts,
  tieGroups: z.number(),
  undecided: z.array(Undecided),
  /** Beside the quota that held; missing where the intake had none, and in runs made before. */
  quota: QuotaOutcomeShape.optional(),
});
export type RunSummary = z.output<typeof RunSummary>;

/** `left_out` are the ordered without place, `not_ordered` who never stood in the order. */
export const RunPart = z.enum(['admitted', 'reserve', 'left_out', 'not_ordered']);

const RunHead = z.object({
  uid: Uid,
  number: z.number(),
  asOf: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
  policyVersion: z.number(),
  ratified: z
    .object({ at: z.string(), by: z.string(), minutesNo: z.string(), minutesOn: z.string() })
    .nullable(),
  summary: RunSummary,
});

/** Codes with their numbers; the words stand in the catalogue under runs.reasons. */
export const ReasonShape = z
  .object({ code: z.string() })
  .catchall(z.union([z.string(), z.number()]));

const KeyShape = z.discriminatedUnion('key', [
  z.object({ key: z.literal('desil'), desil: z.number().nullable() }),
  z.object({ key: z.literal('school_status'), status: z.enum(SCHOOL_STATUSES) }),
  z.object({ key: z.literal('vulnerability'), counted: z.array(z.enum(VULNERABILITIES)) }),
  z.object({ key: z.literal('recommendation'), recommendation: z.enum(RECOMMENDATIONS) }),
  z.object({ key: z.literal('age'), birthDate: z.string().nullable() }),
  z.object({ key: z.literal('draw'), drawNumber: z.string().nullable() }),
]);

const Outcome = z.enum(['admitted', 'reserve', 'left_out']);
const Place = z.object({
  candidate: Uid,
  code: z.string(),
  name: z.string(),
  sex: z.enum(SEXES),
  level: Level,
  position: z.number(),
  outcome: Outcome,
  rank: z.number().nullable(),
  reserveNo: z.number().nullable(),
  tieGroup: z.number().nullable(),
  reasons: z.array(ReasonShape).min(1),
  keys: z.array(KeyShape),
});
export type RunPlaceRow = z.output<typeof Place>;

const reads = ['runs', 'candidates', 'imports'] as const;

export const runsContract = {
  list: query({
    input: z.object({ intake: Uid.optional() }),
    output: z.array(RunHead),
    errors: [],
    access: 'signed-in',
    reads: ['runs', 'intakes'],
  }),
  show: query({
    input: z.object({ run: Uid }),
    output: RunHead,
    errors: ['runs.not-found'],
    access: 'signed-in',
    reads: ['runs'],
  }),
  /**
   * Whether facts, capacity or rules have changed since the run: a stale draft cannot be ratified.
   * Cheap while nothing was written since; otherwise the input is gathered and hashed again.
   */
  freshness: query({
    input: z.object({ run: Uid }),
    output: z.object({ stale: z.boolean() }),
    errors: ['runs.not-found'],
    access: 'signed-in',
    reads: ['runs', 'candidates', 'imports', 'places', 'intakes', 'decrees', 'enrolments'],
  }),
  /** Rows of one level in the order of the run: admitted, reserve, then who is left out. */
  page: query({
    input: z.object({
      run: Uid,
      level: Level,
      /** Only these. */
      part: RunPart.optional(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(1000),
    }),
    output: z.array(Place),
    errors: ['runs.not-found'],
    access: 'signed-in',
    reads,
  }),
  /** "Mengapa?": one candidate beside the neighbours, key by key. */
  why: query({
    input: z.object({ run: Uid, candidate: Uid }),
    output: z.object({
      place: Place,
      above: Place.nullable(),
      below: Place.nullable(),
      rows: z.array(
        z.object({
          key: z.string(),
          own: KeyShape,
          above: KeyShape.nullable(),
          below: KeyShape.nullable(),
          stateAbove: z.enum(['same', 'decides', 'after']).nullable(),
          stateBelow: z.enum(['same', 'decides', 'after']).nullable(),
        }),
      ),
      /** The key that decides against the one above; null where nobody is, or nothing does. */
      decidedBy: z.string().nullable(),
      daysOlder: z.number().nullable(),
      drawExists: z.boolean(),
      /** The decree in which the child last stood and does not any more; null while one names it. */
      lost: z.object({ number: z.string(), on: z.string(), reason: z.string() }).nullable(),
      /** Where a value comes from, as long as the record still says what the run saw. */
      sources: z.object({ desil: z.string().nullable(), school_status: z.string().nullable() }),
    }),
    errors: ['runs.not-found', 'runs.not-in-run'],
    access: 'signed-in',
    reads: [...reads, 'decrees'],
  }),
  /** A draft (Percobaan): as many as the office likes before the meeting. */
  make: command({
    input: z.object({ intake: Uid.optional(), asOf: LocalDate.optional() }),
    output: z.object({ uid: Uid, number: z.number() }),
    errors: ['runs.no-intake', 'runs.nobody-ready'],
    access: ['head', 'officer'],
    changes: ['runs'],
    undo: { none: 'Percobaan tidak mengubah apa pun pada calon. Buat percobaan baru bila perlu.' },
  }),
  /** Freezes a draft with the minutes of the meeting. */
  ratify: command({
    input: z.object({
      run: Uid,
      minutesNo: z.string().trim().min(1, 'runs.minutes-empty').max(100),
      minutesOn: LocalDate,
      secondName: z.string().trim().min(1, 'runs.second-empty').max(150),
    }),
    output: z.object({ number: z.number() }),
    errors: [
      'runs.not-found',
      'runs.already-ratified',
      'runs.undecided',
      'runs.stale',
      'runs.another-ratified',
    ],
    access: ['head', 'officer'],
    changes: ['runs'],
    undo: 'recorded',
  }),
} as const;
