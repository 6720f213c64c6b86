import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
