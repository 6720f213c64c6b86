import { afterEach, beforeEach, expect, test } from 'vitest';
import { refreshCandidates } from '#electron/data/use-cases/candidates/refresh-candidates.ts';
import type { Gate, GateValue } from '#shared/vocabulary.ts';
import { insertChild, openIntake, TODAY } from '#tests/support/candidate-office.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let child: ReturnType<typeof insertChild>;

beforeEach(() => {
  office = newOffice({ today: TODAY });
  const intake = openIntake(office);
  child = office.prepare((db) =>
    insertChild(db, office, intake.id, { name: 'Muhammad Alfarizi', code: 'BB26-0187', desil: 2 }),
  );
});
afterEach(() => office.close());

const columns = () =>
  office.db.sql<Record<string, unknown>>(
    `SELECT name_key, sex, birth_date, desil, desil_period, stage, missing_count, missing_next
     FROM candidate WHERE id = ?`,
    child.id,
  )[0];

function answer(gate: Gate, value: GateValue): void {
  office.prepare((db) => {
    db.insert('gate_answer', {
      uid: office.environment.newUid(),
      candidate_id: child.id,
      gate,
      value,
      answered_on: TODAY,
      answered_by: 'Siti Norhayati',
      reason: value === 'passed' ? null : 'lainnya',
      due_on: null,
      import_batch_id: null,
    });
    refreshCandidates(db, [child.id], { today: TODAY, search: 'kept' });
  });
}

test('a new candidate is a proposal whose desil and age the record already answers', () => {
  expect(columns()).toEqual({
    name_key: 'muhammad alfarizi',
    sex: 'L',
    birth_date: '2013-03-04',
    desil: 2,
    desil_period: '2026-2',
    stage: 'proposed',
    missing_count: 7,
    missing_next: 'duplicate_check',
  });
});

test('the stage follows the gates that the intake needs before ordering', () => {
  answer('duplicate_check', 'passed');
  expect(columns()).toMatchObject({ stage: 'proposed', missing_next: 'home_visit' });
  answer('home_visit', 'passed');
  expect(columns()).toMatchObject({ stage: 'verifying', missing_next: 'parent_consent' });
  answer('parent_consent', 'passed');
  answer('child_consent', 'passed');
  expect(columns()).toMatchObject({ stage: 'ready', missing_count: 0 });
});

test('a renamed child is found by the new name only', () => {
  office.prepare((db) => {
    db.update('person', child.personId, { name: 'Ahmad Fauzan', name_key: 'ahmad fauzan' });
    refreshCandidates(db, [child.id], { today: TODAY });
  });
  const find = (text: string) => office.must<unknown[]>('candidates.find', { text, limit: 5 });
  expect(find('fauzan')).toHaveLength(1);
  expect(find('alfarizi')).toHaveLength(0);
  expect(columns()).toMatchObject({ name_key: 'ahmad fauzan' });
});

test('a signed decree designates, an end outweighs it', () => {
  const { newUid } = office.environment;
  const set = (patch: object) =>
    office.prepare((db) => {
      db.update('candidate', child.id, patch);
      refreshCandidates(db, [child.id], { today: TODAY, search: 'kept' });
    });
  office.prepare((db) => {
    const run_id = db.insert('run', {
      uid: newUid(),
      intake_id: 1,
      number: 1,
      as_of: TODAY,
      made_at: office.environment.now(),
      made_by: 'x',
      policy: '{}',
      capacity: '{}',
      summary: '{}',
      input_hash: '',
      result_hash: '',
      ratified_at: null,
      ratified_by: null,
      minutes_no: null,
      minutes_on: null,
      second_name: null,
      covers_to: 0,
    });
    const decree_id = db.insert('decree', {
      uid: newUid(),
      intake_id: 1,
      run_id,
      number: '400/12',
      signed_on: TODAY,
      issuer: 'Gubernur',
      signer: 'x',
      recorded_at: office.environment.now(),
      revoked_on: null,
      revoke_reason: null,
      revoked_second: null,
    });
    db.insert('decree_name', {
      decree_id,
      candidate_id: child.id,
      position: 1,
      mark: 'as_proposed',
      reason: null,
    });
    refreshCandidates(db, [child.id], { today: TODAY });
  });
  expect(columns()).toMatchObject({ stage: 'designated' });
  set({ closed_on: TODAY, closed_reason: 'pindah_domisili' });
  expect(columns()).toMatchObject({ stage: 'closed', missing_count: 0, missing_next: null });
});
