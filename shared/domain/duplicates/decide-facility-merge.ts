import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { LocalDate, ServiceMode, Sex } from '#shared/vocabulary.ts';

interface KnownStay {
  readonly from: LocalDate;
  /** The first day that is no longer held; null while the stay goes on. */
  readonly until: LocalDate | null;
  readonly mode: ServiceMode;
}

/** One of two entries of a facility, as far as it decides which of them stays. */
export interface FacilityMergeSide {
  readonly name: string;
  /** Is a candidate or a pupil of a school too. */
  readonly school: boolean;
  readonly sex: Sex;
  /** All of them, the first first. */
  readonly stays: readonly KnownStay[];
  /** Code of the bed that a call holds for this entry, or null. */
  readonly call: string | null;
  /** Place of its first request in order of recording, or null. */
  readonly request: number | null;
  /** Names of the trainings that have not ended for this entry. */
  readonly courses: readonly string[];
}

export interface FacilityMergePlan {
  readonly keep: 'first' | 'second';
  /** Why that one: it lives here, it lived here, it has the first number, it was entered first. */
  readonly because: 'resident' | 'stayed' | 'number' | 'entered';
}

type Refusal = AppError<
  | 'duplicates.other-programme'
  | 'duplicates.two-stays'
  | 'duplicates.stays-meet'
  | 'duplicates.stay-and-call'
  | 'duplicates.two-calls'
  | 'duplicates.sexes-fixed'
  | 'duplicates.same-course'
>;

/** The stay that goes on; there is at most one. */
export const runningStay = ({ stays }: FacilityMergeSide): KnownStay | undefined =>
  stays.find(({ until }) => until === null);

/** The sex by which a bed was given or is held is settled (architecture, decision 5). */
export const isSexFixed = ({ stays, call }: FacilityMergeSide): boolean =>
  stays.length > 0 || call !== null;

/**
 * Which of two entries of one person stays in a facility, or what must be ended first. Who lives in
 * the house stays, then who lived there, then the entry with the first number ever given. One person
 * holds one place: two stays that go on, two beds that are held, or stays of the same days are
 * recorded wrongly somewhere, and only people can say where. The first of the two is the older entry.
 */
export function decideFacilityMerge(
  first: FacilityMergeSide,
  second: FacilityMergeSide,
): Result<FacilityMergePlan, Refusal> {
  if (first.school || second.school) {
    const [pupil, other] = first.school ? [first, second] : [second, first];
    return err({ code: 'duplicates.other-programme', name: pupil.name, other: other.name });
  }
  const plan = whichStays(first, second);
  const [kept, other] = plan.keep === 'first' ? [first, second] : [second, first];
  const refusal = twoPlaces(kept, other) ?? twoLives(kept, other);
  return refusal ? err(refusal) : ok(plan);
}

function whichStays(first: FacilityMergeSide, second: FacilityMergeSide): FacilityMergePlan {
  const runs = [first, second].map((side) => runningStay(side) !== undefined);
  if (runs[0] !== runs[1]) return { keep: runs[0] ? 'first' : 'second', because: 'resident' };
  const lived = [first, second].map(({ stays }) => stays.length > 0);
  if (lived[0] !== lived[1]) return { keep: lived[0] ? 'first' : 'second', because: 'stayed' };
  if (first.request === null && second.request === null)
    return { keep: 'first', because: 'entered' };
  const later =
    first.request === null || (second.request !== null && second.request < first.request);
  return { keep: later ? 'second' : 'first', because: 'number' };
}

/** Two places held at a time, now. */
function twoPlaces(kept: FacilityMergeSide, other: FacilityMergeSide): Refusal | undefined {
  const names = { name: kept.name, other: other.name };
  const stay = runningStay(kept);
  if (stay && runningStay(other)) return { code: 'duplicates.two-stays', ...names };
  if (other.call === null) return undefined;
  if (kept.call !== null)
    return { code: 'duplicates.two-calls', ...names, bed: kept.call, otherBed: other.call };
  return stay?.mode === 'residential'
    ? { code: 'duplicates.stay-and-call', ...names, bed: other.call }
    : undefined;
}

/** What one person cannot have done or been. */
function twoLives(kept: FacilityMergeSide, other: FacilityMergeSide): Refusal | undefined {
  const names = { name: kept.name, other: other.name };
  const met = sameDays(kept.stays, other.stays);
  if (met) return { code: 'duplicates.stays-meet', ...names, ...met };
  if (kept.sex !== other.sex && isSexFixed(kept) && isSexFixed(other))
    return { code: 'duplicates.sexes-fixed', ...names, sex: kept.sex };
  const course = other.courses.find((one) => kept.courses.includes(one));
  return course === undefined ? undefined : { code: 'duplicates.same-course', ...names, course };
}

const LAST = '9999-12-31';

/** The first days that two stays share, or undefined; zero nights share none. */
function sameDays(
  kept: readonly KnownStay[],
  other: readonly KnownStay[],
): { readonly from: LocalDate; readonly until: LocalDate } | undefined {
  for (const one of other)
    for (const own of kept) {
      const from = own.from > one.from ? own.from : one.from;
      const ends = [own.until ?? LAST, one.until ?? LAST].toSorted();
      const until = ends[0] ?? LAST;
      if (own.from < (one.until ?? LAST) && one.from < (own.until ?? LAST)) return { from, until };
    }
  return undefined;
}
