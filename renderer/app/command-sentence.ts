import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';

/** What an action noted for its sentence; empty where retention has erased it. */
export type Summary = Readonly<Record<string, string | number | null>>;

/** The part of use-intl that a sentence needs; the catalogue is the whole one. */
export interface Words {
  (key: string, values?: Record<string, string>): string;
  has(key: string): boolean;
  raw(key: string): unknown;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^\d{2}:\d{2}$/;
const PERIOD = /^\d{4}-[1-4]$/;
const CODE = /^[a-z_]+$/;
const CODES = [
  'candidates.gates',
  'candidates.gateValues',
  'candidates.reasons',
  'candidates.papers.kinds',
  'candidates.papers.results',
  'applications.results',
  'applications.answers',
  'applications.closedReasons',
  'duplicates.apart',
] as const;
const UNKNOWN = '—';

function plain(t: Words, value: string | number | null): string {
  if (value === null || value === '') return UNKNOWN;
  if (typeof value === 'number') return formatFigure(value);
  if (DATE.test(value)) return longDate(value);
  if (CLOCK.test(value)) return value.replace(':', '.');
  if (PERIOD.test(value)) return `${value.slice(0, 4)}/${value.slice(5)}`;
  const key = CODE.test(value)
    ? CODES.map((group) => `${group}.${value}`).find((one) => t.has(one))
    : undefined;
  return key === undefined ? value : t(key);
}

/**
 * An entry of the history in words: `journal.commands.<noun>.<verb>`, or for a read that is
 * journaled `journal.reads.…`. A value that is no longer there is a dash, never an error.
 */
export function commandSentence(t: Words, command: string, summary: Summary): string {
  const key = command.startsWith('read:')
    ? `journal.reads.${command.slice('read:'.length)}`
    : `journal.commands.${command}`;
  if (!t.has(key)) return t('journal.other', { command });
  const names = [...String(t.raw(key)).matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '');
  const values = Object.fromEntries(names.map((name) => [name, plain(t, summary[name] ?? null)]));
  // An undone action is told by its own sentence.
  if (names.includes('what')) {
    const undone = summary['command'];
    values['what'] = undone ? commandSentence(t, String(undone), summary) : UNKNOWN;
  }
  return t(key, values);
}
