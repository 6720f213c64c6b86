import { periodLabel } from '../domain/desil/dtsen-period.ts';
import { longDate } from '../domain/format/indonesian-date.ts';

type Values = Record<string, string | number>;
/** A translator of any catalogue, by whole keys. */
export interface Translate {
  (key: string, values?: Values): string;
  has(key: string): boolean;
}

/** A reason as stored and sent: a code with plain details. */
export interface ReasonCode {
  readonly code: string;
  readonly [detail: string]: string | number;
}

/**
 * The sentence of a reason: of a run's place (`runs.reasons`), or, where the code is that of a
 * refusal (`enrolments.no-bed`), the refusal's own.
 */
export function reasonText(t: Translate, reason: ReasonCode): string {
  const [noun = '', refusal] = reason.code.split('.');
  const key = refusal ? `${noun}.refusals.${refusal}` : `runs.reasons.${noun}`;
  return t(key, plainValues(t, reason));
}

const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^\d{4}-[1-4]$/;
const CODES = /^[a-z]+(?:_[a-z]+)+(?:, [a-z]+(?:_[a-z]+)+)+$/;
const CLOCK = /^\d{2}:\d{2}$/;

/** A reason that travelled flat carries its list of codes as "a, b". */
function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return CODES.test(String(value)) ? String(value).split(', ') : [value];
}

/** Details as ICU values: dates and codes in words, lists as "a, b", numbers as they are. */
export function plainValues(t: Translate, details: object): Values {
  const word = (value: unknown): string => {
    const text = String(value);
    if (LOCAL_DATE.test(text)) return longDate(text);
    if (PERIOD.test(text)) return periodLabel(text);
    if (CLOCK.test(text)) return text.replace(':', '.');
    const groups = ['candidates.gates', 'candidates.reasons', 'stays.codes', 'applications.hard'];
    const known = groups.map((group) => `${group}.${text}`);
    // A dot would lead into another part of the catalogue; no code has one.
    const key = /^[a-z_-]+$/.test(text) ? known.find((one) => t.has(one)) : undefined;
    return key === undefined ? text : t(key);
  };
  const plain = (value: unknown): string | number => {
    if (typeof value === 'number') return value;
    return partsOf(value).map(word).join(', ');
  };
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, plain(value)]));
}
