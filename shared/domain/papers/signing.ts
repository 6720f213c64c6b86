import type { SignerInput } from '../../documents/paper-input.ts';
import type { LocalDate } from '../../vocabulary.ts';

/** Somebody who signs for a seat in `[from, until)`; null is open on that side. */
export interface SignerTerm extends SignerInput {
  readonly uid: string;
  /** What papers ask for: "Kepala Sekolah", whoever holds it. */
  readonly seat: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

/** Which seats sign a paper; the left one may be nobody. */
export interface SigningSeats {
  readonly left: string | null;
  readonly right: string | null;
}

/** What an office decided about the foot of its papers. */
export interface Signing {
  readonly place: string;
  readonly usual: SigningSeats;
  /** Papers that are signed otherwise, by kind of document. */
  readonly documents: Readonly<Record<string, SigningSeats>>;
}

/** The name of a seat for a signer who takes none that is known: the position, or whose behalf. */
export const seatOf = ({
  capacity,
  position,
}: Pick<SignerInput, 'capacity' | 'position'>): string =>
  capacity.kind === 'on-behalf' ? `${position} a.n. ${capacity.of}` : position;

type Period = Pick<SignerTerm, 'from' | 'until'>;

/** Whether a period holds on a day. */
export const holdsOn = ({ from, until }: Period, day: LocalDate): boolean =>
  (from === null || from <= day) && (until === null || day < until);

/** Whether two periods share a day. */
const overlap = (a: Period, b: Period): boolean =>
  (a.from === null || b.until === null || a.from < b.until) &&
  (b.from === null || a.until === null || b.from < a.until);

/** Nobody, one, or several at once, of whom the one who began last is taken. */
export type InOffice =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly signer: SignerTerm }
  | {
      readonly kind: 'several';
      readonly signer: SignerTerm;
      readonly others: readonly SignerTerm[];
    };

const isDaily = ({ capacity }: SignerTerm): boolean => capacity.kind === 'daily';

const laterFirst = (a: SignerTerm, b: SignerTerm): number => {
  const [x, y] = [a.from ?? '', b.from ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.uid < b.uid ? 1 : -1;
};

/**
 * Who signs for a seat on a day. A Plh. stands in for a holder who is away, so both are in office and
 * the Plh. signs; a Plt. fills a seat that is empty (SE Kepala BKN 1/SE/I/2021).
 */
export function inOffice(terms: readonly SignerTerm[], seat: string, day: LocalDate): InOffice {
  const holding = terms.filter((term) => term.seat === seat && holdsOn(term, day));
  const daily = holding.filter(isDaily);
  const [signer, ...others] = (daily.length > 0 ? daily : holding).toSorted(laterFirst);
  if (!signer) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', signer } : { kind: 'several', signer, others };
}

/** Another signer of the seat whose period shares a day; a Plh. and the one who is away do not clash. */
export const clashOf = (
  terms: readonly SignerTerm[],
  term: Omit<SignerTerm, 'uid'> & { readonly uid?: string },
): SignerTerm | undefined =>
  terms.find(
    (other) =>
      other.uid !== term.uid &&
      other.seat === term.seat &&
      isDaily(other) === (term.capacity.kind === 'daily') &&
      overlap(other, term),
  );

/** Whom a new signer follows: who holds the seat without an end and began earlier. */
export const predecessorOf = (
  terms: readonly SignerTerm[],
  { seat, from, capacity }: Pick<SignerTerm, 'seat' | 'from' | 'capacity'>,
): SignerTerm | undefined =>
  from === null || capacity.kind === 'daily'
    ? undefined
    : terms.find(
        (other) =>
          other.seat === seat &&
          !isDaily(other) &&
          other.until === null &&
          (other.from === null || other.from < from),
      );

/** What whoever prints must hear of a paper's signers. */
export interface SigningNote {
  readonly kind: 'none' | 'several';
  readonly seat: string;
  readonly day: LocalDate;
  /** Who is printed of several; '' where nobody is. */
  readonly name: string;
  readonly others: readonly string[];
}

export interface SignersOfDay {
  readonly left: SignerInput | null;
  readonly right: SignerInput;
  readonly notes: readonly SigningNote[];
}

/** The lines of a seat where nobody is in office: the position, the name to be written. */
const openLines = (position: string): SignerInput => ({
  capacity: { kind: 'own' },
  position,
  name: null,
  rank: null,
  nip: null,
});

const linesOf = ({ capacity, position, name, rank, nip }: SignerTerm): SignerInput => ({
  capacity,
  position,
  name,
  rank,
  nip,
});

interface Asked {
  readonly terms: readonly SignerTerm[];
  readonly signing: Signing;
  readonly document: string;
  readonly day: LocalDate;
  /** The position that signs where the office has decided nothing. */
  readonly head: string;
}

/** Who signs a kind of document on a day, and what is to be said of it. */
export function signersOfDay({ terms, signing, document, day, head }: Asked): SignersOfDay {
  const { left, right } = signing.documents[document] ?? signing.usual;
  const notes: SigningNote[] = [];
  const signs = (seat: string): SignerInput => {
    const found = inOffice(terms, seat, day);
    if (found.kind === 'one') return linesOf(found.signer);
    if (found.kind === 'none') {
      notes.push({ kind: 'none', seat, day, name: '', others: [] });
      // A seat is often called as its position: then the paper still says who is to sign.
      const last = terms.filter((term) => term.seat === seat).toSorted(laterFirst)[0];
      return openLines(last?.position ?? seat);
    }
    const others = found.others.map(({ name, position }) => name ?? position);
    const { name, position } = found.signer;
    notes.push({ kind: 'several', seat, day, name: name ?? position, others });
    return linesOf(found.signer);
  };
  return {
    left: left === null ? null : signs(left),
    right: right === null ? openLines(head) : signs(right),
    notes,
  };
}
