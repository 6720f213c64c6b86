import type { AlikePerson } from '#shared/domain/imports/check-file.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { ReadDb } from '../connection.ts';

/** What the rows of a list say of themselves, by which known people are looked for. */
export interface Wanted {
  readonly niks: readonly string[];
  readonly nisns: readonly string[];
  readonly codes: readonly string[];
  readonly names: readonly { readonly name: string; readonly birthDate: LocalDate | null }[];
  readonly kks: readonly string[];
  /** SHA-256 of the file being imported. */
  readonly fileHash: string;
}

export interface Found {
  readonly byNik: ReadonlyMap<string, AlikePerson>;
  readonly byNisn: ReadonlyMap<string, AlikePerson>;
  readonly byCode: ReadonlyMap<string, AlikePerson>;
  /** By `alikeKey`. */
  readonly alike: ReadonlyMap<string, readonly AlikePerson[]>;
  /** Family cards that are recorded. */
  readonly kks: ReadonlySet<string>;
}

/** Folded name and birth date: people who share it may be one. */
export const alikeKey = (name: string, birthDate: LocalDate | null): string =>
  `${nameKey(name)}|${birthDate ?? ''}`;

interface PersonRow {
  readonly id: number;
  readonly name: string;
  readonly birth_date: LocalDate | null;
  readonly sex: 'L' | 'P';
  readonly nik: string | null;
  readonly nisn: string | null;
  readonly kk_no: string | null;
  readonly file_hash: string | null;
}

/** What an entry says, and whom it stands for: itself, or who it was merged into. */
const PERSON = `SELECT coalesce(p.merged_into, p.id) AS id, p.name, p.birth_date, p.sex, p.nik, p.nisn, f.kk_no, b.file_hash
  FROM person AS p LEFT JOIN family AS f ON f.id = p.family_id
  LEFT JOIN import_batch AS b ON b.id = p.import_batch_id`;

function asKnown(db: ReadDb, row: PersonRow, fileHash: string): AlikePerson {
  const code = db.sql<{ code: string }>(
    'SELECT code FROM candidate WHERE person_id = ? ORDER BY id LIMIT 1',
    row.id,
  )[0]?.code;
  return {
    ref: String(row.id),
    name: row.name,
    birthDate: row.birth_date,
    code: code ?? '',
    sex: row.sex,
    nik: row.nik,
    nisn: row.nisn,
    kk: row.kk_no,
    guardians: db
      .sql<{ name: string }>('SELECT name FROM guardian WHERE person_id = ? ORDER BY id', row.id)
      .map(({ name }) => name),
    sameFile: row.file_hash === fileHash,
  };
}

/** Everybody the office knows among these; one index look-up each. */
export function findKnownPeople(db: ReadDb, wanted: Wanted): Found {
  const all = (where: string, ...values: readonly unknown[]): AlikePerson[] =>
    db
      .sql<PersonRow>(`${PERSON} WHERE ${where}`, ...values)
      .map((row) => asKnown(db, row, wanted.fileHash));
  const byNik = new Map<string, AlikePerson>();
  for (const nik of wanted.niks) {
    const [person] = all('p.nik = ?', nik);
    if (person) byNik.set(nik, person);
  }
  const byNisn = new Map<string, AlikePerson>();
  for (const nisn of wanted.nisns) {
    const [person] = all('p.nisn = ?', nisn);
    if (person) byNisn.set(nisn, person);
  }
  const byCode = new Map<string, AlikePerson>();
  for (const code of wanted.codes) {
    const [person] = all(
      `p.id = (SELECT person_id FROM candidate
         WHERE intake_id IN (SELECT id FROM intake) AND code = ? LIMIT 1)`,
      code,
    );
    if (person) byCode.set(code, person);
  }
  const alike = new Map<string, AlikePerson[]>();
  for (const { name, birthDate } of wanted.names) {
    const found = all('p.name_key = ? AND p.birth_date IS ?', nameKey(name), birthDate);
    if (found.length > 0) alike.set(alikeKey(name, birthDate), found);
  }
  const kks = new Set(
    wanted.kks.filter((kk) => db.sql('SELECT 1 FROM family WHERE kk_no = ?', kk).length > 0),
  );
  return { byNik, byNisn, byCode, alike, kks };
}

/** Whether anybody is recorded at all; an empty office need not be asked about each row. */
export const hasPeople = (db: ReadDb): boolean => db.sql('SELECT 1 FROM person LIMIT 1').length > 0;
