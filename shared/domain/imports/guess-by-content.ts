import { checkNik } from '../people/nik.ts';
import type { Cell } from './cell.ts';
import { shownText } from './cell.ts';
import { FIELDS_OF, type ImportField, type ImportList, type Mapping } from './columns.ts';
import { readDate } from './dates.ts';
import { WIDEST_SHEET } from './header.ts';
import { foldWord } from './row-reader.ts';

/** Rows looked at; a list shows its shape within them. */
const LOOKED_AT = 200;
/** Of the filled cells of a column, so many must be of a kind: lists have gaps and slips. */
const MOST = 0.6;

type Kind = 'number' | 'id' | 'sex' | 'date' | 'placeDate' | 'phone' | 'level' | 'grade' | 'words';

const SEXES: ReadonlySet<string> = new Set(
  'l,p,lk,pr,laki laki,laki2,laki,perempuan,pria,wanita,putra,putri'.split(','),
);
const LEVELS: ReadonlySet<string> = new Set('sd smp sma mi mts ma smk srd srmp srma'.split(' '));
const GRADE = /^(?:kelas |kls )?(?:[1-9]|1[0-2]|i{1,3}|iv|vi{0,3}|ix|x|xi{1,2})$/;
const WORDS = /^[\p{L}\p{M}][\p{L}\p{M} .,'’‘`()-]+$/u;
const PLACE_DATE = /^\p{L}[\p{L} .]*[,/ ]\s*(\d.*)$/u;

const isDate = (text: string): boolean => {
  const { kind } = readDate(text, false);
  return kind !== 'empty' && kind !== 'unreadable';
};

/** What a cell may be; the first kind that most cells of a column fit is its kind. */
const FITS: Readonly<Record<Kind, (text: string) => boolean>> = {
  sex: (text) => SEXES.has(foldWord(text)),
  level: (text) => LEVELS.has(foldWord(text)),
  id: (text) => /^\d{15,17}$/.test(text.replaceAll(/[ .'-]/g, '')) || /^\d,\d+E\+1\d$/.test(text),
  phone: (text) => /^(?:\+?62|0)8\d{7,12}$/.test(text.replaceAll(/[ .()-]/g, '')),
  date: isDate,
  placeDate: (text) => isDate(PLACE_DATE.exec(text)?.[1] ?? ''),
  grade: (text) => GRADE.test(foldWord(text)),
  number: (text) => /^\d{1,5}[.)]?$/.test(text),
  words: (text) => WORDS.test(text),
};
const KINDS = Object.keys(FITS) as Kind[];

type Column = readonly string[];

function kindOf(column: Column): Kind | null {
  const filled = column.filter((text) => text !== '' && text !== '-');
  if (filled.length === 0) return null;
  return KINDS.find((kind) => filled.filter(FITS[kind]).length >= filled.length * MOST) ?? null;
}

/** `1, 2, 3 …` beside the people counts them. */
const isCounting = (column: Column): boolean =>
  column.length > 1 &&
  column.every(
    (text, at) => Number.parseInt(text, 10) === Number.parseInt(column[0] ?? '', 10) + at,
  );

/**
 * A first mapping for rows without column titles, by what stands in the columns and by the order in
 * which the list itself has them. Null when nothing sure is among them; a column that could be
 * several things stays unmapped, for a wrong guess is worse than a question.
 */
export function guessByContent(
  rows: readonly (readonly Cell[])[],
  list: ImportList,
): Mapping | null {
  const looked = rows.slice(0, LOOKED_AT);
  const width = Math.min(Math.max(0, ...looked.map((row) => row.length)), WIDEST_SHEET);
  const columns = Array.from({ length: width }, (_, at) =>
    looked.map((row) => shownText(row[at]).trim()),
  );
  const kinds = columns.map(kindOf);
  const mapping: (ImportField | null)[] = kinds.map(() => null);
  const give = (kind: Kind, field: ImportField): void => {
    const at = kinds.indexOf(kind);
    if (at >= 0) mapping[at] = field;
  };
  giveIds(columns, kinds, mapping);
  give('sex', 'sex');
  give('date', 'birth_date');
  if (!mapping.includes('birth_date')) give('placeDate', 'birth_place_date');
  give('level', 'level');
  give('phone', 'phone');
  if (mapping.every((field) => field === null)) return null;
  giveGrade(columns, kinds, mapping);
  give('words', 'name');
  giveBetween(kinds, mapping, list);
  return mapping.map((field) => (field !== null && FIELDS_OF[list].includes(field) ? field : null));
}

/**
 * NIK and No. KK look alike. Only a NIK adds 40 to the day of a girl, and only a KK comes again for
 * brothers and sisters; where neither shows, the left one is the NIK.
 */
function giveIds(
  columns: readonly Column[],
  kinds: readonly (Kind | null)[],
  mapping: (ImportField | null)[],
): void {
  const weight = (column: Column): number => {
    const girls = column.filter((text) => checkNik(text).ok && Number(text.slice(6, 8)) > 40);
    const filled = column.filter((text) => text !== '');
    return girls.length - LOOKED_AT * (filled.length - new Set(filled).size);
  };
  const ids = kinds.flatMap((kind, at) => (kind === 'id' ? [at] : []));
  const [nik, kk] = ids
    .slice(0, 2)
    .sort((a, b) => weight(columns[b] ?? []) - weight(columns[a] ?? []) || a - b);
  if (nik !== undefined) mapping[nik] = 'nik';
  if (kk !== undefined) mapping[kk] = 'kk';
}

/** A small number means a grade only beside the level: it may be a desil or an RT anywhere else. */
function giveGrade(
  columns: readonly Column[],
  kinds: readonly (Kind | null)[],
  mapping: (ImportField | null)[],
): void {
  const level = mapping.indexOf('level');
  const at = level + 1;
  if (level >= 0 && kinds[at] === 'grade' && !isCounting(columns[at] ?? [])) mapping[at] = 'grade';
}

/** Words between two known columns are what the list has there, where it has as many. */
function giveBetween(
  kinds: readonly (Kind | null)[],
  mapping: (ImportField | null)[],
  list: ImportList,
): void {
  const order = FIELDS_OF[list];
  let left = 0;
  for (let right = 1; right < mapping.length; right += 1) {
    const [from, to] = [mapping[left], mapping[right]];
    if (to === null || to === undefined) continue;
    const start = from === null || from === undefined ? -1 : order.indexOf(from);
    const between = order.slice(start + 1, order.indexOf(to));
    const isWords = kinds.slice(left + 1, right).every((kind) => kind === 'words');
    if (start >= 0 && isWords && between.length === right - left - 1)
      between.forEach((field, at) => {
        if (!mapping.includes(field)) mapping[left + 1 + at] = field;
      });
    left = right;
  }
}
