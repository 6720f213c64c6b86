import { z } from 'zod';
import { command, query } from './define.ts';
import { PaperKindInput } from './paper-kinds.ts';
import { SignerFields } from './paper-shapes.ts';

const LocalDate = z.iso.date('places.date');
const Uid = z.string().min(1).max(60);
const Seat = z.string().trim().min(1).max(320);
const Named = z.object({ uid: Uid, name: z.string() });
const write = {
  access: ['head', 'officer', 'admin'],
  changes: ['settings', 'journal'],
  undo: 'recorded',
} as const;

const Period = {
  /** Null: from ever. */
  from: LocalDate.nullable(),
  /** The last day in office; null: without an end. */
  to: LocalDate.nullable(),
};

const Seats = z.object({ left: Seat.nullable(), right: Seat.nullable() });

/** A paper's signers otherwise than usual, or how it is usual (document null). */
const OfDocument = z.object({ document: PaperKindInput.nullable(), ...Seats.shape });

const Change = z.object({
  field: z.enum([
    'capacity',
    'behalf_of',
    'position',
    'name',
    'rank',
    'nip',
    'from',
    'to',
    'end_reason',
  ]),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** Penanda tangan: who signs the papers of the office, from when to when, and which papers. */
export const signersContract = {
  list: query({
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({
          uid: Uid,
          seat: z.string(),
          ...SignerFields.shape,
          from: z.string().nullable(),
          to: z.string().nullable(),
          reason: z.string(),
          state: z.enum(['now', 'coming', 'past']),
        }),
      ),
      /** Every seat with who signs for it today. */
      seats: z.array(
        z.object({
          seat: z.string(),
          kind: z.enum(['none', 'one', 'several']),
          name: z.string(),
          others: z.array(z.string()),
          /** A paper asks for it. */
          used: z.boolean(),
        }),
      ),
      place: z.string(),
      /** The usual first (document null), then papers that are signed otherwise. */
      documents: z.array(OfDocument),
      today: z.string(),
    }),
    errors: [],
    access: 'signed-in',
    reads: ['settings', 'office', 'places'],
  }),
  add: command({
    input: z.object({
      /** A seat that is known, or null for the one that follows from the position. */
      seat: Seat.nullable(),
      ...SignerFields.shape,
      ...Period,
      /** Who holds the seat without an end leaves the day before. */
      endsPrevious: z.boolean().default(false),
    }),
    output: Named.extend({
      /** Who left the day before; null for nobody. */
      previous: z.string().nullable(),
    }),
    errors: ['signers.clash', 'signers.dates', 'signers.seat-unknown'],
    ...write,
  }),
  change: command({
    input: z.object({ uid: Uid, ...SignerFields.shape, ...Period }),
    output: Named,
    errors: ['signers.not-found', 'signers.clash', 'signers.dates', 'signers.same'],
    ...write,
  }),
  end: command({
    input: z.object({
      uid: Uid,
      /** The last day in office. */
      on: LocalDate,
      reason: z.string().trim().min(1, 'places.reason-empty').max(300),
    }),
    output: Named,
    errors: ['signers.not-found', 'signers.dates', 'signers.ended'],
    ...write,
  }),
  /** Which seats sign a paper (document null: the usual); `seats` null follows the usual again. */
  setDocument: command({
    input: z.object({
      document: PaperKindInput.nullable(),
      seats: Seats.nullable(),
    }),
    output: z.null(),
    errors: ['signers.seat-unknown'],
    ...write,
  }),
  /** What was changed in one row, newest first: who, when, old → new. */
  history: query({
    input: z.object({ uid: Uid }),
    output: z.array(
      z.object({
        seq: z.number(),
        at: z.string(),
        actor: z.string(),
        kind: z.enum(['added', 'changed', 'taken-back']),
        changes: z.array(Change),
      }),
    ),
    errors: ['signers.not-found'],
    access: 'signed-in',
    reads: ['settings', 'journal'],
  }),
} as const;
