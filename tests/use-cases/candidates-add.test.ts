import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { candidateDesk, NIK, refusal } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { arrive, openIntake, TODAY } from '#tests/support/candidate-office.ts';
import { addUser, type TestOffice } from '#tests/support/office.ts';

let desk: ReturnType<typeof candidateDesk>;
let office: TestOffice;
beforeEach(() => {
  desk = candidateDesk();
  ({ office } = desk);
});
afterEach(() => desk.close());

describe('adding a child', () => {
  test('stores person, family, guardians and candidacy under the next code', () => {
    const first = desk.added();
    const second = desk.added(candidateForm({ person: { name: 'Noor Hidayah', sex: 'P' } }));
    expect(first).toMatchObject({ code: 'BB26-0001', knownBefore: false });
    expect(second.code).toBe('BB26-0002');
    const record = desk.show(first.uid);
    expect(record.stage).toBe('proposed');
    expect(record.person.nikMasked).toBe('6402 •••• •••• 0004');
    expect(record.family).toMatchObject({
      kkMasked: '6402 •••• •••• 0011',
      address: 'Jl. Poros 12',
    });
    expect(record.guardians.map(({ name }) => name)).toEqual(['Masitah']);
    expect(record.missing[0]).toMatchObject({ gate: 'desil_check' });
    expect(record.gates.find(({ gate }) => gate === 'duplicate_check')).toMatchObject({
      value: 'passed',
      byRecord: false,
    });
    expect(record.changed?.by).toBe('Siti Norhayati');
  });

  test('finds the same NIK again and keeps the first code ever given', () => {
    const first = desk.added();
    const next = openIntake(office, { code: 'BB27' });
    const again = desk.added(candidateForm(), null, next.uid);
    expect(again).toMatchObject({ code: first.code, knownBefore: true });
    expect(desk.show(again.uid).person.uid).toBe(desk.show(first.uid).person.uid);
  });

  test('asks before it takes the same name, birth date and mother for one child', () => {
    const without = candidateForm({ person: { nik: '', nikStatus: 'none_yet' } });
    const first = desk.added(without);
    const asked = refusal(desk.add(without));
    expect(asked).toMatchObject({
      code: 'candidates.likely-same',
      people: [{ name: 'Muhammad Alfarizi', mother: 'Masitah', code: 'BB26-0001', sameNik: false }],
    });
    expect(desk.added(without, 'different').code).toBe('BB26-0002');
    const person = desk.show(first.uid).person.uid;
    expect(refusal(desk.add(without, person))).toMatchObject({
      code: 'candidates.already-in-intake',
      personCode: 'BB26-0001',
    });
  });

  test('another mother is another child, without a question', () => {
    const without = { nik: '', nikStatus: 'none_yet' } as const;
    desk.added(candidateForm({ person: without }));
    const other = candidateForm({ person: without, mother: 'Rusmini' });
    expect(desk.added(other).code).toBe('BB26-0002');
  });

  test('a known NIK under another name is a question, and never two people', () => {
    const first = desk.added();
    const renamed = candidateForm({ person: { name: 'Ahmad Fauzan', nik: NIK } });
    expect(refusal(desk.add(renamed))).toMatchObject({
      code: 'candidates.likely-same',
      people: [{ sameNik: true }],
    });
    expect(refusal(desk.add(renamed, 'different'))).toMatchObject({ code: 'candidates.nik-taken' });
    const next = openIntake(office, { code: 'BB27' });
    const same = desk.added(renamed, desk.show(first.uid).person.uid, next.uid);
    expect(desk.show(same.uid).person.name).toBe('Ahmad Fauzan');
  });

  test('refuses a second NIK for a child confirmed as known', () => {
    const first = desk.added();
    const next = openIntake(office, { code: 'BB27' });
    const otherNik = candidateForm({ person: { nik: '6402050403130009' } });
    const reply = desk.add(otherNik, desk.show(first.uid).person.uid, next.uid);
    expect(refusal(reply)).toMatchObject({
      code: 'candidates.nik-differs',
      personCode: first.code,
    });
  });

  test('refuses days that have not come, unknown intakes, another sex for a pupil', () => {
    expect(refusal(desk.add(candidateForm(), null, 'x'))).toMatchObject({
      code: 'candidates.intake-not-found',
    });
    const unborn = candidateForm({
      person: { nik: '', nikStatus: 'none_yet', birthDate: '2026-06-09' },
    });
    expect(refusal(desk.add(unborn))).toMatchObject({
      code: 'candidates.future-date',
      date: '2026-06-09',
    });
    arrive(office, desk.intake.siteId, desk.added().uid);
    const next = openIntake(office, { code: 'BB27' });
    const girl = candidateForm({ person: { sex: 'P' } });
    expect(refusal(desk.add(girl, null, next.uid))).toMatchObject({ code: 'candidates.sex-fixed' });
  });

  test('names the field that cannot be stored', () => {
    const bad = candidateForm({
      person: { nik: '6402050', name: '…' },
      family: { kk: '6.40209E+15' },
      candidacy: { level: 'SD', grade: 7 },
    });
    const reply = desk.add(bad);
    expect(refusal(reply)).toMatchObject({ code: 'input.invalid' });
    const issues = (refusal(reply) as unknown as { issues: { path: string; message: string }[] })
      .issues;
    expect(issues.map(({ path, message }) => `${path} ${message}`)).toEqual(
      expect.arrayContaining(['form.person.name candidates.name-empty']),
    );
    const wrong = candidateForm({ person: { nik: '6402050' }, family: { kk: '6.40209E+15' } });
    expect(JSON.stringify(refusal(desk.add(wrong)))).toContain('candidates.nik-too-short');
    expect(JSON.stringify(refusal(desk.add(wrong)))).toContain('candidates.kk-shortened');
    const swapped = candidateForm({ family: { kk: candidateForm().person.nik } });
    expect(JSON.stringify(refusal(desk.add(swapped)))).toContain('candidates.kk-is-nik');
  });

  test('brothers share one family card, its address and its desil', () => {
    const first = desk.added();
    const brother = desk.added(
      candidateForm({
        person: { name: 'Ahmad Alfarizi', nik: '6402050506110003', birthDate: '2011-06-05' },
      }),
    );
    expect(desk.show(brother.uid).siblings).toMatchObject([{ name: 'Muhammad Alfarizi' }]);
    const fact = { desil: 1, period: '2026-2', asOf: TODAY, source: 'siks_ng', seenBy: 'Siti' };
    office.must('candidates.recordDesil', { uid: first.uid, fact });
    expect(desk.show(brother.uid).desil).toMatchObject([{ desil: 1, current: true }]);
    const rows = office.db.sql<{ desil: number }>('SELECT desil FROM candidate ORDER BY id');
    expect(rows).toEqual([{ desil: 1 }, { desil: 1 }]);
  });
});

describe('who may see and do what', () => {
  test('full numbers only for those who verify, and each look is in the journal', () => {
    const { uid } = desk.added();
    office.prepare((db) => {
      addUser(db, office.environment, 1, {
        login: 'rina',
        name: 'Rina',
        token: 'r',
        roles: ['reader'],
      });
      addUser(db, office.environment, 1, {
        login: 'ali',
        name: 'Ali',
        token: 'a',
        roles: ['admin'],
      });
    });
    expect(office.must('candidates.fullIds', { uid })).toEqual({
      nik: '6402050403130004',
      kk: '6402050101200011',
      guardians: [null],
    });
    const [entry] = office.must<{ command: string }[]>('journal.page', { limit: 1 });
    expect(entry?.command).toBe('read:candidates.fullIds');
    expect(refusal(office.call('candidates.fullIds', { uid: 'x' }))?.code).toBe(
      'candidates.not-found',
    );
    expect(refusal(office.call('candidates.fullIds', { uid }, 'r'))?.code).toBe('access.denied');
    expect(office.call('candidates.show', { uid }, 'r').ok).toBe(true);
    expect(JSON.stringify(office.must('candidates.show', { uid }))).not.toContain(
      '6402050403130004',
    );
    expect(refusal(office.call('candidates.show', { uid }, 'a'))?.code).toBe('access.denied');
    expect(refusal(office.call('candidates.show', { uid: 'x' }))?.code).toBe(
      'candidates.not-found',
    );
  });
});
