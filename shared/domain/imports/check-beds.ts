import type { LocalDate, Sex } from '../../vocabulary.ts';
import { ADULT, adultFrom } from '../people/adulthood.ts';
import { nameKey } from '../people/name-key.ts';
import { type ImportedRow, isFacilityRow } from './candidate-row.ts';
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

export type BedFault = {
  readonly code: Extract<FaultCode, `bed-${string}`>;
  readonly details: Details;
};
type Place = (row: number, values: ImportedRow, known: string | null) => BedFault | null;

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

/**
 * Checks the beds that the rows of one list name, against the house and against earlier rows. Who
 * lives in the house already (`living`: their refs) keeps the bed they have, whatever the list says.
 */
export function bedChecker(
  beds: readonly ImportBed[],
  living: ReadonlySet<string> = new Set(),
): Place {
  const find = bedFinder(beds);
  const taken = new Map<string, number>();
  const rooms = new Map<number, LocalDate[]>(
    beds.map(({ room, roommates }) => [room, [...roommates]]),
  );
  return (row, values, known) => {
    if (known !== null && living.has(known)) return null;
    if (!isFacilityRow(values) || values.bed === null || values.entryOn === null) return null;
    const bed = find(values.bed);
    if (!bed) return { code: 'bed-unknown', details: { bed: values.bed } };
    if (bed.sex !== values.sex) return { code: 'bed-other-sex', details: { bed: bed.code } };
    const earlier = taken.get(bed.uid);
    if (earlier !== undefined) {
      return { code: 'bed-same', details: { bed: bed.code, row: earlier } };
    }
    if (bed.freeFrom === null || bed.freeFrom > values.entryOn) {
      return { code: 'bed-not-free', details: { bed: bed.code } };
    }
    const adult = values.birthDate === null ? ADULT : adultFrom(values.birthDate);
    const { entryOn } = values;
    const others = rooms.get(bed.room) ?? [];
    if (others.some((other) => other <= entryOn !== adult <= entryOn)) {
      return { code: 'bed-child-adult', details: { bed: bed.code } };
    }
    taken.set(bed.uid, row);
    rooms.set(bed.room, [...others, adult]);
    return null;
  };
}
