import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import {
  type FamilyLetterKind,
  type LetterSource,
  SOURCES_OF,
} from '#shared/domain/enrolment/family-letters.ts';
import type { Level } from '#shared/vocabulary.ts';
import { readTypedDate } from '#renderer/ui/typed-date.ts';
import type { OptionWords, PaperChoice, PaperChoices, PaperRequest } from './paper-request.ts';
import type { Option } from './person-options.ts';

export type LetterChoices = OutputOf<Contract['papers']['letterChoices']>;

/** What is set of letters and minutes besides the run or decree; it leaves with the screen. */
export interface LetterValues {
  readonly level: Level | null;
  /** '' those whose regency is not recorded. */
  readonly regency: string | null;
  /** Some children alone; empty for all. */
  readonly candidates: readonly string[];
  readonly day: string;
  readonly time: string;
  /** Null until something is typed: what the program proposes. */
  readonly place: string | null;
  readonly until: string | null;
  readonly stamp: boolean;
  /** Of a meeting: one a line, the position after the first comma. */
  readonly attendees: string;
  /** Of a list by name and address: NIK in full. */
  readonly fullIds: boolean;
  /** Of a receipt: heads of its columns for sizes, with commas between them. */
  readonly sizes: string;
}

export const NO_LETTER_VALUES: LetterValues = {
  level: null,
  regency: null,
  candidates: [],
  day: '',
  time: '',
  place: null,
  until: null,
  stamp: false,
  attendees: '',
  fullIds: false,
  sizes: 'Baju, Celana/Rok, Sepatu',
};

/** From what a letter can be made, decrees first. */
export function letterOptions(
  document: FamilyLetterKind,
  { decrees, runs }: PaperChoices,
  words: OptionWords,
): readonly Option[] {
  const from = SOURCES_OF[document];
  return [
    ...(from.includes('decree') ? decrees : []).map((one) => ({
      value: `decree:${one.uid}`,
      label: words.signed(one),
    })),
    ...(from.includes('run') ? runs.filter(({ ratified }) => ratified) : []).map((one) => ({
      value: `run:${one.uid}`,
      label: words.run(one),
    })),
  ];
}

/** `decree:<uid>` or `run:<uid>` as the contract names it. */
export function letterSource(of: string): { readonly from: LetterSource; readonly uid: string } {
  const [from = '', uid = ''] = of.split(':');
  return { from: from === 'decree' ? 'decree' : 'run', uid };
}

type Child = LetterChoices['children'][number];

/** Children of the level and regency that are chosen. */
export const childrenOf = (
  { children }: LetterChoices,
  { level, regency }: Pick<LetterValues, 'level' | 'regency'>,
): readonly Child[] =>
  children.filter(
    (one) =>
      (level === null || one.level === level) && (regency === null || one.regency === regency),
  );

/** A day that is typed and can be read, or none. */
const isReadable = (day: string): boolean => ['empty', 'date'].includes(readTypedDate(day).kind);

/** Whether every day typed for a call can be read. */
export const hasReadableDays = ({ day, until }: LetterValues): boolean =>
  isReadable(day) && isReadable(until ?? '');

/** Letters as the data process is asked for them. */
export function letterRequestOf(
  { of, size, letters }: Pick<PaperChoice, 'of' | 'size' | 'letters'>,
  document: FamilyLetterKind,
): PaperRequest {
  const { level, regency, candidates, day, time, place, until, stamp } = letters;
  return {
    document,
    ...letterSource(of),
    level,
    regency,
    candidates: candidates.length === 0 ? null : [...candidates],
    day,
    time,
    place,
    until,
    stamp,
    size,
  };
}
