import type { ReadDb } from '#db/connection.ts';
import type { RowPatch, StoredRow } from '#db/schema/tables.ts';
import type {
  CandidateRow,
  ImportedDesil,
  ImportedGuardian,
} from '#shared/domain/imports/candidate-row.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import type { Gate, LocalDate } from '#shared/vocabulary.ts';
import { type GateToStore, gatesOfRow } from '../../imports/row-gates.ts';

/** Where a row goes: the intake, who imports, on what day. */
export interface JoinPlace {
  readonly intakeId: number;
  readonly officeId: number;
  readonly by: string;
  readonly today: LocalDate;
  /** The import the new records belong to; null for a row repaired later. */
  readonly batchId: number | null;
}

/** What a row adds to records already there. Nothing that is filled is ever replaced. */
export interface JoinPlan {
  readonly personId: number | null;
  readonly person: RowPatch<'person'>;
  readonly familyId: number | null;
  readonly family: RowPatch<'family'>;
  readonly guardians: readonly ImportedGuardian[];
  readonly phoneOf: number | null;
  readonly desil: ImportedDesil | null;
  readonly candidateId: number | null;
  readonly candidate: RowPatch<'candidate'>;
  readonly gates: readonly GateToStore[];
  /** Recorded answers that were still open and are answered now. */
  readonly opened: ReadonlyMap<Gate, number>;
}

/** Whether a row of a known child says nothing new. */
export const isSame = (plan: JoinPlan): boolean =>
  plan.candidateId !== null &&
  plan.familyId !== null &&
  plan.desil === null &&
  plan.guardians.length === 0 &&
  plan.phoneOf === null &&
  plan.gates.length === 0 &&
  Object.keys(plan.person).length === 0 &&
  Object.keys(plan.family).length === 0 &&
  Object.keys(plan.candidate).length === 0;

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

/**
 * Compares a sound row with what is recorded of its child (`personId`) or, for a new child, of the
 * family card. Fills what is empty, adds a later desil, answers open gates; writes nothing.
 */
export function planJoin(
  db: ReadDb,
  place: JoinPlace,
  row: CandidateRow,
  personId: number | null,
): JoinPlan {
  const { person, family, candidate } = findRecorded(db, place, row, personId);
  const recorded = person ? guardiansOf(db, person.id) : [];
  return {
    personId: person?.id ?? null,
    person: person ? personPatch(person, row, family) : {},
    familyId: family?.id ?? null,
    family: family ? familyPatch(db, family, row) : {},
    guardians: newGuardians(recorded, row),
    phoneOf: phoneOwner(recorded, row),
    desil: family ? newerDesil(db, family.id, row.desil) : row.desil,
    candidateId: candidate?.id ?? null,
    candidate: candidate ? candidatePatch(candidate, row) : {},
    ...gatePlan(db, candidate?.id, row, place.today),
  };
}

interface Recorded {
  readonly person: StoredRow<'person'> | undefined;
  readonly family: StoredRow<'family'> | undefined;
  readonly candidate: StoredRow<'candidate'> | undefined;
}

/** What is there already: of a known child its own records, of a new one the family card's. */
function findRecorded(
  db: ReadDb,
  place: JoinPlace,
  row: CandidateRow,
  personId: number | null,
): Recorded {
  const person =
    personId === null
      ? undefined
      : firstRow<StoredRow<'person'>>(db, 'SELECT * FROM person WHERE id = ?', personId);
  const familyId = person?.family_id ?? null;
  return {
    person,
    family:
      familyId === null
        ? familyOfKk(db, row.kk)
        : firstRow<StoredRow<'family'>>(db, 'SELECT * FROM family WHERE id = ?', familyId),
    candidate:
      person &&
      firstRow<StoredRow<'candidate'>>(
        db,
        'SELECT * FROM candidate WHERE intake_id = ? AND person_id = ?',
        place.intakeId,
        person.id,
      ),
  };
}

const guardiansOf = (db: ReadDb, personId: number) =>
  db.sql<StoredRow<'guardian'>>('SELECT * FROM guardian WHERE person_id = ? ORDER BY id', personId);

function personPatch(
  person: StoredRow<'person'>,
  row: CandidateRow,
  family: StoredRow<'family'> | undefined,
): RowPatch<'person'> {
  const patch: RowPatch<'person'> = {};
  if (person.family_id === null && family !== undefined) patch.family_id = family.id;
  if (person.nik === null && row.nik !== null) {
    patch.nik = row.nik;
    patch.nik_status = 'present';
  } else if (person.nik_status === 'none_yet' && row.nikStatus === 'in_process')
    patch.nik_status = 'in_process';
  if (person.birth_date === null && row.birthDate !== null) patch.birth_date = row.birthDate;
  if (person.birth_place === '' && row.birthPlace !== '') patch.birth_place = row.birthPlace;
  return patch;
}

const ADDRESS = ['address', 'rt', 'rw', 'village', 'district', 'regency'] as const;

function familyPatch(
  db: ReadDb,
  family: StoredRow<'family'>,
  row: CandidateRow,
): RowPatch<'family'> {
  const patch: RowPatch<'family'> = {};
  for (const name of ADDRESS) if (family[name] === '' && row[name] !== '') patch[name] = row[name];
  // A card that another family holds already is not moved: who belongs together is for people to say.
  if (family.kk_no === null && row.kk !== null && !familyOfKk(db, row.kk)) patch.kk_no = row.kk;
  return patch;
}

/** A guardian of a relation nobody is recorded for; another spelling of a name adds nobody. */
const newGuardians = (
  recorded: readonly StoredRow<'guardian'>[],
  row: CandidateRow,
): ImportedGuardian[] =>
  row.guardians.filter(
    ({ relation, name }) =>
      !recorded.some((known) => known.relation === relation || known.name_key === nameKey(name)),
  );

/** The guardian whose missing phone the row brings. */
function phoneOwner(recorded: readonly StoredRow<'guardian'>[], row: CandidateRow): number | null {
  const [first] = row.guardians;
  if (row.phone === null || first === undefined) return null;
  const key = nameKey(first.name);
  return recorded.find((known) => known.name_key === key && known.phone === null)?.id ?? null;
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

function candidatePatch(
  candidate: StoredRow<'candidate'>,
  row: CandidateRow,
): RowPatch<'candidate'> {
  const patch: RowPatch<'candidate'> = {};
  if (candidate.proposer === '' && row.proposer !== '') patch.proposer = row.proposer;
  if (candidate.note === '' && row.note !== '') patch.note = row.note;
  if (candidate.vulnerabilities === '[]' && row.vulnerabilities.length > 0)
    patch.vulnerabilities = JSON.stringify(row.vulnerabilities);
  if (candidate.recommendation === 'none' && row.recommendation !== 'none')
    patch.recommendation = row.recommendation;
  if (candidate.school_status_source === '' && row.schoolStatus !== null) {
    patch.school_status = row.schoolStatus;
    patch.school_status_source = 'import';
  }
  return patch;
}

/** Answers the row brings for gates that nobody answered yet. */
function gatePlan(
  db: ReadDb,
  candidateId: number | undefined,
  row: CandidateRow,
  today: LocalDate,
): Pick<JoinPlan, 'gates' | 'opened'> {
  const said = gatesOfRow(row, today, false);
  if (candidateId === undefined) return { gates: said, opened: new Map() };
  const recorded = new Map(
    db
      .sql<{ id: number; gate: Gate; value: string }>(
        'SELECT id, gate, value FROM gate_answer WHERE candidate_id = ?',
        candidateId,
      )
      .map((answer) => [answer.gate, answer]),
  );
  // A known child was found by comparing: whether it is like somebody else was asked before.
  const gates = said
    .filter(({ gate }) => gate !== 'duplicate_check')
    .filter(({ gate }) => (recorded.get(gate)?.value ?? 'open') === 'open');
  const opened = new Map(
    gates.flatMap(({ gate }) => {
      const answer = recorded.get(gate);
      return answer ? [[gate, answer.id] as const] : [];
    }),
  );
  return { gates, opened };
}
