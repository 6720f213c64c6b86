import type { LocalDate, Sex } from '../../vocabulary.ts';
import { shortDate } from '../format/indonesian-date.ts';
import { nameKey } from '../people/name-key.ts';
import { type ImportedRow, isPupilRow, type PupilRow, type WrittenBed } from './candidate-row.ts';
import { classFinder, type ImportClass, nearClasses } from './class-name.ts';
import type { ImportField } from './columns.ts';
import type { Details, FaultCode, Suggestion } from './faults.ts';
import { type LimitFacts, type LimitOf, PupilLimits } from './pupil-limits.ts';

/** A bed of a school as an import looks at it. */
export interface PupilBed {
  readonly id: number;
  readonly code: string;
  readonly dormitory: string;
  readonly room: string;
  readonly sex: Sex;
  /** The day from which nobody lies in it; null: somebody does, or it is closed. */
  readonly freeFrom: LocalDate | null;
}

/** Somebody who holds or held a place in any school of the office. */
export interface RecordedPupil {
  readonly ref: string;
  readonly name: string;
  readonly nameKey: string;
  readonly birthDate: LocalDate | null;
  readonly nik: string | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** Of this school only. */
  readonly nis: string | null;
}

/** What the check of pupils needs to know of the school. */
export interface SchoolPlaces {
  readonly classes: readonly ImportClass[];
  readonly beds: readonly PupilBed[];
  readonly pupils: readonly RecordedPupil[];
  readonly limits: LimitFacts;
}

export interface PlaceFault {
  readonly code: FaultCode;
  readonly field: ImportField;
  readonly details: Details;
  readonly suggestion?: Suggestion;
}

const part = (written: string, name: string): boolean =>
  written === '' || nameKey(written) === nameKey(name);

/** The beds a list may mean: by code or number in its room, with room and dormitory where named. */
export const bedsMeant = (
  beds: readonly PupilBed[],
  { dormitory, room, bed }: WrittenBed,
): readonly PupilBed[] => {
  const key = nameKey(bed);
  return beds.filter(
    (one) =>
      (part(dormitory, one.dormitory) &&
        (part(room, one.room) || nameKey(room) === nameKey(`${one.dormitory} ${one.room}`)) &&
        [one.code, `${one.dormitory} ${one.code}`].some((name) => nameKey(name) === key)) ||
      (room !== '' &&
        part(dormitory, one.dormitory) &&
        part(room, one.room) &&
        nameKey(one.code) === nameKey(`${one.room}-${bed}`)),
  );
};

/** How a pupil stands who is recorded already: as the row says, otherwise, or not yet. */
function besidePlaces(
  places: readonly Pick<RecordedPupil, 'from' | 'until'>[],
  entryOn: LocalDate,
): 'recorded' | 'new' | Details {
  if (places.some(({ from, until }) => until === null && from === entryOn)) return 'recorded';
  const other = places.find(({ until }) => until === null || until > entryOn);
  if (!other) return 'new';
  return {
    from: shortDate(other.from),
    until: other.until === null ? 'none' : shortDate(other.until),
  };
}

const fault = (code: FaultCode, field: ImportField, details: Details = {}): PlaceFault => ({
  code,
  field,
  details,
});

/** Somebody the office knows, by the name the import gives them. */
interface Known {
  readonly ref: string;
  readonly sex?: Sex | undefined;
}

const FULL = {
  class: 'class-full',
  level: 'level-full',
  site: 'site-full',
  beds: 'beds-full',
} as const;

const fullDetails = (limit: LimitOf): Details => {
  if (limit.scope === 'class') return { class: limit.name };
  if (limit.scope === 'level') return { level: limit.level };
  return limit.scope === 'beds' ? { sex: limit.sex } : {};
};

/**
 * Checks the rows of pupils already in, in their order, against the school and against earlier
 * rows. With `permitted` all numbers may be exceeded; else the row that is too many is a fault.
 */
export class PupilChecker {
  readonly limits: PupilLimits;
  readonly #places: SchoolPlaces;
  readonly #permitted: boolean;
  readonly #findClass: (written: string) => ImportClass | undefined;
  readonly #of: ReadonlyMap<string, readonly RecordedPupil[]>;
  readonly #beds = new Map<number, number>();
  readonly #nis = new Map<string, number>();

  constructor(places: SchoolPlaces, permitted: boolean) {
    this.#places = places;
    this.#permitted = permitted;
    this.limits = new PupilLimits(places.limits);
    this.#findClass = classFinder(places.classes);
    this.#of = Map.groupBy(places.pupils, ({ ref }) => ref);
  }

  readonly check = (row: number, values: ImportedRow, known: Known | null): PlaceFault | null => {
    if (!isPupilRow(values)) return null;
    const beside = this.#beside(values, known);
    if (typeof beside === 'object') return beside;
    const group = this.#classOf(values);
    if (group !== null && 'code' in group) return group;
    const wrong = this.#nisFault(values, known?.ref) ?? this.#bedFault(values, beside);
    if (wrong) return wrong;
    // Who is in already is counted; only what is empty is filled, and that the database looks at.
    const full = beside === 'new' ? this.#fullFault(values, group) : null;
    if (full) return full;
    if (values.nis !== null) this.#nis.set(values.nis, row);
    const [bed] = this.#bedOf(values);
    if (bed) this.#beds.set(bed.id, row);
    return null;
  };

  /** Whether the row is of somebody new, of a pupil as recorded, or of one it does not fit. */
  #beside(values: PupilRow, known: Known | null): 'recorded' | 'new' | PlaceFault {
    if (known === null) {
      const alike = this.#alike(values);
      return alike ? fault('pupil-alike', 'name', { name: alike.name }) : 'new';
    }
    if (known.sex !== undefined && known.sex !== values.sex)
      return fault('sex-of-known', 'sex', { sex: known.sex });
    const beside = besidePlaces(this.#of.get(known.ref) ?? [], values.entryOn);
    return typeof beside === 'object' ? fault('pupil-already', 'entry_date', beside) : beside;
  }

  /** The class of a row; null where it follows. */
  #classOf(values: PupilRow): ImportClass | PlaceFault | null {
    if (values.classGroup === null) return null;
    const group = this.#findClass(values.classGroup);
    if (!group) return this.#unknownClass(values);
    if (group.level === values.level) return group;
    const { level, grade } = values;
    return fault('class-other-grade', 'class_group', { class: group.name, level, grade });
  }

  /** A pupil of that name and birth date, unless two different NIK tell them apart. */
  #alike({ name, birthDate, nik }: PupilRow): RecordedPupil | undefined {
    if (birthDate === null) return undefined;
    const key = nameKey(name);
    return this.#places.pupils.find(
      (one) =>
        one.until === null &&
        one.birthDate === birthDate &&
        one.nameKey === key &&
        (one.nik === null || nik === null),
    );
  }

  #unknownClass({ classGroup, grade, level }: PupilRow): PlaceFault {
    const near = nearClasses(
      this.#places.classes.filter((one) => one.level === level),
      classGroup ?? '',
    );
    const [only] = near;
    return {
      ...fault('class-unknown', 'class_group', {
        class: classGroup ?? '',
        near: near.map(({ name }) => name).join(', ') || 'none',
        grade,
      }),
      ...(near.length === 1 && only ? { suggestion: { to: only.name, forAll: true } } : {}),
    };
  }

  #nisFault({ nis }: PupilRow, known: string | undefined): PlaceFault | null {
    if (nis === null) return null;
    const earlier = this.#nis.get(nis);
    if (earlier !== undefined) return fault('nis-same', 'nis', { row: earlier });
    const other = this.#places.pupils.find((one) => one.nis === nis && one.ref !== known);
    return other ? fault('nis-taken', 'nis', { name: other.name }) : null;
  }

  #bedOf({ bed }: PupilRow): readonly PupilBed[] {
    return bed === null ? [] : bedsMeant(this.#places.beds, bed);
  }

  #bedFault(values: PupilRow, beside: 'recorded' | 'new'): PlaceFault | null {
    if (values.bed === null) return null;
    const found = this.#bedOf(values);
    const [bed] = found;
    const name = values.bed.bed;
    if (!bed) return fault('pupil-bed-unknown', 'bed', { bed: name });
    if (found.length > 1)
      return fault('bed-several', 'bed', {
        bed: name,
        where: [...new Set(found.map(({ dormitory }) => dormitory))].slice(0, 4).join(', '),
      });
    if (bed.sex !== values.sex) return fault('bed-other-sex', 'bed', { bed: bed.code });
    const earlier = this.#beds.get(bed.id);
    if (earlier !== undefined) return fault('bed-same', 'bed', { bed: bed.code, row: earlier });
    // Who is recorded keeps the bed they lie in, whatever the list says.
    if (bed.freeFrom === null && beside === 'new')
      return fault('pupil-bed-taken', 'bed', { bed: bed.code });
    return null;
  }

  #fullFault(values: PupilRow, group: ImportClass | null): PlaceFault | null {
    const one = {
      level: group?.level ?? values.level,
      sex: values.sex,
      classId: group?.id ?? null,
      from: values.entryOn,
      until: null,
    };
    const [over] = this.limits.look(one);
    if (over && !this.#permitted) {
      const field = over.scope === 'class' ? 'class_group' : 'name';
      return fault(FULL[over.scope], field, fullDetails(over));
    }
    this.limits.take(one);
    return null;
  }
}
