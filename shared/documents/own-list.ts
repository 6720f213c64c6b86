import type { ListDesign } from '../contract/list-design.ts';
import type { OwnKind } from '../domain/own-columns/own-column.ts';
import { typedOwnValue } from '../domain/own-columns/own-value.ts';
import { EMPTY_WIDTHS, type ListField, type ListGroup } from '../domain/own-lists/list-design.ts';
import { nameKey } from '../domain/people/name-key.ts';
import { id } from '../i18n/id.ts';
import { LEVELS, type Level, type LocalDate, type Sex, type Stage } from '../vocabulary.ts';
import { birthLine } from './paper-format.ts';
import { paperWords } from './paper-words.ts';

/** A column of a list with what showing it needs. */
export type ListedColumn =
  | { readonly kind: 'known'; readonly field: ListField }
  | {
      readonly kind: 'own';
      readonly uid: string;
      readonly name: string;
      readonly holds: OwnKind;
    }
  | {
      readonly kind: 'empty';
      readonly heading: string;
      readonly width: keyof typeof EMPTY_WIDTHS;
    };

/** A person as such a list may show them: masked already, null where nothing is known. */
export interface ListedPerson {
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthPlace: string;
  readonly birthDate: LocalDate | null;
  readonly age: number | null;
  /** Of a child. */
  readonly level: Level | null;
  readonly grade: number | null;
  readonly className: string | null;
  readonly nis: string | null;
  readonly stage: Stage | null;
  readonly guardian: string | null;
  readonly village: string | null;
  readonly district: string | null;
  readonly regency: string | null;
  readonly nik: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly desil: number | null;
  /** Number of the request of somebody in a facility's lists. */
  readonly number: string | null;
  /** In the words of the list of requests. */
  readonly state: string | null;
  readonly received: LocalDate | null;
  readonly ward: string | null;
  readonly bed: string | null;
  readonly entered: LocalDate | null;
  readonly contact: string | null;
  /** Uid of a column of the office → what is stored. */
  readonly own: Readonly<Record<string, string>>;
}

export type ListValue = string | number | null;

/** A column as paper and sheet take it; values are what a sheet holds. */
export interface ShapedColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'id' | 'number' | 'date';
  readonly align: 'left' | 'center' | 'right';
  /** Millimetres it would like. */
  readonly width: number;
  readonly namesRow: boolean;
  readonly value: (person: ListedPerson) => ListValue;
}

const words = id.lists;

interface Look {
  readonly kind?: ShapedColumn['kind'];
  readonly align?: ShapedColumn['align'];
  readonly width: number;
  readonly value: (person: ListedPerson) => ListValue;
}

const FIELDS: Readonly<Record<ListField, Look>> = {
  name: { width: 46, value: ({ name }) => name },
  code: { kind: 'id', width: 21, value: ({ code }) => code },
  nis: { kind: 'id', width: 22, value: ({ nis }) => nis },
  sex: { align: 'center', width: 9, value: ({ sex }) => sex },
  birth: {
    width: 44,
    value: ({ birthPlace, birthDate }) => birthLine(birthPlace, birthDate) || null,
  },
  age: { kind: 'number', align: 'right', width: 11, value: ({ age }) => age },
  level: { width: 15, value: ({ level }) => level },
  grade: { kind: 'number', align: 'right', width: 12, value: ({ grade }) => grade },
  class: { width: 16, value: ({ className }) => className },
  stage: { width: 24, value: ({ stage }) => (stage === null ? null : id.kit.stages[stage]) },
  guardian: { width: 34, value: ({ guardian }) => guardian },
  village: { width: 28, value: ({ village }) => village || null },
  district: { width: 28, value: ({ district }) => district || null },
  regency: { width: 32, value: ({ regency }) => regency || null },
  nik: { kind: 'id', width: 33, value: ({ nik }) => nik },
  phone: { kind: 'id', width: 27, value: ({ phone }) => phone },
  address: { width: 46, value: ({ address }) => address || null },
  desil: { kind: 'number', align: 'right', width: 12, value: ({ desil }) => desil },
  number: { kind: 'id', width: 24, value: ({ number }) => number },
  state: { width: 28, value: ({ state }) => state },
  received: { kind: 'date', align: 'right', width: 24, value: ({ received }) => received },
  ward: { width: 24, value: ({ ward }) => ward },
  bed: { width: 20, value: ({ bed }) => bed },
  entered: { kind: 'date', align: 'right', width: 24, value: ({ entered }) => entered },
  contact: { width: 34, value: ({ contact }) => contact || null },
};

const OWN: Readonly<Record<OwnKind, Omit<Look, 'value'>>> = {
  text: { width: 32 },
  choice: { width: 20 },
  yes_no: { width: 16 },
  date: { kind: 'date', align: 'right', width: 24 },
  number: { kind: 'number', align: 'right', width: 18 },
};

/** More digits than this a sheet does not keep. */
const SAFE_NUMBER = /^-?\d{1,15}$/u;

function ownValue(holds: OwnKind, value: string | undefined): ListValue {
  if (value === undefined) return null;
  if (holds === 'yes_no') return value === 'yes' ? id.columns.yes : id.columns.no;
  if (holds !== 'number') return value;
  return SAFE_NUMBER.test(value.replace('.', '')) ? Number(value) : typedOwnValue(holds, value);
}

function lookOf(column: ListedColumn): Look & { readonly label: string } {
  switch (column.kind) {
    case 'known':
      return { ...FIELDS[column.field], label: words.fields[column.field] };
    case 'own': {
      const { uid, name, holds } = column;
      return { ...OWN[holds], label: name, value: ({ own }) => ownValue(holds, own[uid]) };
    }
    case 'empty':
      return { width: EMPTY_WIDTHS[column.width], label: column.heading, value: () => null };
  }
}

/** The columns in the order of the design, each under a key of its own. */
export const shapeColumns = (columns: readonly ListedColumn[]): ShapedColumn[] =>
  columns.map((column, at) => ({
    key: `c${at}`,
    kind: 'text',
    align: 'left',
    ...lookOf(column),
    namesRow: column.kind === 'known' && column.field === 'name',
  }));

/** The name of a column, to say that it was left out. */
export const columnLabel = (column: ListedColumn): string => lookOf(column).label;

/** People who belong together; `label` is null in a list without groups. */
export interface ListedGroup {
  readonly label: string | null;
  readonly people: readonly ListedPerson[];
}

type GroupKey = readonly (string | number)[];

/** Where somebody stands among the groups, and under which words; the unknown come last. */
function groupOf(by: Exclude<ListGroup, 'none'>, person: ListedPerson): [GroupKey, string] {
  const place = (text: string | null, none: string): [GroupKey, string] =>
    text === null || text === '' ? [[1], none] : [[0, nameKey(text)], text];
  switch (by) {
    case 'class': {
      const { className, grade } = person;
      return className === null ? [[1], words.noClass] : [[0, grade ?? 0, className], className];
    }
    case 'level':
      return person.level === null
        ? [[LEVELS.length], words.groups.none]
        : [[LEVELS.indexOf(person.level)], person.level];
    case 'village':
      return place(person.village, words.noVillage);
    case 'district':
      return place(person.district, words.noDistrict);
    case 'ward':
      return place(person.ward, words.noWard);
    case 'sex':
      return [[person.sex], person.sex === 'L' ? paperWords.male : paperWords.female];
  }
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const compareKeys = (a: GroupKey, b: GroupKey): number => {
  for (const [at, part] of a.entries()) {
    const order = compare(part, b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
};

const SORTS: Readonly<Record<ListDesign['sort'], (person: ListedPerson) => string>> = {
  name: () => '',
  code: ({ code }) => code,
  // Whose day is unknown comes last.
  birth: ({ birthDate }) => birthDate ?? '9999',
};

/** Everybody once, in their group and in the order of the design; names and codes end every tie. */
export function groupPeople(
  people: readonly ListedPerson[],
  { group, sort }: Pick<ListDesign, 'group' | 'sort'>,
): ListedGroup[] {
  const order = SORTS[sort];
  const sorted = people
    .map((person) => ({
      person,
      keys: [order(person), nameKey(person.name), person.name, person.code],
    }))
    .toSorted((a, b) => compareKeys(a.keys, b.keys))
    .map(({ person }) => person);
  if (group === 'none') return [{ label: null, people: sorted }];
  const groups = new Map<string, { key: GroupKey; label: string; people: ListedPerson[] }>();
  for (const person of sorted) {
    const [key, label] = groupOf(group, person);
    // A class stands where its lowest grade does, whatever grades its pupils are recorded with.
    const name = group === 'class' ? label : JSON.stringify(key);
    const known = groups.get(name);
    if (!known) groups.set(name, { key, label, people: [person] });
    else {
      known.people.push(person);
      if (compareKeys(key, known.key) < 0) known.key = key;
    }
  }
  return [...groups.values()].toSorted((a, b) => compareKeys(a.key, b.key));
}
