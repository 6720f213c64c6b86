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
  'number',
  'state',
  'received',
  'ward',
  'bed',
  'entered',
  'contact',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** Where to find a family and how poor it is: for who works on candidates, never by itself. */
export const GUARDED_FIELDS: readonly ListField[] = ['phone', 'address', 'desil'];
/** Who sees guarded fields and private columns of the office. */
export const LIST_WRITERS = ['head', 'officer'] as const satisfies readonly Role[];

/** Whose lists these are: of a school its candidates and pupils, of a facility its requests and residents. */
export const LISTED = ['candidates', 'pupils', 'requests', 'residents'] as const;
export type Listed = (typeof LISTED)[number];

export const LIST_GROUPS = [
  'none',
  'class',
  'level',
  'village',
  'district',
  'sex',
  'ward',
] as const;
export type ListGroup = (typeof LIST_GROUPS)[number];

const OF_CHILD: readonly ListField[] = ['code', 'level', 'grade', 'guardian'];
const OF_HOUSE: readonly ListField[] = ['number', 'contact'];
/** What not everybody has who can stand on a list; anything else is of all. */
const ONLY_OF: Readonly<Record<Listed, readonly ListField[]>> = {
  candidates: [...OF_CHILD, 'stage', 'desil'],
  pupils: [...OF_CHILD, 'nis', 'class'],
  requests: [...OF_HOUSE, 'state', 'received', 'desil'],
  residents: [...OF_HOUSE, 'ward', 'bed', 'entered'],
};
const OF_SOME: ReadonlySet<ListField> = new Set(Object.values(ONLY_OF).flat());

/** Whether people of this kind have such a column at all. */
export const fitsField = (field: ListField, of: Listed): boolean =>
  !OF_SOME.has(field) || ONLY_OF[of].includes(field);

const GROUPS_ONLY_OF: Readonly<Record<Listed, readonly ListGroup[]>> = {
  candidates: ['level'],
  pupils: ['class', 'level'],
  requests: [],
  residents: ['ward'],
};
const GROUPS_OF_SOME: ReadonlySet<ListGroup> = new Set(Object.values(GROUPS_ONLY_OF).flat());

/** Whether people of this kind can be grouped so. */
export const fitsGroup = (group: ListGroup, of: Listed): boolean =>
  !GROUPS_OF_SOME.has(group) || GROUPS_ONLY_OF[of].includes(group);

export const LIST_SORTS = ['name', 'code', 'birth'] as const;
export const LIST_SIGNERS = ['both', 'right', 'none'] as const;

/** Millimetres of an empty column, to be written in by hand. */
export const EMPTY_WIDTHS = { narrow: 15, middle: 28, wide: 48 } as const;
export type EmptyWidth = keyof typeof EMPTY_WIDTHS;
/** More columns than this nobody reads on one sheet. */
export const MOST_COLUMNS = 14;
/** More people than this nobody prints at once. */
export const MOST_LISTED = 5000;
