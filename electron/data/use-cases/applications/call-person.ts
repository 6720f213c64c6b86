import { findApplicationRecord } from '#db/queries/application-facts.ts';
import type { FoundApplication } from '#db/queries/applications.ts';
import { findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import type { FitBed } from '#shared/domain/house/bed-fit.ts';
import { waitlistFacts } from '#shared/domain/waitlist/application-projection.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { guardBed } from './guard-bed.ts';
import { checkNotCalled, finish, openApplication } from './open-application.ts';
import {
  type Before,
  bestBed,
  type CallFacts,
  fitFor,
  gatherCall,
  hasPlace,
  whoStandsBefore,
} from './plan-call.ts';

interface CallInput {
  readonly application: string;
  readonly bed: string | null;
  readonly answerBy: LocalDate;
  readonly stated: readonly { readonly application: string; readonly reason: string }[];
}
type NotCallable = AppError<
  | 'applications.no-bed-call'
  | 'applications.called'
  | 'applications.not-waiting'
  | 'applications.parked'
  | 'applications.answer-by-past'
>;
type NoBed = AppError<
  | 'applications.consent-missing'
  | 'applications.no-fitting-bed'
  | 'applications.bed-unknown'
  | 'applications.bed-unfit'
  | 'applications.house-full'
>;

/**
 * Calls somebody to a bed, which is theirs until the call ends (A4). Who stands before and does not
 * fit is written down with why; who would fit is passed over only for a reason that a person states.
 */
export function callPerson(context: CommandContext, input: CallInput) {
  const { db, today } = context;
  const found = openApplication(db, input.application);
  if (!found.ok) return found;
  const refusal = mayBeCalled(context, found.value, input.answerBy);
  if (refusal) return err(refusal);
  const facts = gatherCall(db, found.value, today);
  const chosen = chooseBed(found.value, facts, input.bed, today);
  if (!chosen.ok) return chosen;
  const bed = chosen.value;
  const before = whoStandsBefore(db, found.value, bed, today);
  const stated = new Map(input.stated.map(({ application, reason }) => [application, reason]));
  const silent = before.filter(({ row, reasons }) => reasons.length === 0 && !stated.has(row.uid));
  const { name } = found.value.person;
  if (silent.length > 0) {
    const people = silent.map(({ row, rank }) => ({ uid: row.uid, name: row.name, rank }));
    return err({ code: 'applications.stands-before', name, people } as const);
  }
  const stored = guardBed({ name, bed: bed.code }, () =>
    insertCall(context, found.value, { input, facts, bed }),
  );
  if (!stored.ok) return stored;
  storePassed(context, stored.value.id, before, stated);
  const values = { bed: bed.code, answerBy: input.answerBy, passed: before.length };
  const said = finish(context, found.value, values);
  return ok({ ...said, call: stored.value.uid, bed: bed.code });
}

/** Who waits, lives in the house by the kind of request, and is neither called nor put aside. */
function mayBeCalled(
  { db, today }: CommandContext,
  found: FoundApplication,
  answerBy: LocalDate,
): NotCallable | undefined {
  const { application, person } = found;
  const { name } = person;
  const { mode, state, parked_until: until } = application;
  if (mode !== 'residential') return { code: 'applications.no-bed-call', name, mode };
  const called = checkNotCalled(db, found);
  if (called) return called;
  if (state !== 'waiting') return { code: 'applications.not-waiting', name, state };
  if (until !== null && until > today) return { code: 'applications.parked', name, until };
  return answerBy < today ? { code: 'applications.answer-by-past', answerBy, today } : undefined;
}

/** The bed that was chosen or the best one, and whether the house has a place for it. */
function chooseBed(
  { person: { name } }: FoundApplication,
  facts: CallFacts,
  wanted: string | null,
  today: LocalDate,
): Result<FitBed, NoBed> {
  if (!facts.consent) return err({ code: 'applications.consent-missing', name });
  const bed = wanted === null ? bestBed(facts) : facts.beds.find((one) => one.bed === wanted);
  if (!bed) {
    if (wanted !== null) return err({ code: 'applications.bed-unknown', bed: wanted });
    const none = facts.none.map(({ reason, wards }) => ({ reason, wards: [...wards] }));
    return err({ code: 'applications.no-fitting-bed', name, none });
  }
  const { hard } = fitFor(facts, bed, today);
  if (hard.length > 0) {
    return err({ code: 'applications.bed-unfit', name, bed: bed.code, reasons: [...hard] });
  }
  if (hasPlace(bed, facts.numbers)) return ok(bed);
  return err({ code: 'applications.house-full', ...placesOf(facts, bed) });
}

/** Siap pakai − terisi − sudah dipanggil, and what is kept back for emergencies. */
export function placesOf(
  { numbers }: Pick<CallFacts, 'numbers'>,
  bed?: FitBed,
): { effective: number; held: number; reserved: number; transit: number; free: number } {
  const { effective, held, reserved, transitUnused, free, freeRegular } = numbers;
  const forTransit = bed?.zone === 'transit';
  return {
    effective,
    held,
    reserved,
    transit: forTransit ? 0 : transitUnused,
    free: forTransit ? free : freeRegular,
  };
}

interface Chosen {
  readonly input: CallInput;
  readonly facts: CallFacts;
  readonly bed: FitBed;
}

function insertCall(
  context: CommandContext,
  { application }: FoundApplication,
  { input, facts, bed }: Chosen,
): { id: number; uid: string } {
  const { db, today } = context;
  const uid = context.newUid();
  const record = findApplicationRecord(db, application.id, today);
  // What "Mengapa urutan ini?" showed on that day: numbers and keys, nobody's name.
  const rule = {
    policy: findWaitlistPolicy(db),
    rank: facts.rank,
    keys: record ? waitlistFacts(record, today) : null,
    soft: fitFor(facts, bed, today).soft,
    places: placesOf(facts, bed),
  };
  const id = db.insert('bed_call', {
    uid,
    application_id: application.id,
    bed_id: bedId(context, bed.bed),
    called_on: today,
    answer_by: input.answerBy,
    called_by: signedIn(context).name,
    rule: JSON.stringify(rule),
    answer: null,
    answered_on: null,
    reason: null,
    ended_on: null,
  });
  return { id, uid };
}

function bedId({ db }: CommandContext, uid: string): number {
  const [row] = db.sql<{ id: number }>('SELECT id FROM bed WHERE uid = ?', uid);
  if (!row) throw new Error(`No bed ${uid}`);
  return row.id;
}

function storePassed(
  { db }: CommandContext,
  call: number,
  before: readonly Before[],
  stated: ReadonlyMap<string, string>,
): void {
  for (const { row, reasons } of before) {
    db.insert('passed_over', {
      call_id: call,
      application_id: row.id,
      reasons: JSON.stringify(reasons),
      stated: reasons.length === 0 ? (stated.get(row.uid) ?? null) : null,
    });
  }
}
