import type { LocalDate } from '../../vocabulary.ts';
import type { RowIdentity } from './check-row.ts';
import type { ImportField } from './columns.ts';
import type { Details, FaultCode, WarningCode } from './faults.ts';
import type { AlikePerson, KnownPerson } from './known-person.ts';
import { likenessName } from './likeness.ts';
import { isSameChild } from './same-child.ts';

/** Questions about people already recorded. Called once a row: keep it to one index look-up each. */
export interface KnownPeople {
  byNik(nik: string): KnownPerson | null;
  /** Without it nobody is found by NISN. */
  byNisn?(nisn: string): AlikePerson | null;
  byCode(code: string): KnownPerson | null;
  byNameAndBirth(name: string, birthDate: LocalDate): KnownPerson | null;
  /** All with this name (folded) and birth date, null included; without it nobody is found so. */
  alike?(name: string, birthDate: LocalDate | null): readonly AlikePerson[];
}

/** Where comparing a row with others notes what it found. */
export interface Findings {
  fault(code: FaultCode, field: ImportField, shown: string, details: Details): void;
  warn(code: WarningCode, shown: string, details: Details): void;
}

/** The person this row is about, if recorded: by NIK, NISN or code, else by all that makes a child. */
export function findKnown(
  people: KnownPeople,
  identity: RowIdentity,
  found: Findings,
): KnownPerson | null {
  const { name, nik, birthDate, previousCode } = identity;
  const byNik = nik === null ? null : people.byNik(nik);
  const byNisn = holderOfNisn(people, identity, byNik, found);
  const known = byNik ?? byNisn ?? (previousCode === null ? null : people.byCode(previousCode));
  if (known !== null) {
    compareNames(known, identity, found, foundBy(byNik, byNisn));
    return known;
  }
  if (name === '') return null;
  const same = people.alike?.(name, birthDate).find(isSameChild(identity));
  if (same !== undefined) return same;
  const alike = birthDate === null ? null : people.byNameAndBirth(name, birthDate);
  if (alike !== null) found.warn('likely-known', name, { name: alike.name, code: alike.code });
  return null;
}

function foundBy(byNik: KnownPerson | null, byNisn: KnownPerson | null): Key {
  if (byNik !== null) return 'nik';
  return byNisn === null ? 'code' : 'nisn';
}

/** Who holds the NISN of the row; a fault where the NIK says that the row is about somebody else. */
function holderOfNisn(
  people: KnownPeople,
  { nik, nisn }: RowIdentity,
  byNik: KnownPerson | null,
  found: Findings,
): KnownPerson | null {
  const holder = nisn === null ? null : (people.byNisn?.(nisn) ?? null);
  if (holder === null || nisn === null || holder.ref === byNik?.ref) return holder;
  if (byNik === null && (nik === null || holder.nik === null)) return holder;
  found.fault('nisn-of-other', 'nisn', nisn, { name: holder.name, code: holder.code });
  return null;
}

type Key = 'nik' | 'nisn' | 'code';
const OF_OTHER = {
  nik: ['nik-of-other', 'nik'],
  nisn: ['nisn-of-other', 'nisn'],
  code: ['code-of-other', 'previous_code'],
} as const satisfies Record<Key, readonly [FaultCode, ImportField]>;

/**
 * A NIK, NISN or code that belongs to somebody with another name and another birth date is a fault:
 * saving it would make two people one.
 */
function compareNames(
  known: KnownPerson,
  { name, nik, nisn, birthDate, previousCode }: RowIdentity,
  found: Findings,
  by: Key,
): void {
  if (likenessName(known.name) === likenessName(name)) return;
  const who = { name: known.name, code: known.code };
  if (birthDate !== null && known.birthDate === birthDate) {
    found.warn('name-differs', name, who);
    return;
  }
  const shown = { nik, nisn, code: previousCode }[by] ?? '';
  const [code, field] = OF_OTHER[by];
  found.fault(code, field, shown, who);
}
