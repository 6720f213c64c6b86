import type { LocalDate } from '../../vocabulary.ts';

/** A letterhead that was printed until a day, that day excluded. */
export interface FormerLetterhead<Head> {
  readonly until: LocalDate;
  readonly letterhead: Head;
}

/** The letterhead of a day: former ones in the order of their last days, then the present one. */
export const letterheadOn = <Head>(
  former: readonly FormerLetterhead<Head>[],
  present: Head,
  day: LocalDate,
): Head => former.find(({ until }) => day < until)?.letterhead ?? present;

/** Since when the present letterhead is printed; null: from ever. */
export const letterheadSince = (
  former: readonly { readonly until: LocalDate }[],
): LocalDate | null => former.at(-1)?.until ?? null;

/** Every letterhead with its days `[from, until)`, in the order of time. */
export function letterheadTerms<Head>(
  former: readonly FormerLetterhead<Head>[],
  present: Head,
): { readonly from: LocalDate | null; readonly until: LocalDate | null; readonly head: Head }[] {
  const heads = [...former.map(({ letterhead }) => letterhead), present];
  return heads.map((head, at) => ({
    from: former[at - 1]?.until ?? null,
    until: former[at]?.until ?? null,
    head,
  }));
}

/** The former ones after a new letterhead from a day; null: that day lies before the present one. */
export function followedBy<Head>(
  former: readonly FormerLetterhead<Head>[],
  present: Head,
  from: LocalDate | null,
): readonly FormerLetterhead<Head>[] | null {
  const since = letterheadSince(former);
  // Without a day, or of the very day, it is a correction.
  if (from === null || from === since) return former;
  if (since !== null && from < since) return null;
  return [...former, { until: from, letterhead: present }];
}
