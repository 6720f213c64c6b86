import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { candidateDesk, refusal } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';

let desk: ReturnType<typeof candidateDesk>;
beforeEach(() => {
  desk = candidateDesk();
});
afterEach(() => desk.close());

const LATER = '2027-01-15';
const AGAIN = '2027-02-01';
const awaited = (uid: string) => desk.show(uid).awaited;
const ask = (uid: string, dueOn = LATER, note = '') =>
  desk.office.call('candidates.awaitPaper', { uid, kind: 'birth_certificate', dueOn, note });

describe('a paper the family lacks', () => {
  test('[C1] waits with its day, gets another, and is done when it is seen', () => {
    const { uid } = desk.added(candidateForm());
    expect(ask(uid, LATER, 'Diurus di Disdukcapil').ok).toBe(true);
    const paper = { kind: 'birth_certificate', overdue: false };
    expect(awaited(uid)).toMatchObject([{ ...paper, dueOn: LATER, note: 'Diurus di Disdukcapil' }]);
    expect(ask(uid, AGAIN).ok).toBe(true);
    expect(awaited(uid)).toMatchObject([{ ...paper, dueOn: AGAIN, note: '' }]);
    const end = { paper: awaited(uid)[0]?.uid ?? '', how: 'seen' as const };
    desk.office.must('candidates.endPaper', end);
    expect(awaited(uid)).toEqual([]);
    expect(refusal(desk.office.call('candidates.endPaper', end))).toEqual({
      code: 'candidates.paper-ended',
      paper: end.paper,
    });
    // Missing again is a task of its own; the ended one stays on record.
    ask(uid);
    expect(awaited(uid)).toHaveLength(1);
    expect(desk.office.db.sql('SELECT ended_how FROM awaited_paper ORDER BY id')).toEqual([
      { ended_how: 'seen' },
      { ended_how: null },
    ]);
  });

  test('[C1] is never asked for on a day gone by, nor of a child nobody knows', () => {
    const { uid } = desk.added(candidateForm());
    expect(refusal(ask(uid, '2020-01-01'))).toMatchObject({
      code: 'candidates.due-past',
      date: '2020-01-01',
    });
    expect(refusal(ask('00000000-0000-7000-8000-000000000000'))).toMatchObject({
      code: 'candidates.not-found',
    });
    expect(desk.office.db.sql('SELECT id FROM awaited_paper')).toEqual([]);
  });
});

describe('what is known of parents', () => {
  const MOTHER = { nik: '6402034509850001', life: 'alive', job: 'Buruh harian', income: '1500000' };
  const form = candidateForm();
  const full = { ...form, guardians: form.guardians.map((one) => ({ ...one, ...MOTHER })) };

  test('[C1] is stored, shown with the NIK masked, and taken away again', () => {
    const { uid } = desk.added(full as typeof form);
    const { nik, ...shown } = MOTHER;
    expect(desk.show(uid).guardians).toMatchObject([
      { ...shown, nikMasked: '6402 •••• •••• 0001' },
    ]);
    expect(desk.office.must('candidates.fullIds', { uid })).toMatchObject({ guardians: [nik] });
    desk.office.must('candidates.edit', { uid, form });
    expect(desk.show(uid).guardians).toMatchObject([
      { nikMasked: null, life: '', job: '', income: '' },
    ]);
  });
});
