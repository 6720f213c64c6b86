import type { Role } from '../../vocabulary.ts';

/** What is recorded of a person and can stand in a list of the office's own making. */
export const LIST_FIELDS = [
  'name',
  'code',
  'nis',
  'sex',
  'birth',
  'age',
  'level',
  'grade',
  'class',
  'stage',
  'guardian',
  'village',
  'district',
  'regency',
  'nik',
  'phone',
  'address',
  'desil',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** Where to find a family and how poor it is: for who works on candidates, never by itself. */
export const GUARDED_FIELDS: readonly ListField[] = ['phone', 'address', 'desil'];
/** Who sees guarded fields and private columns of the office. */
export const LIST_WRITERS = ['head', 'officer'] as const satisfies readonly Role[];

/** What only a pupil, or only a candidate, has. */
export const PUPIL_ONLY: readonly ListField[] = ['nis', 'class'];
export const CANDIDATE_ONLY: readonly ListField[] = ['stage', 'desil'];

export const LIST_GROUPS = ['none', 'class', 'level', 'village', 'district', 'sex'] as const;
export type ListGroup = (typeof LIST_GROUPS)[number];
export const LIST_SORTS = ['name', 'code', 'birth'] as const;
export const LIST_SIGNERS = ['both', 'right', 'none'] as const;

/** Millimetres of an empty column, to be written in by hand. */
export const EMPTY_WIDTHS = { narrow: 15, middle: 28, wide: 48 } as const;
export type EmptyWidth = keyof typeof EMPTY_WIDTHS;
/** More columns than this nobody reads on one sheet. */
export const MOST_COLUMNS = 14;
/** More people than this nobody prints at once. */
export const MOST_LISTED = 5000;
