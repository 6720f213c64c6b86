import type { LocalDate, Sex } from '../../vocabulary.ts';
import { shortDate } from '../format/indonesian-date.ts';
import { ADULT, adultFrom } from '../people/adulthood.ts';
import { nameKey } from '../people/name-key.ts';
import { type FacilityRow, type ImportedRow, isFacilityRow } from './candidate-row.ts';
import type { KnownPerson } from './known-person.ts';
import type { Details, FaultCode } from './faults.ts';

/** A bed of the house as an import looks at it: somebody is to lie in it from a day on. */
export interface ImportBed {
  readonly uid: string;
  readonly code: string;
  readonly ward: string;
  readonly room: number;
  readonly sex: Sex;
  /** The day from which nobody lies in it, is called to it or it is closed; null: not free. */
  readonly freeFrom: LocalDate | null;
  /** Grown-ups and children who lie in the other beds of the room, by their day of growing up. */
  readonly roommates: readonly LocalDate[];
}

/** Days of a stay, half-open; null until while it goes on. */
interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}
/** A stay that is recorded. */
export interface RecordedStay extends Span {
  /** Who: the person as the import names them. */
  readonly ref: string;
}

export type StayFault =
  | {
      readonly code: Extract<FaultCode, `bed-${string}`>;
      readonly field: 'bed';
      readonly details: Details;
    }
  | {
      readonly code: Extract<FaultCode, `stay-${string}`>;
      readonly field: 'entry_date';
      readonly details: Details;
    };
type Place = (row: number, values: ImportedRow, known: KnownPerson | null) => StayFault | null;

const bedFault = (
  code: Extract<FaultCode, `bed-${string}`>,
  bed: string,
  more: Details = {},
): StayFault => ({ code, field: 'bed', details: { bed, ...more } });

/**
 * The bed that a list means: by its code, with the ward before it where two wards have one of that
 * code. Undefined where none or more than one is meant.
 */
export function bedFinder(beds: readonly ImportBed[]): (written: string) => ImportBed | undefined {
  const byName = new Map<string, ImportBed | null>();
  const keep = (name: string, bed: ImportBed): void => {
    const key = nameKey(name);
    byName.set(key, byName.has(key) ? null : bed);
  };
  for (const bed of beds) {
    keep(bed.code, bed);
    keep(`${bed.ward} ${bed.code}`, bed);
  }
  return (written) => byName.get(nameKey(written)) ?? undefined;
}

const NEVER = '9999-12-31';

/** The days of a row, half-open. */
export const spanOf = (from: LocalDate, left: FacilityRow['left']): Span => ({
  from,
  until: left?.on ?? null,
});

/**
 * Looks at a row beside the stays of its person: recorded already, against one of them, or new. Who
 * lives in the house keeps that stay and its bed, whatever the list of residents says.
 */
export function besideStays(
  stays: readonly Span[],
  { from, until }: Span,
): 'recorded' | 'new' | StayFault {
  if (stays.some((one) => one.from === from && one.until === until)) return 'recorded';
  if (until === null && stays.some((one) => one.until === null)) return 'recorded';
  const other = stays.find(
    (one) => one.from < (until ?? NEVER) && (one.until === null || one.until > from),
  );
  if (!other) return 'new';
  const details = {
    from: shortDate(other.from),
    until: other.until === null ? 'none' : shortDate(other.until),
  };
  return { code: 'stay-overlaps', field: 'entry_date', details };
}

/**
 * Checks the beds that the rows of one list name, against the house and against earlier rows, and
 * their stays against those recorded. Who has left takes no bed.
 */
export function stayChecker(
  beds: readonly ImportBed[],
  recorded: readonly RecordedStay[] = [],
): Place {
  const staysOf = Map.groupBy(recorded, ({ ref }) => ref);
  const mayLie = bedChecker(beds);
  return (row, values, known) => {
    if (!isFacilityRow(values) || values.entryOn === null) return null;
    const { entryOn, left } = values;
    const span = spanOf(entryOn, left);
    const beside = known === null ? 'new' : besideStays(staysOf.get(known.ref) ?? [], span);
    if (beside === 'recorded') return null;
    if (beside !== 'new') return beside;
    return left === null ? mayLie(row, values, entryOn) : null;
  };
}

/** Whether who comes in on a day may have the bed that the row names. */
function bedChecker(beds: readonly ImportBed[]) {
  const find = bedFinder(beds);
  const taken = new Map<string, number>();
  const rooms = new Map<number, LocalDate[]>(
    beds.map(({ room, roommates }) => [room, [...roommates]]),
  );
  return (row: number, values: FacilityRow, entryOn: LocalDate): StayFault | null => {
    if (values.bed === null) return null;
    const bed = find(values.bed);
    if (!bed) return bedFault('bed-unknown', values.bed);
    if (bed.sex !== values.sex) return bedFault('bed-other-sex', bed.code);
    const earlier = taken.get(bed.uid);
    if (earlier !== undefined) return bedFault('bed-same', bed.code, { row: earlier });
    if (bed.freeFrom === null || bed.freeFrom > entryOn) {
      return bedFault('bed-not-free', bed.code);
    }
    const adult = values.birthDate === null ? ADULT : adultFrom(values.birthDate);
    const others = rooms.get(bed.room) ?? [];
    if (others.some((other) => other <= entryOn !== adult <= entryOn)) {
      return bedFault('bed-child-adult', bed.code);
    }
    taken.set(bed.uid, row);
    rooms.set(bed.room, [...others, adult]);
    return null;
  };
}
