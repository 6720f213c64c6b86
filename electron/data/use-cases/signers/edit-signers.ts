import { putSetting } from '#db/queries/settings.ts';
import { findSigner, listSigners, termOf } from '#db/queries/signers.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { signersContract } from '#shared/contract/signers.ts';
import { addDays } from '#shared/days.ts';
import {
  clashOf,
  predecessorOf,
  seatOf,
  type SignerTerm,
  type Signing,
} from '#shared/domain/papers/signing.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { ownOffice } from '../../context.ts';
import { findSigning, SIGNING } from './signing.ts';

/** A last day in office as the end of a half-open period, and back. */
const untilOf = (to: LocalDate | null): LocalDate | null => (to === null ? null : addDays(to, 1));
export const lastDayOf = (until: LocalDate | null): LocalDate | null =>
  until === null ? null : addDays(until, -1);

type Lines = Pick<SignerTerm, 'capacity' | 'position' | 'name' | 'rank' | 'nip'>;

const stored = ({ capacity, position, name, rank, nip }: Lines) => ({
  capacity: capacity.kind,
  behalf_of: capacity.kind === 'on-behalf' ? capacity.of : null,
  position,
  name,
  rank,
  nip,
});

const called = ({ name, position }: Lines): string => name ?? position;

function clash(terms: readonly SignerTerm[], term: Omit<SignerTerm, 'uid'> & { uid?: string }) {
  const other = clashOf(terms, term);
  if (!other) return undefined;
  const { seat, from, until } = other;
  const to = lastDayOf(until);
  return err({ code: 'signers.clash', seat, name: called(other), from, to } as const);
}

const wrongDates = ({ from, to }: { from: LocalDate | null; to: LocalDate | null }) =>
  from !== null && to !== null && to < from
    ? err({ code: 'signers.dates', from, to } as const)
    : undefined;

function knownSeat(terms: readonly SignerTerm[], seat: string): string | undefined {
  const lower = seat.toLowerCase();
  return terms.find((term) => term.seat.toLowerCase() === lower)?.seat;
}

function keep({ db, now }: CommandContext, signing: Signing): void {
  putSetting(db, SIGNING, signing, now);
}

/** Adds a signer; the first one of an office signs all its papers. */
export function addSigner(context: CommandContext, input: ParsedOf<typeof signersContract.add>) {
  const { db } = context;
  const wrong = wrongDates(input);
  if (wrong) return wrong;
  const terms = listSigners(db).map(termOf);
  const known = knownSeat(terms, input.seat ?? seatOf(input));
  if (input.seat !== null && known === undefined)
    return err({ code: 'signers.seat-unknown', seat: input.seat } as const);
  const seat = known ?? seatOf(input);
  const term = { ...input, seat, until: untilOf(input.to) };
  const previous = input.endsPrevious ? predecessorOf(terms, term) : undefined;
  const others = terms.filter((other) => other !== previous);
  const taken = clash(others, term);
  if (taken) return taken;
  const uid = context.newUid();
  if (previous) endsBefore(context, previous, term);
  db.insert('signer', {
    uid,
    office_id: ownOffice(context).id,
    seat,
    ...stored(input),
    from_date: input.from,
    until_date: term.until,
    end_reason: null,
  });
  const signing = findSigning(db);
  if (signing.usual.right === null)
    keep(context, { ...signing, usual: { ...signing.usual, right: seat } });
  const name = called(input);
  context.subject(uid);
  context.describe({ name, seat });
  return ok({ uid, name, previous: previous ? called(previous) : null });
}

function endsBefore(
  context: CommandContext,
  previous: SignerTerm,
  { from, name }: Pick<SignerTerm, 'from' | 'name'>,
): void {
  const row = findSigner(context.db, previous.uid);
  if (!row) return;
  context.db.update('signer', row.id, {
    until_date: from,
    end_reason: name === null ? 'Diganti' : `Diganti ${name}`,
  });
  context.subject(previous.uid);
}

/** Corrects what stands in a signer's row; the seat stays, so papers still find it. */
export function changeSigner(
  context: CommandContext,
  { uid, ...input }: ParsedOf<typeof signersContract.change>,
) {
  const { db } = context;
  const row = findSigner(db, uid);
  if (!row) return err({ code: 'signers.not-found', uid } as const);
  const wrong = wrongDates(input);
  if (wrong) return wrong;
  const until = untilOf(input.to);
  const { seat } = row;
  const taken = clash(listSigners(db).map(termOf), { ...input, uid, seat, until });
  if (taken) return taken;
  const patch = {
    ...stored(input),
    from_date: input.from,
    until_date: until,
    end_reason: until === null ? null : row.end_reason,
  };
  const name = called(input);
  const changed = Object.entries(patch).some(
    ([column, value]) => row[column as keyof typeof patch] !== value,
  );
  if (!changed) return err({ code: 'signers.same', name } as const);
  db.update('signer', row.id, patch);
  context.subject(uid);
  context.describe({ name, seat });
  return ok({ uid, name });
}

/** Somebody signs up to a day and no longer. */
export function endSigner(
  context: CommandContext,
  { uid, on, reason }: ParsedOf<typeof signersContract.end>,
) {
  const { db } = context;
  const row = findSigner(db, uid);
  if (!row) return err({ code: 'signers.not-found', uid } as const);
  const term = termOf(row);
  const name = called(term);
  const last = lastDayOf(term.until);
  if (last !== null) return err({ code: 'signers.ended', name, on: last } as const);
  const wrong = wrongDates({ from: term.from, to: on });
  if (wrong) return wrong;
  db.update('signer', row.id, { until_date: untilOf(on), end_reason: reason });
  context.subject(uid);
  context.describe({ name, seat: term.seat });
  return ok({ uid, name });
}

/** Which seats sign a kind of paper from now on. */
export function setDocument(
  context: CommandContext,
  { document, seats }: ParsedOf<typeof signersContract.setDocument>,
) {
  const { db } = context;
  const known = new Set(listSigners(db).map(({ seat }) => seat));
  const strange = [seats?.left, seats?.right].find(
    (seat) => seat !== null && seat !== undefined && !known.has(seat),
  );
  if (typeof strange === 'string')
    return err({ code: 'signers.seat-unknown', seat: strange } as const);
  const signing = findSigning(db);
  if (document === null) {
    keep(context, { ...signing, usual: seats ?? { left: null, right: null } });
  } else {
    const { [document]: _before, ...others } = signing.documents;
    keep(context, {
      ...signing,
      documents: seats === null ? others : { ...others, [document]: seats },
    });
  }
  context.subject(ownOffice(context).uid);
  context.describe({
    document: document ?? '',
    left: seats?.left ?? '',
    right: seats?.right ?? '',
  });
  return ok(null);
}
