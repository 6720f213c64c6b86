import {
  needsReason,
  NOT_STATED,
  USUAL_DELAY,
  VISIT_REASONS,
  VISIT_VALUES,
  type UnansweredValue,
  type VisitReason,
  type VisitValue,
} from '#shared/domain/candidates/visit-result.ts';

/** Words of the results and of their reasons in one language; the first letters tell them apart. */
export interface VisitWords {
  readonly values: Readonly<Record<VisitValue | 'passed' | 'excepted', string>>;
  readonly reasons: Readonly<Record<VisitReason | typeof NOT_STATED, string>>;
}

/** A stored result in words: "Tidak: rumah tidak sesuai". */
export function typedVisit(stored: string, { values, reasons }: VisitWords): string {
  const [value = '', ...rest] = stored.split(':');
  if (!Object.hasOwn(values, value)) return stored;
  const word = values[value as keyof typeof values];
  const reason = rest.join(':');
  if (reason === '') return word;
  return `${word}: ${Object.hasOwn(reasons, reason) ? reasons[reason as VisitReason] : reason}`;
}

const begins = (word: string, typed: string): boolean =>
  typed !== '' && word.toLowerCase().startsWith(typed.toLowerCase());

/** The one that begins with what was typed. */
function onlyOne<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
  typed: string,
): Code | undefined {
  const found = codes.filter((code) => begins(words[code], typed));
  return found.length === 1 ? found[0] : undefined;
}

/** That a list did not say why is nothing to choose; its words are read back as they are shown. */
const reasonOf = (value: UnansweredValue, typed: string, { reasons }: VisitWords) =>
  typed === reasons.not_stated
    ? NOT_STATED
    : onlyOne<VisitReason>(VISIT_REASONS[value], reasons, typed);

/**
 * What was typed for a visit as it is stored; undefined when it is no result. "l" is Layak, "tr" is
 * Tidak with the reason that begins with r, "t: …" brings any other reason; what waits without one
 * waits for the family to be met.
 */
export function storedVisit(typed: string, words: VisitWords): string | undefined {
  const text = typed.trim();
  if (text === '') return '';
  const [head = '', ...rest] = text.split(':');
  const value = onlyOne(VISIT_VALUES, words.values, head.trim());
  const said = rest.join(':').trim();
  if (value !== undefined) {
    if (!needsReason(value)) return rest.length === 0 ? value : undefined;
    const usual = value === 'deferred' ? USUAL_DELAY : undefined;
    const reason = (said === '' ? usual : (reasonOf(value, said, words) ?? said)) ?? '';
    return reason === '' ? value : `${value}:${reason}`;
  }
  const short = VISIT_VALUES.find((code) => begins(words.values[code], text.slice(0, 1)));
  if (short === undefined || !needsReason(short) || rest.length > 0) return undefined;
  const reason = reasonOf(short, text.slice(1).trim(), words);
  return reason === undefined ? undefined : `${short}:${reason}`;
}

/** The keys of a no with its reasons, for the hint: "TR rumah tidak sesuai, TO orang tua …". */
export const refusalKeys = ({ values, reasons }: VisitWords): string =>
  VISIT_REASONS.failed
    .map((code) => {
      const word = reasons[code];
      return `${values.failed.slice(0, 1)}${word.slice(0, 1).toUpperCase()} ${word}`;
    })
    .join(', ');
