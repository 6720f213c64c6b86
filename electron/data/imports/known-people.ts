import { alikeKey, type Found, type Wanted } from '#db/queries/known-people.ts';
import type { KnownPeople, SeenRow } from '#shared/domain/imports/check-file.ts';

/** What these rows ask the office about. */
export function wantedBy(rows: readonly SeenRow[], fileHash: string): Wanted {
  const niks: string[] = [];
  const nisns: string[] = [];
  const codes: string[] = [];
  const names: { name: string; birthDate: string | null }[] = [];
  const kks: string[] = [];
  for (const { outcome } of rows) {
    const { name, nik, nisn, birthDate, previousCode, kk } = outcome.identity;
    if (nik !== null) niks.push(nik);
    if (nisn !== null) nisns.push(nisn);
    if (previousCode !== null) codes.push(previousCode);
    if (name !== '') names.push({ name, birthDate });
    if (kk !== null) kks.push(kk);
  }
  return { niks, nisns, codes, names, kks, fileHash };
}

/**
 * The answer as the check of a file asks for it. Of several alike the one no earlier row stood for
 * comes first, so that two recorded children of one name are met by two rows.
 */
export function peopleOf(found: Found, taken: ReadonlySet<string>): KnownPeople {
  const alike: NonNullable<KnownPeople['alike']> = (name, birthDate) => {
    const people = found.alike.get(alikeKey(name, birthDate)) ?? [];
    return people.length < 2
      ? people
      : people.toSorted((a, b) => Number(taken.has(a.ref)) - Number(taken.has(b.ref)));
  };
  return {
    byNik: (nik) => found.byNik.get(nik) ?? null,
    byNisn: (nisn) => found.byNisn.get(nisn) ?? null,
    byCode: (code) => found.byCode.get(code) ?? null,
    byNameAndBirth: (name, birthDate) => alike(name, birthDate)[0] ?? null,
    alike,
  };
}
