import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from '#tests/support/fingerprint.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { insertChild, openIntake, TODAY } from '#tests/support/candidate-office.ts';
import { addUser, newOffice, type TestOffice } from '#tests/support/office.ts';

const NIK = '6402050403130004';
let office: TestOffice;
let intake: ReturnType<typeof openIntake>;

beforeEach(() => {
  office = newOffice({ today: TODAY });
  intake = openIntake(office);
});
afterEach(() => {
  expect(office.incidents).toEqual([]);
  office.close();
});

type Saved = { uid: string; name: string; code: string; knownBefore: boolean };
const add = (form = candidateForm(), samePerson: string | null = null, into = intake.uid) =>
  office.call('candidates.add', { intake: into, form, samePerson });
const added = (form = candidateForm(), samePerson: string | null = null, into = intake.uid) =>
  office.must<Saved>('candidates.add', { intake: into, form, samePerson });
interface Shown {
  stage: string;
  missing: { gate: string }[];
  gates: { gate: string; value: string; byRecord: boolean }[];
  person: { uid: string; nikMasked: string | null; name: string };
  family: { kkMasked: string | null; address: string };
  guardians: { name: string }[];
  desil: { desil: number | null; current: boolean }[];
  siblings: { name: string }[];
  changed: { by: string } | null;
}
const show = (uid: string) => office.must<Shown>('candidates.show', { uid });
const refusal = (reply: ReturnType<TestOffice['call']>) => (reply.ok ? undefined : reply.error);

describe('adding a child', () => {
  test('stores person, family, guardians and candidacy under the next code', () => {
    const first = added();
    const second = added(candidateForm({ person: { name: 'Noor Hidayah', sex: 'P' } }));
    expect(first).toMatchObject({ code: 'BB26-0001', knownBefore: false });
    expect(second.code).toBe('BB26-0002');
    const record = show(first.uid);
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
    const first = added();
    const next = openIntake(office, { code: 'BB27' });
    const again = added(candidateForm(), null, next.uid);
    expect(again).toMatchObject({ code: first.code, knownBefore: true });
    expect(show(again.uid).person.uid).toBe(show(first.uid).person.uid);
  });

  test('asks before it takes the same name, birth date and mother for one child', () => {
    const without = candidateForm({ person: { nik: '', nikStatus: 'none_yet' } });
    const first = added(without);
    const asked = refusal(add(without));
    expect(asked).toMatchObject({
      code: 'candidates.likely-same',
      people: [{ name: 'Muhammad Alfarizi', mother: 'Masitah', code: 'BB26-0001', sameNik: false }],
    });
    expect(added(without, 'different').code).toBe('BB26-0002');
    const person = show(first.uid).person.uid;
    expect(refusal(add(without, person))).toMatchObject({
      code: 'candidates.already-in-intake',
      personCode: 'BB26-0001',
    });
  });

  test('another mother is another child, without a question', () => {
    const without = { nik: '', nikStatus: 'none_yet' } as const;
    added(candidateForm({ person: without }));
    const other = candidateForm({ person: without, mother: 'Rusmini' });
    expect(added(other).code).toBe('BB26-0002');
  });

  test('a known NIK under another name is a question, and never two people', () => {
    const first = added();
    const renamed = candidateForm({ person: { name: 'Ahmad Fauzan', nik: NIK } });
    expect(refusal(add(renamed))).toMatchObject({
      code: 'candidates.likely-same',
      people: [{ sameNik: true }],
    });
    expect(refusal(add(renamed, 'different'))).toMatchObject({ code: 'candidates.nik-taken' });
    const next = openIntake(office, { code: 'BB27' });
    const same = added(renamed, show(first.uid).person.uid, next.uid);
    expect(show(same.uid).person.name).toBe('Ahmad Fauzan');
  });

  test('refuses a second NIK for a child confirmed as known', () => {
    const first = added();
    const next = openIntake(office, { code: 'BB27' });
    const otherNik = candidateForm({ person: { nik: '6402050403130009' } });
    const reply = add(otherNik, show(first.uid).person.uid, next.uid);
    expect(refusal(reply)).toMatchObject({
      code: 'candidates.nik-differs',
      personCode: first.code,
    });
  });

  test('refuses days that have not come, unknown intakes, another sex for a pupil', () => {
    expect(refusal(add(candidateForm(), null, 'x'))).toMatchObject({
      code: 'candidates.intake-not-found',
    });
    const unborn = candidateForm({
      person: { nik: '', nikStatus: 'none_yet', birthDate: '2026-06-09' },
    });
    expect(refusal(add(unborn))).toMatchObject({
      code: 'candidates.future-date',
      date: '2026-06-09',
    });
    arrive(added().uid);
    const next = openIntake(office, { code: 'BB27' });
    const girl = candidateForm({ person: { sex: 'P' } });
    expect(refusal(add(girl, null, next.uid))).toMatchObject({ code: 'candidates.sex-fixed' });
  });

  test('names the field that cannot be stored', () => {
    const bad = candidateForm({
      person: { nik: '6402050', name: '…' },
      family: { kk: '6.40209E+15' },
      candidacy: { level: 'SD', grade: 7 },
    });
    const reply = add(bad);
    expect(refusal(reply)).toMatchObject({ code: 'input.invalid' });
    const issues = (refusal(reply) as unknown as { issues: { path: string; message: string }[] })
      .issues;
    expect(issues.map(({ path, message }) => `${path} ${message}`)).toEqual(
      expect.arrayContaining(['form.person.name candidates.name-empty']),
    );
    const wrong = candidateForm({ person: { nik: '6402050' }, family: { kk: '6.40209E+15' } });
    expect(JSON.stringify(refusal(add(wrong)))).toContain('candidates.nik-too-short');
    expect(JSON.stringify(refusal(add(wrong)))).toContain('candidates.kk-shortened');
    const swapped = candidateForm({ family: { kk: candidateForm().person.nik } });
    expect(JSON.stringify(refusal(add(swapped)))).toContain('candidates.kk-is-nik');
  });

  test('brothers share one family card, its address and its desil', () => {
    const first = added();
    const brother = added(
      candidateForm({
        person: { name: 'Ahmad Alfarizi', nik: '6402050506110003', birthDate: '2011-06-05' },
      }),
    );
    expect(show(brother.uid).siblings).toMatchObject([{ name: 'Muhammad Alfarizi' }]);
    const fact = { desil: 1, period: '2026-2', asOf: TODAY, source: 'siks_ng', seenBy: 'Siti' };
    office.must('candidates.recordDesil', { uid: first.uid, fact });
    expect(show(brother.uid).desil).toMatchObject([{ desil: 1, current: true }]);
    const rows = office.db.sql<{ desil: number }>('SELECT desil FROM candidate ORDER BY id');
    expect(rows).toEqual([{ desil: 1 }, { desil: 1 }]);
  });
});

describe('editing', () => {
  test('a corrected name is found at once and the old one no more', () => {
    const { uid } = added();
    const form = candidateForm({ person: { name: 'Muhamad Al Farisi' } });
    office.must('candidates.edit', { uid, form });
    const find = (text: string) => office.must<unknown[]>('candidates.find', { text, limit: 5 });
    expect(find('farisi')).toHaveLength(1);
    expect(find('alfarizi')).toHaveLength(0);
  });

  test('a child that leaves a shared card gets one of its own', () => {
    const first = added();
    const brother = added(
      candidateForm({
        person: { name: 'Ahmad Alfarizi', nik: '6402050506110003', birthDate: '2011-06-05' },
      }),
    );
    const moved = candidateForm({ family: { kk: '6402050101200022' } });
    office.must('candidates.edit', { uid: first.uid, form: moved });
    expect(show(first.uid).family.kkMasked).toBe('6402 •••• •••• 0022');
    expect(show(brother.uid).family.kkMasked).toBe('6402 •••• •••• 0011');
    expect(show(brother.uid).siblings).toEqual([]);
  });

  test('a desil seen before the card was known goes with the child to the card', () => {
    const { uid } = added(candidateForm({ family: { kk: '' } }));
    const fact = { desil: 2, period: '2026-2', asOf: TODAY, source: 'siks_ng', seenBy: 'Siti' };
    office.must('candidates.recordDesil', { uid, fact });
    added(
      candidateForm({
        person: { name: 'Kakak', nik: '6402050506110003', birthDate: '2011-06-05' },
      }),
    );
    office.must('candidates.edit', { uid, form: candidateForm() });
    expect(show(uid).desil).toMatchObject([{ desil: 2, current: true }]);
  });

  test('refuses what is not there, a NIK of somebody else, a settled level, a pupil’s sex', () => {
    const { uid } = added();
    const other = added(
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
    arrive(uid);
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

/** Gives the child a seat, with room for it everywhere. */
function arrive(uid: string): void {
  office.prepare((db) => {
    const { newUid } = office.environment;
    const seats = { reason: 'SK', letter_no: null, letter_date: null, from_date: '2026-01-01' };
    const class_id = db.insert('class_group', {
      uid: newUid(),
      site_id: intake.siteId,
      academic_year: '2026/2027',
      level: 'SMP',
      grade: 7,
      name: 'VII-A',
      homeroom_teacher: null,
      from_date: '2026-01-01',
      until_date: null,
    });
    db.insert('capacity_entry', {
      uid: newUid(),
      scope: 'site',
      site_id: intake.siteId,
      class_id: null,
      seats: 10,
      ...seats,
    });
    db.insert('capacity_entry', {
      uid: newUid(),
      scope: 'class',
      site_id: intake.siteId,
      class_id,
      seats: 10,
      ...seats,
    });
    const dormitory_id = db.insert('dormitory', {
      uid: newUid(),
      site_id: intake.siteId,
      name: 'A',
    });
    const room_id = db.insert('room', {
      uid: newUid(),
      dormitory_id,
      code: 'A1',
      sex: 'L',
      levels: 'SMP',
    });
    db.insert('bed', {
      uid: newUid(),
      room_id,
      code: 'A1-1',
      from_date: '2026-01-01',
      until_date: null,
    });
    const [row] = db.sql<{ id: number; person_id: number }>(
      'SELECT id, person_id FROM candidate WHERE uid = ?',
      uid,
    );
    if (!row) throw new Error('no candidate');
    db.insert('enrolment', {
      uid: newUid(),
      site_id: intake.siteId,
      person_id: row.person_id,
      candidate_id: row.id,
      decree_id: null,
      level: 'SMP',
      grade: 7,
      sex: 'L',
      class_id,
      nis: null,
      from_date: '2026-06-01',
      planned_until: '2029-06-30',
      until_date: null,
      end_reason: null,
    });
    db.update('candidate', row.id, { stage: 'arrived' });
  });
}

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
    const { uid } = added();
    office.must('candidates.recordDesil', { uid, fact });
    office.must('candidates.recordDesil', {
      uid,
      fact: { ...fact, desil: null, asOf: '2026-06-01' },
    });
    expect(show(uid).desil).toMatchObject([
      { desil: null, current: true },
      { desil: 2, current: false },
    ]);
  });

  test('refuses the same desil twice, a day to come, a child that is not there', () => {
    const { uid } = added();
    office.must('candidates.recordDesil', { uid, fact });
    const codeOf = (input: object) => refusal(office.call('candidates.recordDesil', input))?.code;
    expect(codeOf({ uid, fact })).toBe('candidates.desil-same');
    expect(codeOf({ uid, fact: { ...fact, asOf: '2026-06-09' } })).toBe('candidates.future-date');
    expect(codeOf({ uid: 'x', fact })).toBe('candidates.not-found');
  });

  test('an answered visit moves the stage and keeps who said so', () => {
    const { uid } = added();
    office.must('candidates.answerGate', { uid, answer });
    const record = show(uid);
    expect(record.stage).toBe('verifying');
    expect(record.gates.find(({ gate }) => gate === 'home_visit')).toMatchObject({
      value: 'passed',
      answeredBy: 'Rina Handayani',
    });
    const [row] = office.db.sql<object>('SELECT recommendation FROM candidate WHERE uid = ?', uid);
    expect(row).toEqual({ recommendation: 'worthy' });
  });

  test('refuses a gate that is not used, an exception by an officer, a closed candidacy', () => {
    const { uid } = added();
    office.prepare((db) => {
      const policy = JSON.parse(
        db.sql<{ policy: string }>('SELECT policy FROM intake')[0]?.policy ?? '',
      ) as { gates: Record<string, string> };
      policy.gates['health_check'] = 'not_used';
      db.update('intake', intake.id, { policy: JSON.stringify(policy) });
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
    const { uid } = added();
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
    expect(show(uid)).toMatchObject({ stage: 'closed', missing: [] });
    expect(close({})).toBe('candidates.closed');
    office.must('candidates.reopen', { uid });
    expect(show(uid).stage).toBe('proposed');
    expect(refusal(office.call('candidates.reopen', { uid: 'x' }))?.code).toBe(
      'candidates.not-found',
    );
    arrive(uid);
    expect(close({})).toBe('candidates.arrived');
  });

  test('one answer for everybody listed is one act and one undo', () => {
    const uids = ['Andi', 'Budi', 'Citra'].map(
      (name, index) =>
        office.prepare((db) =>
          insertChild(db, office, intake.id, { name, code: `BB26-000${index + 1}`, level: 'SMP' }),
        ).uid,
    );
    office.must('candidates.close', {
      uid: uids[2],
      reason: 'moved_away',
      closedOn: TODAY,
      note: '',
    });
    const before = fingerprint(office.raw);
    const many = { intake: intake.uid, filter: { by: 'level', value: 'SMP' }, text: '', answer };
    expect(office.must('candidates.answerGates', many)).toEqual({ changed: 2, same: 0, closed: 1 });
    expect(office.must('candidates.answerGates', many)).toEqual({ changed: 0, same: 2, closed: 1 });
    const seq = office.must<{ seq: number }[]>('journal.page', { limit: 2 })[1]?.seq;
    office.must('journal.undoEntry', { seq });
    expect(fingerprint(office.raw)).toEqual(before);
  });

  test('refuses to answer for nobody, for too many, for an unknown intake', () => {
    const many = { intake: intake.uid, filter: null, text: '', answer };
    const codeOf = (change: object) =>
      refusal(office.call('candidates.answerGates', { ...many, ...change }))?.code;
    expect(codeOf({})).toBe('candidates.nobody');
    expect(codeOf({ intake: 'x' })).toBe('candidates.intake-not-found');
    added();
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
        intake.id,
        row?.id,
      );
    });
    expect(codeOf({})).toBe('candidates.too-many');
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
    undone(() => void added());
    const { uid } = added();
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

describe('who may see and do what', () => {
  test('full numbers only for those who verify, and each look is in the journal', () => {
    const { uid } = added();
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
