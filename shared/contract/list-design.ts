import { z } from 'zod';
import { ORIENTATIONS, PAPER_SIZES } from '../documents/document.ts';
import {
  EMPTY_WIDTHS,
  type EmptyWidth,
  LIST_FIELDS,
  LIST_GROUPS,
  LIST_SIGNERS,
  LIST_SORTS,
  MOST_COLUMNS,
} from '../domain/own-lists/list-design.ts';
import { APPLICATION_STATES } from '../domain/waitlist/application-state.ts';
import { LEVELS, SEXES } from '../vocabulary.ts';
import { CandidateFilter, OwnFilter } from './candidate-list.ts';

const Uid = z.string().min(1).max(60);

/** A column: something recorded, a column of the office, or an empty one to be written in. */
const Column = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), field: z.enum(LIST_FIELDS) }),
  z.object({ kind: z.literal('own'), uid: Uid }),
  z.object({
    kind: z.literal('empty'),
    heading: z.string().trim().min(1, 'lists.heading-empty').max(40),
    width: z.enum(Object.keys(EMPTY_WIDTHS) as [EmptyWidth, ...EmptyWidth[]]),
  }),
]);

/** A list of the office's own making (Daftar buatan sendiri): who, which columns, on which paper. */
export const ListDesign = z.object({
  people: z.discriminatedUnion('of', [
    /** Of the intake the screens work with. */
    z.object({ of: z.literal('candidates'), filter: CandidateFilter }),
    z.object({
      of: z.literal('pupils'),
      level: z.enum(LEVELS).nullable(),
      class: Uid.nullable(),
      own: OwnFilter.optional(),
    }),
    /** Who asks for a place; open requests of every state where none is named. */
    z.object({
      of: z.literal('requests'),
      state: z.enum(APPLICATION_STATES).nullable(),
      sex: z.enum(SEXES).nullable(),
      own: OwnFilter.optional(),
    }),
    /** Who lives in the house. */
    z.object({
      of: z.literal('residents'),
      ward: Uid.nullable(),
      sex: z.enum(SEXES).nullable(),
      own: OwnFilter.optional(),
    }),
  ]),
  columns: z.array(Column).min(1, 'lists.no-columns').max(MOST_COLUMNS, 'lists.too-many-columns'),
  group: z.enum(LIST_GROUPS),
  /** Each group begins a page of its own. */
  pages: z.boolean(),
  sort: z.enum(LIST_SORTS),
  title: z.string().trim().min(1, 'lists.title-empty').max(120),
  signers: z.enum(LIST_SIGNERS),
  /** Rows high enough to be signed. */
  tall: z.boolean(),
  size: z.enum(PAPER_SIZES),
  orientation: z.enum(ORIENTATIONS),
});
export type ListDesign = z.output<typeof ListDesign>;

/** What may be wrong with a kept list when it is to be shown. */
export const LIST_ERRORS = ['lists.not-found', 'lists.too-many', 'columns.not-found'] as const;
