import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { addUser } from '#tests/support/office.ts';
import { candidateDesk, refusal } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';

let desk: ReturnType<typeof candidateDesk>;
beforeEach(() => {
  desk = candidateDesk();
});
afterEach(() => desk.close());

const NISN = '0131234567';
const FULL = candidateForm({
  person: { nisn: NISN, religion: '01' },
  family: { postal: '75511', pkhNo: '12345678', kksNo: '6013 0123 4567 8901' },
  candidacy: {
    lastSchool: 'SDN 004 Loa Kulu',
    lastNpsn: 'p9901234',
    lastGrade: '6',
    dapodikActive: 'inactive',
  },
});
const STORED = {
  person: { nisn: NISN, religion: '01' },
  family: { postal: '75511', pkhNo: '12345678', bpntNo: '', kksNo: '6013 0123 4567 8901' },
  candidacy: {
    lastSchool: 'SDN 004 Loa Kulu',
    lastNpsn: 'P9901234',
    lastGrade: '6',
    dapodikActive: 'inactive',
  },
};

describe('what is asked of a child later', () => {
  test('[C1] is stored, shown again, taken away and written again', () => {
    const { uid } = desk.added(FULL);
    expect(desk.show(uid)).toMatchObject(STORED);
    desk.office.must('candidates.edit', { uid, form: candidateForm() });
    expect(desk.show(uid)).toMatchObject({ person: { nisn: '', religion: '' } });
    desk.office.must('candidates.edit', { uid, form: FULL });
    expect(desk.show(uid)).toMatchObject(STORED);
  });

  test('[C1] a NISN of somebody else is refused with the name of the holder', () => {
    desk.added(FULL);
    const other = { name: 'Noor Hidayah', sex: 'P' } as const;
    const { uid } = desk.added(candidateForm({ person: other }));
    const form = candidateForm({ person: { ...other, nisn: NISN } });
    const taken = { code: 'candidates.nisn-taken', name: 'Muhammad Alfarizi' };
    expect(refusal(desk.office.call('candidates.edit', { uid, form }))).toMatchObject(taken);
    const third = candidateForm({ person: { name: 'Rina', sex: 'P', nisn: NISN } });
    expect(refusal(desk.add(third))).toMatchObject(taken);
  });
});

test('[C1] why a health check waits is for those with the health tick; the state is for all', () => {
  const { uid } = desk.added();
  const reason = 'contagious_treatment';
  const answer = {
    gate: 'health_check',
    value: 'deferred',
    answeredOn: '2026-06-01',
    answeredBy: 'Puskesmas',
    source: 'Surat Puskesmas',
    reason,
    dueOn: '2027-01-15',
    recommendation: null,
  };
  desk.office.must('candidates.answerGate', { uid, answer });
  desk.office.prepare((db) => {
    const roles = ['reader'] as const;
    addUser(db, desk.office.environment, 1, { login: 'rina', name: 'Rina', token: 'r', roles });
    db.update('user_account', 2, { sees_health: 0 });
  });
  const health = (token?: string) => {
    const reply = desk.office.call('candidates.show', { uid }, token);
    if (!reply.ok) throw new Error(reply.error.code);
    const record = reply.value as CandidateRecord;
    return { ...record.gates.find(({ gate }) => gate === 'health_check'), state: record.state };
  };
  const all = { value: 'deferred', dueOn: '2027-01-15', state: 'verifying' };
  expect(health()).toMatchObject({ ...all, reason, source: 'Surat Puskesmas' });
  expect(health('r')).toMatchObject({ ...all, reason: null, source: '' });
});
