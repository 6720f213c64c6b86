import type { ListDesign } from '../contract/list-design.ts';
import { shortDate } from '../domain/format/indonesian-date.ts';
import { id } from '../i18n/id.ts';
import type { LocalDate } from '../vocabulary.ts';
import { text, textOrBlank } from './document.ts';
import type { Cell, Column, PaperDocument, Row, Section } from './document.ts';
import {
  columnLabel,
  groupPeople,
  type ListedColumn,
  type ListedGroup,
  type ListedPerson,
  type ListValue,
  type ShapedColumn,
  shapeColumns,
} from './own-list.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import { sexTotals } from './sex-totals.ts';
import { signers } from './signers.ts';

export interface OwnListInput extends PaperInput {
  readonly design: ListDesign;
  readonly asOf: LocalDate;
  readonly columns: readonly ListedColumn[];
  /** Columns that are not for whoever prints: the paper says so, and nothing stands in them. */
  readonly leftOut: readonly ListedColumn[];
  readonly people: readonly ListedPerson[];
}

const NUMBER = { key: 'no', width: 9 };

/** Shares of the table's width, summing to 100, from the millimetres the columns would like. */
function paperColumns(shaped: readonly ShapedColumn[]): Column[] {
  const all = NUMBER.width + shaped.reduce((sum, { width }) => sum + width, 0);
  const share = (width: number): number => (width * 100) / all;
  return [
    {
      key: NUMBER.key,
      label: paperWords.number,
      align: 'right',
      width: share(NUMBER.width),
      unbroken: true,
    },
    ...shaped.map(({ key, label, align, width, namesRow }): Column => ({
      key,
      label,
      align,
      width: share(width),
      ...(namesRow ? { namesRow } : {}),
    })),
  ];
}

function cellOf(kind: ShapedColumn['kind'], value: ListValue): Cell {
  if (value === null) return textOrBlank(null);
  if (typeof value === 'number') return text(String(value).replace('.', ','));
  return text(kind === 'date' ? shortDate(value) : value);
}

const rowOf = (person: ListedPerson, at: number, shaped: readonly ShapedColumn[]): Row => ({
  kind: 'record',
  key: `${at}-${person.code}`,
  cells: {
    [NUMBER.key]: text(String(at + 1)),
    ...Object.fromEntries(
      shaped.map(({ key, kind, value }) => [key, cellOf(kind, value(person))] as const),
    ),
  },
});

const EMPTY: Row = { kind: 'empty', key: 'empty', text: paperWords.nobody };

/** Who signs under a section: as the design wants, once at the end unless groups have own pages. */
function signersOf({ design, signers: input }: OwnListInput, last: boolean) {
  if (design.signers === 'none' || !(last || design.pages)) return [];
  return signers(design.signers === 'right' ? { ...input, left: null } : input);
}

function sectionOf(
  input: OwnListInput,
  { label, people }: ListedGroup,
  { at, last }: { readonly at: number; readonly last: boolean },
): Section {
  const { design, leftOut } = input;
  const shaped = shapeColumns(input.columns);
  const begins = at === 0 || design.pages;
  const hidden = leftOut.map(columnLabel).join(', ');
  return {
    key: `group-${at}`,
    reference: [],
    title: begins ? design.title : (label ?? design.title),
    subtitle: '',
    table: {
      head: {
        left: label === null ? '' : `${id.lists.groups[design.group]}: ${label}`,
        right: `Keadaan per ${paperDate(input.asOf)}`,
      },
      columns: paperColumns(shaped),
      rows: people.length > 0 ? people.map((one, n) => rowOf(one, n, shaped)) : [EMPTY],
      groupEvery: 5,
      ...(design.tall ? { tall: true } : {}),
    },
    totals: sexTotals(people),
    notes: last && hidden !== '' ? [`Tidak dicetak untuk peran yang mencetak: ${hidden}.`] : [],
    signers: signersOf(input, last),
    withLetterhead: begins,
    newPage: begins,
  };
}

/** Daftar buatan sendiri: the people and columns an office chose, group by group. */
export function ownListPaper(input: OwnListInput): PaperDocument {
  const { title, size, orientation } = input.design;
  const groups = groupPeople(input.people, input.design);
  const shown = groups.length > 0 ? groups : [{ label: null, people: [] }];
  return {
    kind: 'own-list',
    name: title,
    format: { size, orientation },
    letterhead: input.letterhead,
    sections: shown.map((group, at) =>
      sectionOf(input, group, { at, last: at === shown.length - 1 }),
    ),
    footer: paperFooter(input, title),
    practice: input.practice,
  };
}
