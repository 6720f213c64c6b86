import { z } from 'zod';
import { DESK_STANDINGS } from '../domain/enrolment/arrival-board.ts';
import { AWAITED_KINDS } from '../domain/people/awaited-paper.ts';
import { GATES, GUARDIAN_RELATIONS, LEVELS, SEXES } from '../vocabulary.ts';
import { query } from './define.ts';
import { ReasonShape } from './runs.ts';

const Uid = z.string().min(1).max(60);
const Level = z.enum(LEVELS);
const BySex = z.object({ L: z.number(), P: z.number() });

const Named = z.object({
  candidate: Uid,
  code: z.string(),
  name: z.string(),
  sex: z.enum(SEXES),
  level: Level,
});

/** Hari Kedatangan: the day on which the children of a decree come. */
export const arrivalsContract = {
  /** "Datang 231 dari 270", by level and sex, and who came last. Null before the first intake. */
  board: query({
    input: z.object({}),
    output: z
      .object({
        intake: z.string(),
        expected: z.number(),
        arrived: z.number(),
        came: BySex,
        named: BySex,
        levels: z.array(z.object({ level: Level, came: BySex, named: BySex })),
        /** Who did not come within the days of the intake. */
        late: z.number(),
        noShowDays: z.number(),
        last: z.array(
          Named.extend({
            enrolment: Uid,
            on: z.string(),
            /** Entry of the history that undoes this one arrival, while this person still may. */
            undo: z.number().nullable(),
          }),
        ),
      })
      .nullable(),
    errors: [],
    access: 'signed-in',
    reads: ['enrolments', 'candidates', 'decrees', 'intakes', 'settings'],
  }),
  /** Who has not come, by level and name as on the printed list; `late` proposes the absence. */
  expected: query({
    input: z.object({}),
    output: z.array(
      Named.extend({
        grade: z.number(),
        guardian: z.string().nullable(),
        phone: z.string().nullable(),
        officer: z.string(),
        /** Last day on which the child is simply expected. */
        until: z.string(),
        late: z.boolean(),
        /** Review date of a deferred health check: until then the seat is kept. */
        heldUntil: z.string().nullable(),
        hold: z.enum(['none', 'held', 'review']),
      }),
    ),
    errors: [],
    access: 'signed-in',
    reads: ['enrolments', 'candidates', 'decrees', 'intakes', 'imports', 'settings'],
  }),
  /** Children by the first letters of their name, their code or NIK; who is expected first. */
  find: query({
    input: z.object({ text: z.string().max(100), limit: z.number().int().min(1).max(20) }),
    output: z.array(
      Named.extend({
        grade: z.number(),
        guardians: z.string(),
        standing: z.enum(DESK_STANDINGS),
        /** Name of the intake where it is not the one the screens work with. */
        wave: z.string().nullable(),
      }),
    ),
    errors: [],
    access: 'signed-in',
    reads: ['enrolments', 'candidates', 'decrees', 'imports', 'intakes'],
  }),
  /** One child at the desk: what would be answered if its arrival were recorded today. */
  child: query({
    input: z.object({ candidate: Uid }),
    output: Named.extend({
      grade: z.number(),
      decree: z.string().nullable(),
      guardians: z.array(
        z.object({
          name: z.string(),
          relation: z.enum(GUARDIAN_RELATIONS),
          phone: z.string().nullable(),
        }),
      ),
      /** Why the arrival would be refused; null where nothing stands in the way. */
      refusal: ReasonShape.nullable(),
      /** Checks without an answer; those that `block` have to be answered before arrival. */
      gates: z.array(
        z.object({ gate: z.enum(GATES), dueOn: z.string().nullable(), blocks: z.boolean() }),
      ),
      /** Papers the family is still asked for. */
      papers: z.array(z.object({ kind: z.enum(AWAITED_KINDS), dueOn: z.string() })),
      /** The stay of a child that has come. */
      stay: z
        .object({
          enrolment: Uid,
          from: z.string(),
          className: z.string().nullable(),
          bed: z.string().nullable(),
        })
        .nullable(),
    }),
    errors: ['enrolments.candidate-unknown'],
    access: 'signed-in',
    reads: ['enrolments', 'candidates', 'decrees', 'imports', 'intakes', 'places'],
  }),
} as const;
