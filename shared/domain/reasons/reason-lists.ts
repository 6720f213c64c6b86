import { WITHDRAWAL_REASONS } from '../waitlist/withdrawal-reasons.ts';
import { CLOSE_REASONS } from '../candidates/close-reasons.ts';
import { END_REASONS } from '../enrolment/decide-withdrawal.ts';
import { isHurting } from '../house/resident-word.ts';
import { STAY_END_REASONS } from '../stays/stay-words.ts';

/** The standard codes of each list. They stay, so that reports of all offices can be added up. */
export const REASON_CODES = {
  close: CLOSE_REASONS,
  leave: END_REASONS,
  discharge: STAY_END_REASONS,
  withdrawal: WITHDRAWAL_REASONS,
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ReasonList = keyof typeof REASON_CODES;
export const REASON_LISTS = Object.keys(REASON_CODES) as readonly ReasonList[];

/** The lists that an office of a kind works with. */
export const listsOf = (facility: boolean): readonly ReasonList[] =>
  facility ? ['discharge', 'withdrawal'] : ['close', 'leave'];

/** What an office made of a standard reason: whether it is offered, and own words beneath it. */
export interface OwnReason {
  readonly list: ReasonList;
  readonly code: string;
  readonly offered: boolean;
  readonly words: readonly string[];
}

export const isCode = (list: ReasonList, code: string): boolean =>
  (REASON_CODES[list] as readonly string[]).includes(code);

/** Offered and without own words: as the program has it, so nothing is kept of it. */
const isUsual = ({ offered, words }: OwnReason): boolean => offered && words.length === 0;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const isOf = (a: OwnReason, b: Pick<OwnReason, 'list' | 'code'>): boolean =>
  a.list === b.list && a.code === b.code;

/** The reasons of an office with one put in, in the order of the lists. */
export function withReason(reasons: readonly OwnReason[], one: OwnReason): readonly OwnReason[] {
  const others = reasons.filter((other) => !isOf(other, one));
  const kept = isUsual(one) ? others : [...others, one];
  const place = ({ list, code }: OwnReason): number =>
    REASON_LISTS.indexOf(list) * 100 + (REASON_CODES[list] as readonly string[]).indexOf(code);
  return kept.toSorted((a, b) => place(a) - place(b));
}

/** What keeps a reason from being set so. */
export type ReasonFault =
  /** Nothing of the list would be left to choose. */
  | { readonly kind: 'none-left' }
  /** The same words twice in a list. */
  | { readonly kind: 'double'; readonly word: string }
  | { readonly kind: 'hurts'; readonly word: string };

/** What keeps a reason from being set so among the others of its list; null where nothing does. */
export function reasonFault(reasons: readonly OwnReason[], one: OwnReason): ReasonFault | null {
  const hurting = one.words.find(isHurting);
  if (hurting !== undefined) return { kind: 'hurts', word: hurting };
  const others = reasons.filter((other) => other.list === one.list && other.code !== one.code);
  const known = others.flatMap(({ words }) => words);
  const double = one.words.find(
    (word, at) =>
      known.some((other) => same(other, word)) || one.words.slice(0, at).some((w) => same(w, word)),
  );
  if (double !== undefined) return { kind: 'double', word: double };
  const hidden = new Set(others.filter(({ offered }) => !offered).map(({ code }) => code));
  const left = REASON_CODES[one.list].some((code) =>
    code === one.code ? one.offered : !hidden.has(code),
  );
  return left || one.words.length > 0 || known.length > 0 ? null : { kind: 'none-left' };
}

/** One line of a list to choose from: a standard reason, or own words that stand for it. */
export interface OfferedReason {
  readonly code: string;
  /** Null: the standard reason itself. */
  readonly word: string | null;
}

/** What a list offers, own words under the standard reason that they stand for. */
export const offeredReasons = (
  reasons: readonly OwnReason[],
  list: ReasonList,
): readonly OfferedReason[] =>
  REASON_CODES[list].flatMap((code): OfferedReason[] => {
    const own = reasons.find((one) => isOf(one, { list, code }));
    return [
      ...(own?.offered === false ? [] : [{ code, word: null }]),
      ...(own?.words ?? []).map((word) => ({ code, word })),
    ];
  });
