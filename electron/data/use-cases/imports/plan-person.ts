import type { ReadDb } from '#db/connection.ts';
import type { RowPatch, StoredRow } from '#db/schema/tables.ts';
import type {
  ImportedDesil,
  ImportedGuardian,
  PersonRow,
} from '#shared/domain/imports/candidate-row.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

/** Who imports, on what day, and the import the new records belong to (null: a row repaired later). */
export interface PersonPlace {
  readonly officeId: number;
  readonly by: string;
  readonly today: LocalDate;
  readonly batchId: number | null;
}

/** What a row adds to a person and their family card. Nothing that is filled is ever replaced. */
export interface PersonPlan {
  readonly personId: number | null;
  readonly person: RowPatch<'person'>;
  readonly familyId: number | null;
  readonly family: RowPatch<'family'>;
  readonly guardians: readonly ImportedGuardian[];
  readonly phoneOf: number | null;
  /** What recorded parents lack and the row says. */
  readonly parents: readonly { readonly id: number; readonly patch: RowPatch<'guardian'> }[];
  readonly desil: ImportedDesil | null;
  /** Columns of the office that are empty so far. */
  readonly own: readonly OwnFill[];
  /** The NIK came in spoilt and nobody has been asked to copy it. */
  readonly awaitNik: boolean;
}

/** What goes into a column of the office; `rowId` where a value was taken out before. */
export interface OwnFill {
  readonly columnId: number;
  readonly rowId: number | null;
  readonly value: string;
}

/** Whether a row of a known person says nothing new of them. */
export const addsNothing = (plan: PersonPlan): boolean =>
  plan.familyId !== null &&
  plan.desil === null &&
  plan.own.length === 0 &&
  !plan.awaitNik &&
  plan.guardians.length === 0 &&
  plan.phoneOf === null &&
  plan.parents.length === 0 &&
  Object.keys(plan.person).length === 0 &&
  Object.keys(plan.family).length === 0;

/** The first row of plain SQL. */
export const firstRow = <Row>(
  db: ReadDb,
  text: string,
  ...values: readonly unknown[]
): Row | undefined => db.sql<Row>(text, ...values)[0];

/** The family card with this number. */
export const familyOfKk = (db: ReadDb, kk: string | null) =>
  kk === null
    ? undefined
    : firstRow<StoredRow<'family'>>(db, 'SELECT * FROM family WHERE kk_no = ?', kk);

/** Whether somebody holds this NISN; who, is for people to find out. */
export const isNisnTaken = (db: ReadDb, nisn: string): boolean =>
  firstRow(db, 'SELECT 1 FROM person WHERE nisn = ?', nisn) !== undefined;

/**
 * Compares a sound row with what is recorded of its person (`personId`) or, of somebody new, of the
 * family card. Fills what is empty, adds a later desil; writes nothing.
 */
export function planPerson(db: ReadDb, row: PersonRow, personId: number | null): PersonPlan {
  const person =
    personId === null
      ? undefined
      : firstRow<StoredRow<'person'>>(db, 'SELECT * FROM person WHERE id = ?', personId);
  const familyId = person?.family_id ?? null;
  const family =
    familyId === null
      ? familyOfKk(db, row.kk)
      : firstRow<StoredRow<'family'>>(db, 'SELECT * FROM family WHERE id = ?', familyId);
  const recorded = person ? guardiansOf(db, person.id) : [];
  const awaitNik = row.nikStatus === 'unknown' && lacksNik(db, person);
  return {
    personId: person?.id ?? null,
    person: person ? personPatch(db, person, row, { family, awaitNik }) : {},
    familyId: family?.id ?? null,
    family: family ? familyPatch(db, family, row) : {},
    guardians: newGuardians(recorded, row),
    phoneOf: phoneOwner(recorded, row),
    parents: emptyOfParents(recorded, row),
    desil: family ? newerDesil(db, family.id, row.desil) : row.desil,
    own: emptyOwn(db, row, person?.id ?? null),
    awaitNik,
  };
}

/** No NIK is recorded, and copying it has never been a task of this person. */
const lacksNik = (db: ReadDb, person: StoredRow<'person'> | undefined): boolean =>
  person === undefined ||
  (person.nik === null &&
    firstRow(db, `SELECT 1 FROM awaited_paper WHERE person_id = ? AND kind = 'nik'`, person.id) ===
      undefined);

/** The open columns a row says something in and nobody has filled for this person. */
const emptyOwn = (db: ReadDb, row: PersonRow, personId: number | null): OwnFill[] =>
  row.own.flatMap(({ column, value }) => {
    const found = firstRow<{ columnId: number; rowId: number | null; value: string | null }>(
      db,
      `SELECT k.id AS columnId, v.id AS rowId, v.value FROM own_column AS k
       LEFT JOIN own_value AS v ON v.column_id = k.id AND v.person_id = ?
       WHERE k.uid = ? AND k.ended_on IS NULL`,
      personId,
      column,
    );
    if (!found || found.value !== null) return [];
    return [{ columnId: found.columnId, rowId: found.rowId, value }];
  });

const guardiansOf = (db: ReadDb, personId: number) =>
  db.sql<StoredRow<'guardian'>>('SELECT * FROM guardian WHERE person_id = ? ORDER BY id', personId);

function personPatch(
  db: ReadDb,
  person: StoredRow<'person'>,
  row: PersonRow,
  { family, awaitNik }: { family: StoredRow<'family'> | undefined; awaitNik: boolean },
): RowPatch<'person'> {
  const patch: RowPatch<'person'> = nikPatch(person, row, awaitNik);
  if (person.family_id === null && family !== undefined) patch.family_id = family.id;
  if (person.nisn === null && row.nisn !== null && !isNisnTaken(db, row.nisn))
    patch.nisn = row.nisn;
  const { religion } = row.details;
  if (person.religion === null && religion !== null) patch.religion = religion;
  if (person.birth_date === null && row.birthDate !== null) patch.birth_date = row.birthDate;
  if (person.birth_place === '' && row.birthPlace !== '') patch.birth_place = row.birthPlace;
  return patch;
}

function nikPatch(
  person: StoredRow<'person'>,
  row: PersonRow,
  awaitNik: boolean,
): RowPatch<'person'> {
  if (person.nik === null && row.nik !== null) return { nik: row.nik, nik_status: 'present' };
  if (person.nik_status === 'none_yet' && row.nikStatus === 'in_process')
    return { nik_status: 'in_process' };
  return awaitNik && person.nik_status !== 'unknown' ? { nik_status: 'unknown' } : {};
}

const DETAILS = ['postal', 'pkh_no', 'bpnt_no', 'kks_no'] as const;

/** Postcode and assistance of a row as the family card holds them. */
export const familyDetailColumns = ({ details }: PersonRow) => ({
  postal: details.postal,
  pkh_no: details.pkhNo,
  bpnt_no: details.bpntNo,
  kks_no: details.kksNo,
});

const ADDRESS = ['address', 'rt', 'rw', 'village', 'district', 'regency'] as const;

function familyPatch(db: ReadDb, family: StoredRow<'family'>, row: PersonRow): RowPatch<'family'> {
  const patch: RowPatch<'family'> = {};
  for (const name of ADDRESS) if (family[name] === '' && row[name] !== '') patch[name] = row[name];
  const said = familyDetailColumns(row);
  for (const name of DETAILS)
    if (family[name] === '' && said[name] !== '') patch[name] = said[name];
  // A card that another family holds already is not moved: who belongs together is for people to say.
  if (family.kk_no === null && row.kk !== null && !familyOfKk(db, row.kk)) patch.kk_no = row.kk;
  return patch;
}

/** A guardian of a relation nobody is recorded for; another spelling of a name adds nobody. */
const newGuardians = (
  recorded: readonly StoredRow<'guardian'>[],
  row: PersonRow,
): ImportedGuardian[] =>
  row.guardians.filter(
    ({ relation, name }) =>
      !recorded.some((known) => known.relation === relation || known.name_key === nameKey(name)),
  );

/** Of a recorded parent or wali of the same name: what is empty and the row says. */
const emptyOfParents = (
  recorded: readonly StoredRow<'guardian'>[],
  row: PersonRow,
): PersonPlan['parents'] =>
  row.guardians.flatMap(({ name, relation, details }) => {
    if (details === undefined) return [];
    // One name may stand twice, as mother and as wali: what either of them says is recorded.
    const named = recorded.filter(({ name_key }) => name_key === nameKey(name));
    const known = named.find((one) => one.relation === relation) ?? named[0];
    if (known === undefined) return [];
    const patch: RowPatch<'guardian'> = {};
    const lacks = (key: 'nik' | 'life' | 'job' | 'income'): boolean =>
      named.every((one) => one[key] === null || one[key] === '');
    if (details.nik !== null && lacks('nik')) patch.nik = details.nik;
    if (details.life !== null && lacks('life')) patch.life = details.life;
    if (details.job !== '' && lacks('job')) patch.job = details.job;
    if (details.income !== null && lacks('income')) patch.income = details.income;
    return Object.keys(patch).length === 0 ? [] : [{ id: known.id, patch }];
  });

/** The guardian whose missing phone the row brings. */
function phoneOwner(recorded: readonly StoredRow<'guardian'>[], row: PersonRow): number | null {
  const [first] = row.guardians;
  if (row.phone === null || first === undefined) return null;
  const key = nameKey(first.name);
  const named = recorded.filter(({ name_key }) => name_key === key);
  return named.some(({ phone }) => phone !== null) ? null : (named[0]?.id ?? null);
}

/** A desil no recorded one is later than, and that is not recorded yet. */
function newerDesil(
  db: ReadDb,
  familyId: number,
  said: ImportedDesil | null,
): ImportedDesil | null {
  if (said === null) return null;
  const isKnown = firstRow(
    db,
    `SELECT 1 FROM desil_fact WHERE family_id = ? AND ((as_of = ? AND period = ? AND desil IS ?)
       OR (as_of, period) > (?, ?)) LIMIT 1`,
    familyId,
    said.asOf,
    said.period,
    said.desil,
    said.asOf,
    said.period,
  );
  return isKnown === undefined ? said : null;
}
