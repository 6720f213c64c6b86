import type { Instant, LocalDate } from '../vocabulary.ts';
import type { Letterhead, PaperFormat } from './document.ts';

/** How a person signs: in their own right, acting (Plt., Plh.), or for a superior (a.n.). */
export type SigningCapacity =
  | { readonly kind: 'own' }
  | { readonly kind: 'acting' }
  | { readonly kind: 'daily' }
  | { readonly kind: 'on-behalf'; readonly of: string };

export interface SignerInput {
  readonly capacity: SigningCapacity;
  /** "Kepala Sekolah". */
  readonly position: string;
  /** Name with titles, as it is to be printed. Null: the line stays empty to be written. */
  readonly name: string | null;
  /** "Pembina Tk. I"; not everybody has one. */
  readonly rank: string | null;
  /** 18 digits, with or without spaces; not everybody is a civil servant. */
  readonly nip: string | null;
}

export interface SignersInput {
  readonly left: SignerInput | null;
  readonly right: SignerInput;
  /** Where it is signed: "Tenggarong". */
  readonly place: string;
  /** Null leaves the date to be written by hand. */
  readonly date: LocalDate | null;
}

/** What every paper is given besides its own content. */
export interface PaperInput {
  readonly format: PaperFormat;
  readonly letterhead: Letterhead;
  readonly signers: SignersInput;
  readonly printedAt: Instant;
  readonly printedBy: string;
  /** Random id of the database generation; the paper carries its first 8 characters. */
  readonly generation: string;
  readonly practice: boolean;
}
