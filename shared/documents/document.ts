import type { FamilyLetterKind } from '../domain/enrolment/family-letters.ts';
import type { PersonPaperKind, PersonSection } from './person-sections.ts';
import type { TestSheet } from './test-page.ts';

/**
 * What a printed paper is: values already worded and masked, in the order in which they stand.
 * The same model feeds preview, print and the saved file (product.md, principle 7). Text is always
 * Indonesian, whatever the language of the screen.
 */

export const PAPER_SIZES = ['A4', 'F4'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];
/** Width and height in millimetres, upright. F4 is the folio of Indonesian shops, 215 × 330. */
export const PAPER_MILLIMETRES: Record<
  PaperSize,
  { readonly width: number; readonly height: number }
> = {
  A4: { width: 210, height: 297 },
  F4: { width: 215, height: 330 },
};

export const ORIENTATIONS = ['portrait', 'landscape'] as const;
type Orientation = (typeof ORIENTATIONS)[number];

export interface PaperFormat {
  readonly size: PaperSize;
  readonly orientation: Orientation;
}

/** The head of every section: superior offices, the office itself, its address, and a seal. */
export interface Letterhead {
  readonly superiors: readonly string[];
  readonly office: string;
  /** Street, town, postal code, telephone. Empty: no line is printed. */
  readonly address: string;
  /** Content hash of the stored image; null prints no seal. */
  readonly imageHash: string | null;
}

type Align = 'left' | 'center' | 'right';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly align: Align;
  /** Share of the table's width, in per cent; the columns of a table sum to 100. */
  readonly width: number;
  /** The cell that names its row for a screen reader. At most one column of a table. */
  readonly namesRow?: true;
  /** Never broken over two lines (numbers, codes, L/P). */
  readonly unbroken?: true;
  /** One sign wide: set small and without room at the sides (a day of a month). */
  readonly narrow?: true;
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** Not known yet: stays empty so that it can be written by hand. */
  | { readonly kind: 'blank' };

export type Row =
  | {
      readonly kind: 'record';
      readonly key: string;
      readonly cells: Readonly<Record<string, Cell>>;
      /** Adds up the records above it: set apart from them by a rule, in heavier letters. */
      readonly sum?: true;
    }
  /** The line where the places end; it says in words what ends there. */
  | { readonly kind: 'cut'; readonly key: string; readonly text: string }
  /** Stands alone in a table without records. */
  | { readonly kind: 'empty'; readonly key: string; readonly text: string };

export interface Table {
  /** The line above the column heads, repeated with them on every page. */
  readonly head: { readonly left: string; readonly right: string };
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** A black rule after every so many records, counted anew after a cut line. */
  readonly groupEvery: number;
  /** Rows high enough to be signed or marked by a thumb. */
  readonly tall?: true;
}

/** One number of the line below a table: "Jumlah: **30** dari 30 kursi". */
export interface Total {
  readonly label: string;
  readonly value: string;
  readonly after?: string;
}

export interface Signer {
  /** Where it stands in its row; alone in the middle only in a letter. */
  readonly side: 'left' | 'right' | 'center';
  /** Lines above the space to sign: place and date or "Mengetahui,", then the position. */
  readonly heading: readonly string[];
  readonly name: string;
  /** Lines beneath the name: rank, NIP. */
  readonly identity: readonly string[];
  /** What a frame in the space to sign says: room for a duty stamp. */
  readonly stamp?: string;
}

/** A table under its title: what a list is made of. */
export interface Section {
  readonly kind?: 'table';
  readonly key: string;
  /** Lines at the top right of an appendix: whose it is, number, date, subject. */
  readonly reference: readonly { readonly label: string; readonly value: string }[];
  /** The caption of the table, also to a screen reader. */
  readonly title: string;
  /** Empty: no second line. */
  readonly subtitle: string;
  readonly table: Table;
  readonly totals: readonly Total[];
  readonly notes: readonly string[];
  readonly signers: readonly Signer[];
  readonly withLetterhead: boolean;
  /** Starts at the top of a page. The first section always does. */
  readonly newPage: boolean;
}

/** Whatever can stand on a page. */
export type AnySection = Section | PersonSection | TestSheet;

export interface Footer {
  readonly documentName: string;
  /** "20 Juli 2026, 10.05 WITA". */
  readonly printedAt: string;
  readonly printedBy: string;
  /** Short form of the database generation: tells prints of a restored office apart. */
  readonly generation: string;
}

/**
 * A paper of sections in their order. Lists are made of tables only; a paper about a person may hold
 * every kind (`AnyPaper`).
 */
export interface PaperDocument<S extends AnySection = Section> {
  readonly kind:
    | 'class-roster'
    | 'ordered-list'
    | 'decree-appendix'
    | 'arrival-list'
    | 'resident-list'
    | 'emergency-list'
    | 'daily-sheet'
    | 'driver-list'
    | 'monthly-report'
    | 'meal-recap'
    | 'waiting-list'
    | 'attendance-list'
    | 'receipt-list'
    | 'facility-report'
    | 'own-list'
    | 'dtsen-proposal'
    | 'plenary-minutes'
    | 'reserve-list'
    | 'candidate-list'
    | 'visit-form'
    | 'call-list'
    | 'transport-list'
    | 'supply-list'
    | 'order-sheet'
    | 'test-page'
    | FamilyLetterKind
    | PersonPaperKind;
  readonly name: string;
  readonly format: PaperFormat;
  readonly letterhead: Letterhead;
  readonly sections: readonly S[];
  readonly footer: Footer;
  /** True in a practice office: LATIHAN stands across every page. */
  readonly practice: boolean;
}

export type AnyPaper = PaperDocument<AnySection>;

export const text = (value: string): Cell => ({ kind: 'text', text: value });
const blank: Cell = { kind: 'blank' };
/** A cell of something that may not be known yet. */
export const textOrBlank = (value: string | null): Cell =>
  value === null || value === '' ? blank : text(value);
