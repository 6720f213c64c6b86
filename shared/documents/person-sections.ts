import type { Signer, Table } from './document.ts';

/** What is printed about one person rather than as a list. */
export const PERSON_PAPERS = [
  'handover-record',
  'service-agreement',
  'leave-slip',
  'resident-card',
  'certificate',
  'attended',
  'introduction-letter',
] as const;
export type PersonPaperKind = (typeof PERSON_PAPERS)[number];

/** A line "label : value". An empty value leaves a line of dots to be filled in by hand. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** One piece of running text. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** "Pasal 1" with what it is about beneath it. */
  | { readonly kind: 'heading'; readonly text: string; readonly about: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Numbered (1), (2), …; a single item stands without a number. */
  | { readonly kind: 'clauses'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly name: string; readonly table: Table };

/** Who a letter is addressed to: place and date over the lines of the addressee. */
export interface Addressee {
  readonly placeAndDate: string;
  readonly lines: readonly string[];
}

/** Running text under a letterhead: a record, an agreement, a letter, a slip. */
export interface Letter {
  readonly kind: 'letter';
  readonly key: string;
  readonly withLetterhead: boolean;
  readonly newPage: boolean;
  /** A half stands on the upper or lower half of an upright page, to be cut apart. */
  readonly size: 'page' | 'half';
  /** "Nomor", "Lampiran", "Hal" of a letter that is sent. Empty: the title heads the page. */
  readonly reference: readonly Fact[];
  readonly to: Addressee | null;
  /** Empty in a letter that is sent: its subject stands in the reference. */
  readonly title: string;
  /** The line beneath the title: "Nomor: ………". Empty: none. */
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** Who signs, row by row. */
  readonly signers: readonly (readonly Signer[])[];
  /** What stands small beneath the signatures. */
  readonly notes: readonly string[];
  /** Printed as a bar code at the foot, to be scanned on arrival. */
  readonly code?: string;
  /** Under which name the letter is saved where each gets a file of its own. */
  readonly file?: string;
}

/** One card of 85.6 × 54 mm, the size of an identity card. */
export interface Card {
  readonly key: string;
  readonly name: string;
  /** Content hash of the photo; null prints an empty frame for a glued one. */
  readonly photo: string | null;
  readonly facts: readonly Fact[];
  /** Whom to call, across the whole card. Empty: no line. */
  readonly foot: string;
}

/** Cards beside and beneath each other, ten to a page, with thin lines to cut along. */
export interface CardSheet {
  readonly kind: 'cards';
  readonly key: string;
  readonly newPage: boolean;
  readonly title: string;
  readonly cards: readonly Card[];
}

/** A certificate that fills a lying page. */
export interface Certificate {
  readonly kind: 'certificate';
  readonly key: string;
  readonly newPage: boolean;
  readonly title: string;
  readonly number: string;
  readonly given: string;
  readonly name: string;
  /** Beneath the name: where and when the person was born. Empty: unknown. */
  readonly birth: string;
  readonly text: readonly string[];
  readonly signers: readonly Signer[];
}

export type PersonSection = Letter | CardSheet | Certificate;
