import { z } from 'zod';
import { OWN_CARES, OWN_KINDS } from '../domain/own-columns/own-column.ts';
import { CANDIDATE_WRITERS } from './candidates.ts';
import { command, query } from './define.ts';
import { OWN_VALUE_ERRORS, TypedOwnValues } from './own-values.ts';

const Name = z.string().trim().min(1, 'places.name-empty').max(60);
const Choices = z.array(z.string().max(80)).max(60);
const Kind = z.enum(OWN_KINDS);
const Care = z.enum(OWN_CARES);
const Named = z.object({ uid: z.string(), name: z.string() });
const READERS = ['head', 'officer', 'companion', 'reader'] as const;
const write = {
  access: ['head', 'officer', 'admin'],
  changes: ['settings', 'journal'],
  undo: 'recorded',
} as const;

/** Columns an office adds to people (Kolom tambahan), and what stands in them. */
export const columnsContract = {
  /** All columns, open ones first, each with how many people have a value. */
  list: query({
    input: z.object({}),
    output: z.array(
      Named.extend({
        kind: Kind,
        care: Care,
        choices: z.array(z.string()),
        ended: z.object({ on: z.string(), reason: z.string() }).nullable(),
        filled: z.number(),
      }),
    ),
    errors: [],
    access: 'signed-in',
    reads: ['settings', 'candidates'],
  }),
  add: command({
    input: z.object({ name: Name, kind: Kind, care: Care, choices: Choices }),
    output: Named,
    errors: ['columns.name-taken', 'columns.choices'],
    ...write,
  }),
  /** Its name and its choices; what it holds and who sees it stay. */
  change: command({
    input: z.object({ uid: z.string(), name: Name, choices: Choices }),
    output: Named,
    errors: [
      'columns.not-found',
      'columns.ended',
      'columns.name-taken',
      'columns.choices',
      'columns.same',
    ],
    ...write,
  }),
  /** It is asked no more; what stands in it stays and is shown where there is a value. */
  end: command({
    input: z.object({
      uid: z.string(),
      reason: z.string().trim().min(1, 'places.reason-empty').max(300),
    }),
    output: Named,
    errors: ['columns.not-found', 'columns.ended'],
    ...write,
  }),
  /**
   * Open columns, and ended ones with a value, for one person (uid of the person). `value` as
   * stored; null where empty or, with `masked`, where the caller may not see it. What tells of
   * health is always masked, and left out for who may not open it.
   */
  values: query({
    input: z.object({ person: z.string() }),
    output: z.array(
      Named.extend({
        kind: Kind,
        care: Care,
        choices: z.array(z.string()),
        open: z.boolean(),
        value: z.string().nullable(),
        masked: z.boolean(),
      }),
    ),
    errors: ['columns.person-not-found'],
    access: READERS,
    reads: ['settings', 'candidates', 'applications', 'imports'],
  }),
  /** What stands in the columns of health of one person; each opening is in the journal. */
  health: query({
    input: z.object({ person: z.string() }),
    output: z.object({
      name: z.string(),
      values: z.array(
        Named.extend({
          kind: Kind,
          choices: z.array(z.string()),
          open: z.boolean(),
          value: z.string().nullable(),
        }),
      ),
    }),
    errors: ['columns.person-not-found', 'columns.health-closed'],
    access: READERS,
    reads: [],
    audits: 'health',
  }),
  /** What was typed for some columns of one person; an empty text takes a value out. */
  setValues: command({
    input: z.object({
      person: z.string(),
      values: TypedOwnValues,
    }),
    output: z.object({ name: z.string(), columns: z.number() }),
    errors: ['columns.person-not-found', ...OWN_VALUE_ERRORS, 'columns.same'],
    access: CANDIDATE_WRITERS,
    changes: ['candidates', 'journal'],
    undo: 'recorded',
  }),
} as const;
