import { longDate, monthAndYear, shortDate } from '../format/indonesian-date.ts';
import { percent, wholeNumber } from '../format/indonesian-number.ts';
import { periodName, type ReportPeriod } from './period.ts';
import {
  type FacilityReport,
  type Figure,
  type Headline,
  type Label,
  type NamedPerson,
  STATE_REPORTS,
  type Unit,
} from './report.ts';

/** A message of the catalogue `reports` by its path. Screen and paper say the same in their own way. */
export type Say = (path: string, values?: Readonly<Record<string, string>>) => string;

const PER_MILLE = 1000;

function plain(say: Say, value: number, unit: Unit): string {
  if (unit === 'percent') return percent(value / PER_MILLE);
  const shown = wholeNumber(value);
  return unit === 'days' ? say('days', { days: shown }) : shown;
}

/** "34 dari 69", "91,3 %", "86 hari", "< 5". */
export function figureText(say: Say, { value, of, hidden }: Figure, unit: Unit): string {
  const shown = (): string => {
    if (hidden !== null) return say(hidden);
    // Of place-days "X dari Y" says what they are; the word would stand twice.
    return value === null ? say('unknown') : plain(say, value, of === null ? unit : 'count');
  };
  return of === null ? shown() : say('of', { value: shown(), of: wholeNumber(of) });
}

/** "73 dari 80 terisi". */
const headlineText = (say: Say, { key, unit, figure }: Headline): string =>
  `${figureText(say, figure, unit)} ${say(`headline.${key}`)}`;

/** The numbers of the headline in words; one that is not known says nothing. */
export const headlineTexts = (say: Say, headline: readonly Headline[]): readonly string[] =>
  headline
    .filter(({ figure: { value, hidden } }) => value !== null || hidden !== null)
    .map((one) => headlineText(say, one));

/** The name of a line. */
export function labelText(say: Say, { kind, text }: Label): string {
  switch (kind) {
    case 'word':
      return say(`words.${text}`);
    case 'text':
      return text;
    case 'month':
      return monthAndYear(text);
    case 'day':
      return shortDate(text);
  }
}

export const periodText = (say: Say, period: ReportPeriod): string =>
  periodName(period, say('period.quarter'));

/** "Tingkat hunian · Juni 2026". */
export const reportName = (say: Say, { id, period }: Pick<FacilityReport, 'id' | 'period'>) =>
  say('label', { name: say(`kinds.${id}`), period: periodText(say, period) });

/** "Keadaan 8 Juni 2026." or "1 Juni 2026 s.d. 8 Juni 2026. Periode ini masih berjalan." */
export function spanText(say: Say, { id, period }: Pick<FacilityReport, 'id' | 'period'>): string {
  const { from, day, running } = period;
  if (STATE_REPORTS.has(id)) return say('asOf', { day: longDate(day) });
  const span = say('between', { from: longDate(from), until: longDate(day) });
  return running ? `${span} ${say('running')}` : span;
}

/** What stands beside somebody's name: what is missing, since when, how long, in whose words. */
export function personText(say: Say, { words, day, days, text }: NamedPerson): string {
  return [
    ...(words.length > 0 ? [words.map((word) => say(`words.${word}`)).join(', ')] : []),
    ...(day === null ? [] : [longDate(day)]),
    ...(days === null ? [] : [say('days', { days: wholeNumber(days) })]),
    ...(text === '' ? [] : [text]),
  ].join(' · ');
}
