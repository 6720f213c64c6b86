import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { candidateDesk, refusal } from '#tests/support/candidate-desk.ts';
import { arrive, insertChild, TODAY } from '#tests/support/candidate-office.ts';
import { fingerprint } from '#tests/support/fingerprint.ts';
import { addUser, type TestOffice } from '#tests/support/office.ts';

let desk: ReturnType<typeof candidateDesk>;
let office: TestOffice;
beforeEach(() => {
  desk = candidateDesk();
  ({ office } = desk);
});
afterEach(() => desk.close());

describe('desil, gates and the end', () => {
  const fact = {
    desil: 2,
    period: '2026-2',
    asOf: '2026-05-04',
    source: 'siks_ng',
    seenBy: 'Siti',
  };
  const answer = {
    gate: 'home_visit',
    value: 'passed',
    answeredOn: '2026-06-05',
    answeredBy: 'Rina Handayani',
    source: '',
    reason: '',
    dueOn: '',
    recommendation: 'worthy',
  };

  test('the later seen desil holds, the earlier one stays on record', () => {
    const { uid } = desk.added();
    office.must('candidates.recordDesil', { uid, fact });
    office.must('candidates.recordDesil', {
      uid,
      fact: { ...fact, desil: null, asOf: '2026-06-01' },
    });
    expect(desk.show(uid).desil).toMatchObject([
      { desil: null, current: true },
      { desil: 2, current: false },
    ]);
  });

  test('refuses the same desil twice, a day to come, a child that is not there', () => {
    const { uid } = desk.added();
    office.must('candidates.recordDesil', { uid, fact });
    const codeOf = (input: object) => refusal(office.call('candidates.recordDesil', input))?.code;
    expect(codeOf({ uid, fact })).toBe('candidates.desil-same');
    expect(codeOf({ uid, fact: { ...fact, asOf: '2026-06-09' } })).toBe('candidates.future-date');
    expect(codeOf({ uid: 'x', fact })).toBe('candidates.not-found');
  });

  test('an answered visit moves the stage and keeps who said so', () => {
    const { uid } = desk.added();
    office.must('candidates.answerGate', { uid, answer });
    const record = desk.show(uid);
    expect(record.stage).toBe('verifying');
    expect(record.gates.find(({ gate }) => gate === 'home_visit')).toMatchObject({
      value: 'passed',
      answeredBy: 'Rina Handayani',
    });
    const [row] = office.db.sql<object>('SELECT recommendation FROM candidate WHERE uid = ?', uid);
    expect(row).toEqual({ recommendation: 'worthy' });
  });

  test('refuses a gate that is not used, an exception by an officer, a closed candidacy', () => {
    const { uid } = desk.added();
    office.prepare((db) => {
      const policy = JSON.parse(
        db.sql<{ policy: string }>('SELECT policy FROM intake')[0]?.policy ?? '',
      ) as { gates: Record<string, string> };
      policy.gates['health_check'] = 'not_used';
      db.update('intake', desk.intake.id, { policy: JSON.stringify(policy) });
      addUser(db, office.environment, 1, {
        login: 'budi',
        name: 'Budi',
        token: 'b',
        roles: ['officer'],
      });
    });
    const codeOf = (change: object, as?: string) =>
      refusal(office.call('candidates.answerGate', { uid, answer: { ...answer, ...change } }, as))
        ?.code;
    expect(codeOf({ gate: 'health_check' })).toBe('candidates.gate-not-used');
    expect(codeOf({ value: 'excepted', reason: 'sakit' }, 'b')).toBe('candidates.needs-head');
    expect(codeOf({ value: 'excepted', reason: 'sakit' })).toBeUndefined();
    expect(codeOf({ answeredOn: '2026-06-09' })).toBe('candidates.future-date');
    expect(codeOf({ value: 'failed' })).toBe('input.invalid');
    expect(refusal(office.call('candidates.answerGate', { uid: 'x', answer }))?.code).toBe(
      'candidates.not-found',
    );
    office.must('candidates.close', { uid, reason: 'moved_away', closedOn: TODAY, note: '' });
    expect(codeOf({})).toBe('candidates.closed');
  });

  test('closing needs its reason in words where the list has none, and can be taken back', () => {
    const { uid } = desk.added();
    const close = (change: object) =>
      refusal(
        office.call('candidates.close', {
          uid,
          reason: 'moved_away',
          closedOn: TODAY,
          note: '',
          ...change,
        }),
      )?.code;
    expect(close({ reason: 'other' })).toBe('candidates.note-needed');
    expect(close({ closedOn: '2026-06-09' })).toBe('candidates.future-date');
    expect(close({ uid: 'x' })).toBe('candidates.not-found');
    expect(refusal(office.call('candidates.reopen', { uid }))?.code).toBe('candidates.not-closed');
    expect(close({})).toBeUndefined();
    expect(desk.show(uid)).toMatchObject({ stage: 'closed', missing: [] });
    expect(close({})).toBe('candidates.closed');
    office.must('candidates.reopen', { uid });
    expect(desk.show(uid).stage).toBe('proposed');
    expect(refusal(office.call('candidates.reopen', { uid: 'x' }))?.code).toBe(
      'candidates.not-found',
    );
    arrive(office, desk.intake.siteId, uid);
    expect(close({})).toBe('candidates.arrived');
  });

  test('one answer for everybody listed is one act and one undo', () => {
    const uids = ['Andi', 'Budi', 'Citra'].map(
      (name, index) =>
        office.prepare((db) =>
          insertChild(db, office, desk.intake.id, {
            name,
            code: `BB26-000${index + 1}`,
            level: 'SMP',
          }),
        ).uid,
    );
    office.must('candidates.close', {
      uid: uids[2],
      reason: 'moved_away',
      closedOn: TODAY,
      note: '',
    });
    const before = fingerprint(office.raw);
    const many = {
      intake: desk.intake.uid,
      filter: { level: 'SMP' },
      text: '',
      answer,
    };
    expect(office.must('candidates.answerGates', many)).toEqual({
      changed: 2,
      answered: 0,
      closed: 1,
    });
    expect(office.must('candidates.answerGates', many)).toEqual({
      changed: 0,
      answered: 2,
      closed: 1,
    });
    const seq = office.must<{ seq: number }[]>('journal.page', { limit: 2 })[1]?.seq;
    office.must('journal.undoEntry', { seq });
    expect(fingerprint(office.raw)).toEqual(before);
  });

  test('refuses to answer for nobody, for too many, for an unknown intake', () => {
    const many = { intake: desk.intake.uid, filter: {}, text: '', answer };
    const codeOf = (change: object) =>
      refusal(office.call('candidates.answerGates', { ...many, ...change }))?.code;
    expect(codeOf({})).toBe('candidates.nobody');
    expect(codeOf({ intake: 'x' })).toBe('candidates.intake-not-found');
    desk.added();
    expect(codeOf({ answer: { ...answer, answeredOn: '2026-06-09' } })).toBe(
      'candidates.future-date',
    );
    office.prepare((db) => {
      const [row] = db.sql<{ id: number }>('SELECT id FROM candidate');
      db.exec(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
         INSERT INTO person (uid, office_id, name, name_key, nik_status, sex)
         SELECT 'p' || i, 1, 'Anak ' || i, 'anak ' || i, 'none_yet', 'L' FROM n`,
      );
      db.exec(
        `INSERT INTO candidate (uid, intake_id, person_id, code, level, grade, proposed_on,
           school_status, name_key, sex, stage, missing_count)
         SELECT 'c' || id, ?, id, 'BB26-X' || id, 'SMP', 7, '2026-05-01', 'elsewhere', name_key, sex,
           'proposed', 1 FROM person WHERE id > ?`,
        desk.intake.id,
        row?.id,
      );
    });
    expect(codeOf({})).toBe('candidates.too-many');
  });
});
