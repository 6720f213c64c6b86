import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { candidateDesk, NIK, refusal } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { arrive, TODAY } from '#tests/support/candidate-office.ts';
import { fingerprint } from '#tests/support/fingerprint.ts';
import { type TestOffice } from '#tests/support/office.ts';

let desk: ReturnType<typeof candidateDesk>;
let office: TestOffice;
beforeEach(() => {
  desk = candidateDesk();
  ({ office } = desk);
});
afterEach(() => desk.close());

describe('editing', () => {
  test('a corrected name is found at once and the old one no more', () => {
    const { uid } = desk.added();
    const form = candidateForm({ person: { name: 'Muhamad Al Farisi' } });
    office.must('candidates.edit', { uid, form });
    const find = (text: string) => office.must<unknown[]>('candidates.find', { text, limit: 5 });
    expect(find('farisi')).toHaveLength(1);
    expect(find('alfarizi')).toHaveLength(0);
  });

  test('a child that leaves a shared card gets one of its own', () => {
    const first = desk.added();
    const brother = desk.added(
      candidateForm({
        person: { name: 'Ahmad Alfarizi', nik: '6402050506110003', birthDate: '2011-06-05' },
      }),
    );
    const moved = candidateForm({ family: { kk: '6402050101200022' } });
    office.must('candidates.edit', { uid: first.uid, form: moved });
    expect(desk.show(first.uid).family.kkMasked).toBe('6402 •••• •••• 0022');
    expect(desk.show(brother.uid).family.kkMasked).toBe('6402 •••• •••• 0011');
    expect(desk.show(brother.uid).siblings).toEqual([]);
  });

  test('a desil seen before the card was known goes with the child to the card', () => {
    const { uid } = desk.added(candidateForm({ family: { kk: '' } }));
    const fact = { desil: 2, period: '2026-2', asOf: TODAY, source: 'siks_ng', seenBy: 'Siti' };
    office.must('candidates.recordDesil', { uid, fact });
    desk.added(
      candidateForm({
        person: { name: 'Kakak', nik: '6402050506110003', birthDate: '2011-06-05' },
      }),
    );
    office.must('candidates.edit', { uid, form: candidateForm() });
    expect(desk.show(uid).desil).toMatchObject([{ desil: 2, current: true }]);
  });

  test('refuses what is not there, a NIK of somebody else, a settled level, a pupil’s sex', () => {
    const { uid } = desk.added();
    const other = desk.added(
      candidateForm({
        person: {
          name: 'Noor Hidayah',
          nik: '6402054506110002',
          sex: 'P',
          birthDate: '2011-06-05',
        },
      }),
    );
    expect(
      refusal(office.call('candidates.edit', { uid: 'x', form: candidateForm() })),
    ).toMatchObject({
      code: 'candidates.not-found',
    });
    const stolen = candidateForm({ person: { name: 'Noor Hidayah', sex: 'P', nik: NIK } });
    expect(refusal(office.call('candidates.edit', { uid: other.uid, form: stolen }))).toMatchObject(
      {
        code: 'candidates.nik-taken',
        personCode: 'BB26-0001',
      },
    );
    arrive(office, desk.intake.siteId, uid);
    const raised = candidateForm({ candidacy: { grade: 8 } });
    expect(refusal(office.call('candidates.edit', { uid, form: raised }))).toMatchObject({
      code: 'candidates.level-fixed',
    });
    const girl = candidateForm({ person: { sex: 'P' } });
    expect(refusal(office.call('candidates.edit', { uid, form: girl }))).toMatchObject({
      code: 'candidates.sex-fixed',
    });
    const early = candidateForm({ candidacy: { proposedOn: '2026-07-01' } });
    expect(refusal(office.call('candidates.edit', { uid, form: early }))).toMatchObject({
      code: 'candidates.future-date',
    });
  });
});

describe('every act is taken back whole', () => {
  const undone = (act: () => void) => {
    const before = fingerprint(office.raw);
    act();
    expect(fingerprint(office.raw)).not.toEqual(before);
    const seq = office.must<{ seq: number }[]>('journal.page', { limit: 1 })[0]?.seq;
    office.must('journal.undoEntry', { seq });
    expect(fingerprint(office.raw)).toEqual(before);
  };

  test('[A3] add, edit, desil, gate, close, reopen', () => {
    undone(() => void desk.added());
    const { uid } = desk.added();
    const fact = { desil: 1, period: '2026-2', asOf: TODAY, source: 'letter', seenBy: 'Siti' };
    const answer = {
      gate: 'parent_consent',
      value: 'deferred',
      answeredOn: TODAY,
      answeredBy: 'Siti',
      source: '',
      reason: 'ayah melaut',
      dueOn: '2026-06-20',
      recommendation: null,
    };
    undone(() => {
      const form = candidateForm({
        person: { name: 'Lain' },
        mother: 'Rusmini',
        family: { kk: '' },
      });
      office.must('candidates.edit', { uid, form });
    });
    undone(() => void office.must('candidates.recordDesil', { uid, fact }));
    undone(() => void office.must('candidates.answerGate', { uid, answer }));
    const end = { uid, reason: 'child_refuses', closedOn: TODAY, note: 'tidak mau' };
    undone(() => void office.must('candidates.close', end));
    office.must('candidates.close', end);
    undone(() => void office.must('candidates.reopen', { uid }));
    const find = office.must<unknown[]>('candidates.find', { text: 'masitah', limit: 5 });
    expect(find).toHaveLength(1);
  });
});
