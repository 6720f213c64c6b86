import type { AlikePerson } from './check-file.ts';
import type { RowIdentity } from './check-row.ts';
import { likenessName } from './likeness.ts';

/**
 * Whether a recorded person of the same name and birth date is the child of this row: a guardian
 * (the mother, where both name one) or the family card is the same too, and no two NIKs or NISNs
 * speak against it. Without a birth date the card or the guardian must be the same as well; a row that
 * names neither is only found again in the very file it came from. Twins differ in name.
 */
export const isSameChild =
  (row: RowIdentity) =>
  (person: AlikePerson): boolean => {
    if (row.nik !== null && person.nik !== null && row.nik !== person.nik) return false;
    if (row.nisn !== null && person.nisn !== null && row.nisn !== person.nisn) return false;
    if (row.kk !== null && row.kk === person.kk) return true;
    if (row.guardians.length === 0 || person.guardians.length === 0) return person.sameFile;
    const names = new Set(person.guardians.map(likenessName));
    return row.guardians.some((name) => names.has(likenessName(name)));
  };
