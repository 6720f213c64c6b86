import { AGE_BANDS } from '#shared/domain/people/age.ts';
import type { Database } from 'better-sqlite3';
import { realEnvironment } from '#electron/data/environment.ts';
import { candidateCode } from '#shared/domain/candidates/candidate-code.ts';
import { type CandidateFacts, candidateProjection } from '#shared/domain/candidates/projection.ts';
import type { GateAnswer } from '#shared/domain/gates/gate-need.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { witaDate } from '#shared/time.ts';
import type { Gate, LocalDate } from '#shared/vocabulary.ts';
import {
  type DesilShares,
  family,
  type SheetPerson,
  type Taken,
} from '../support/candidate-family.ts';
import { type Seeded, seeded } from '#shared/domain/practice/seeded.ts';

const DESIL_SHARES: DesilShares = [
  ['1', 42],
  ['2', 34],
  ['3', 9],
  ['4', 6],
  ['5', 4],
  ['', 5],
];
const VULNERABLE = ['["street_child"]', '["neglected"]', '["orphan"]'] as const;
const CLOSED_SHARE = 0.02;

type Answers = Partial<Record<Gate, GateAnswer>>;
type Insert = (...values: readonly unknown[]) => number;

/** What one filling keeps from row to row. */
interface Filling {
  readonly random: Seeded;
  readonly intake: { id: number; code: string; academic_year: string; policy: OrderPolicy };
  readonly today: LocalDate;
  readonly insert: Readonly<Record<keyof typeof TABLES, Insert>>;
}

const TABLES = {
  family: 'office_id kk_no address rt rw village district regency',
  desil_fact: 'family_id desil period as_of source seen_by',
  person: 'office_id family_id name name_key nik nik_status sex birth_place birth_date',
  guardian: 'person_id name name_key relation phone',
  candidate:
    'intake_id person_id code level grade proposed_on proposer school_status vulnerabilities recommendation closed_on closed_reason name_key sex birth_date desil desil_period stage missing_count missing_next gate_marks',
  gate_answer: 'candidate_id gate value answered_on answered_by reason due_on',
} as const;

/** Ids of the shape of a UUIDv7, counting up: asking the system for a million random ones takes 4 s. */
function countedUids(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `01970000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
  };
}

function inserters(raw: Database): Filling['insert'] {
  const newUid = countedUids();
  const entries = Object.entries(TABLES).map(([table, text]) => {
    const columns = text.split(' ');
    const statement = raw.prepare(
      `INSERT INTO ${table} (uid, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})`,
    );
    const insert: Insert = (...values) =>
      Number(statement.run(newUid(), ...values).lastInsertRowid);
    return [table, insert] as const;
  });
  return Object.fromEntries(entries) as Filling['insert'];
}

/** Fills the only intake of the office with `count` candidates as an import would leave them. */
export function fillIntake(raw: Database, count: number): void {
  const row = raw.prepare('SELECT id, code, academic_year, policy FROM intake').get() as {
    id: number;
    code: string;
    academic_year: string;
    policy: string;
  };
  const filling: Filling = {
    random: seeded(20_260_608),
    intake: { ...row, policy: JSON.parse(row.policy) as OrderPolicy },
    today: witaDate(realEnvironment.now()),
    insert: inserters(raw),
  };
  const taken: Taken = { names: new Set(), serials: new Map() };
  const fill = raw.transaction(() => {
    let made = 0;
    while (made < count) {
      const children = family(filling.random, taken, DESIL_SHARES).slice(0, count - made);
      insertFamily(filling, children, made);
      made += children.length;
    }
    raw.prepare('UPDATE intake SET next_code = ? WHERE id = ?').run(count + 1, row.id);
    raw.exec(`INSERT INTO candidate_search (rowid, name, code, nik, guardian)
      SELECT c.id, p.name, c.code, p.nik, g.name FROM candidate AS c
      JOIN person AS p ON p.id = c.person_id JOIN guardian AS g ON g.person_id = p.id`);
  });
  fill.immediate();
}

function insertFamily(filling: Filling, children: readonly SheetPerson[], before: number): void {
  const [first] = children;
  if (!first) return;
  const { insert, today } = filling;
  const familyId = insert.family(
    1,
    first.kk,
    first.address,
    first.rt,
    first.rw,
    first.village,
    first.district,
    first.regency,
  );
  const desilFacts =
    first.desil === ''
      ? []
      : [
          {
            desil: Number(first.desil),
            period: first.desilPeriod.includes('II ') ? '2026-2' : '2026-1',
            asOf: today,
          },
        ];
  for (const { desil, period, asOf } of desilFacts) {
    insert.desil_fact(familyId, desil, period, asOf, 'siks_ng', 'Siti Norhayati');
  }
  children.forEach((child, index) =>
    insertChild(filling, child, familyId, desilFacts, before + index + 1),
  );
}

function insertChild(
  { random, intake, today, insert }: Filling,
  child: SheetPerson,
  familyId: number,
  desilFacts: CandidateFacts['desilFacts'],
  number: number,
): void {
  const key = nameKey(child.name);
  const { name, nik, sex, birthDate, level, grade } = child;
  const personId = insert.person(
    1,
    familyId,
    name,
    key,
    nik,
    'present',
    sex,
    child.birthPlace,
    birthDate,
  );
  insert.guardian(
    personId,
    child.guardian,
    nameKey(child.guardian),
    child.relation === 'Ibu' ? 'mother' : 'father',
    child.phone,
  );
  const answers = drawAnswers(random, today);
  const closedReason = random.chance(CLOSED_SHARE) ? 'withdrew' : null;
  const list = candidateProjection(
    {
      name,
      sex,
      birthDate,
      level,
      academicYear: intake.academic_year,
      ages: AGE_BANDS,
      needs: intake.policy.gates,
      admits: intake.policy.admits,
      answers,
      desilFacts,
      closedReason,
      designated: false,
      arrived: false,
    },
    today,
  );
  const candidateId = insert.candidate(
    intake.id,
    personId,
    candidateCode(intake.code, number),
    level,
    grade,
    today,
    child.proposer,
    random.pick(['out_of_school', 'finished_level', 'elsewhere']),
    random.chance(0.08) ? random.pick(VULNERABLE) : '[]',
    random.pick(['very_urgent', 'worthy', 'none']),
    closedReason === null ? null : today,
    closedReason,
    list.name_key,
    list.sex,
    list.birth_date,
    list.desil,
    list.desil_period,
    list.stage,
    list.missing_count,
    list.missing_next,
    list.gate_marks,
  );
  for (const [gate, { value, reason, dueOn }] of Object.entries(answers)) {
    insert.gate_answer(
      candidateId,
      gate,
      value,
      today,
      'Siti Norhayati',
      reason ?? null,
      dueOn ?? null,
    );
  }
}

const PASSED = { value: 'passed' } as const;

/** Seven of ten are visited and agreed, two are on the way, one has just been proposed. */
function drawAnswers(random: Seeded, today: LocalDate): Answers {
  const share = random.next();
  if (share > 0.9) return {};
  if (share > 0.7) return { home_visit: PASSED };
  const papers: GateAnswer = { value: 'deferred', reason: 'Akta menyusul', dueOn: today };
  return {
    home_visit: PASSED,
    parent_consent: PASSED,
    child_consent: PASSED,
    duplicate_check: PASSED,
    documents: random.chance(0.3) ? papers : PASSED,
  };
}
