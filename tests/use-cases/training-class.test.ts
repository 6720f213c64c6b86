import { afterEach, describe, expect, it } from 'vitest';
import { putSetting } from '#db/queries/settings.ts';
import { closeOffice, refusalOf } from '#tests/support/selection.ts';
import { inClass, newTraining, type Training, withSessions } from '#tests/support/training.ts';

let training: Training;
const open = (cohort: object = {}): Training => {
  training = newTraining(cohort);
  return training;
};
afterEach(() => closeOffice(training.office));

const refused = (verb: string, input: object) =>
  refusalOf(training.office.call(`training.${verb}`, input));
const must = <T = unknown>(verb: string, input: object = {}) =>
  training.office.must<T>(`training.${verb}`, input);
interface Sheet {
  state: string;
  rows: { trainee: string; name: string; code: string; source: string; late: boolean }[];
  interns: string[];
}
const sheet = (session: string | undefined) => must<Sheet>('sheet', { session });
const mark = (trainee: string, code = 'H', late = false) => ({ trainee, code, late });
const record = (session: string | undefined, marks: object[]) => ({
  session,
  topic: 'Pola',
  marks,
});

function leave(stayId: number, kind: 'home' | 'hospital' | 'unauthorised' | 'internship') {
  const { office } = training;
  office.prepare((db) =>
    db.insert('leave', {
      uid: office.environment.newUid(),
      stay_id: stayId,
      kind,
      from_date: '2026-06-01',
      from_time: '07:00',
      due_on: '2026-06-03',
      until_date: '2026-06-03',
      ended_how: 'returned',
      released_on: null,
      release_reason: null,
      destination: 'RSUD',
      companion: 'Ibu',
      decided_by: 'Dewi',
      group_uid: null,
    }),
  );
}

describe('attendance', () => {
  it('opens with all present but who is on leave, and is recorded for the whole class at once', () => {
    const { office } = open({ seats: 16 });
    const [home, hospital, gone, work, here] = ['Ana', 'Bela', 'Cici', 'Dina', 'Evi'].map((name) =>
      inClass(training, name),
    );
    leave(home?.stayId ?? 0, 'home');
    leave(hospital?.stayId ?? 0, 'hospital');
    leave(gone?.stayId ?? 0, 'unauthorised');
    leave(work?.stayId ?? 0, 'internship');
    const [first, second] = withSessions(training);
    expect(sheet(first)).toMatchObject({
      state: 'planned',
      interns: ['Dina'],
      rows: [
        { name: 'Ana', code: 'I', source: 'leave' },
        { name: 'Bela', code: 'S', source: 'leave' },
        { name: 'Cici', code: 'A', source: 'leave' },
        { name: 'Evi', code: 'H', source: 'typed' },
      ],
    });
    // Back on the 3rd: present on the 8th.
    expect(sheet(second).rows.map(({ code }) => code)).toEqual(['H', 'H', 'H', 'H', 'H']);
    const [a, b, c, e] = [home, hospital, gone, here].map((one) => one?.trainee ?? '');
    const marks = [mark(a ?? '', 'I'), mark(b ?? '', 'H', true), mark(c ?? '', 'A'), mark(e ?? '')];
    expect(must('recordAttendance', record(first, marks))).toEqual({
      name: 'Menjahit 1/2026',
      present: 2,
      of: 4,
    });
    expect(sheet(first)).toMatchObject({
      state: 'held',
      interns: ['Dina'],
      rows: [{ source: 'leave' }, { code: 'H', late: true, source: 'typed' }, {}, {}],
    });
    // Typed again: what stood there is replaced, not doubled; the intern may be marked too.
    const again = [...marks.slice(0, 3), mark(e ?? '', 'S'), mark(work?.trainee ?? '', 'H')];
    must('recordAttendance', record(first, again));
    must('recordAttendance', record(first, again.slice(0, 4)));
    expect(office.db.sql('SELECT code FROM attendance ORDER BY id')).toEqual(
      ['I', 'H', 'A', 'S'].map((code) => ({ code })),
    );
    const { trainees } = must<{ trainees: { name: string; attendance: object }[] }>('cohort', {
      cohort: training.cohort,
    });
    expect(trainees.map(({ attendance }) => attendance)).toMatchObject([
      { permitted: 1, perMille: 0 },
      { present: 1, late: 1, perMille: 1000 },
      { absent: 1 },
      { held: 0, perMille: null },
      { sick: 1, held: 1, perMille: 0 },
    ]);
    expect(must('overview')).toMatchObject({ openSessions: 1, freeSeats: 5 });
  });

  it('is refused ahead, on a holiday, for strangers, and while somebody is not marked', () => {
    const { office, cohort } = open();
    const { trainee } = inClass(training, 'Ana');
    const other = inClass(training, 'Bela').trainee;
    const [first, second, third] = withSessions(training, '2026-06-15');
    expect(refused('recordAttendance', record(third, [mark(trainee), mark(other)]))).toMatchObject({
      code: 'training.in-future',
      on: '2026-06-15',
    });
    expect(refused('recordAttendance', record('gone', []))).toMatchObject({ what: 'session' });
    expect(refused('sheet', { session: 'gone' })).toMatchObject({ what: 'session' });
    expect(refused('recordAttendance', record(first, [mark(trainee)]))).toEqual({
      code: 'training.marks-missing',
      names: ['Bela'],
    });
    expect(refused('recordAttendance', record(first, [mark('gone')]))).toMatchObject({
      what: 'trainee',
    });
    must('pause', { trainee: other, on: '2026-06-01', reason: 'Sakit' });
    expect(refused('recordAttendance', record(first, [mark(trainee), mark(other)]))).toEqual({
      code: 'training.not-in-class',
      name: 'Bela',
      day: '2026-06-01',
    });
    must('setSession', { session: first, state: 'holiday', topic: 'Libur' });
    expect(refused('recordAttendance', record(first, [mark(trainee)]))).toEqual({
      code: 'training.no-lesson',
      day: '2026-06-01',
      state: 'holiday',
    });
    must('recordAttendance', record(second, [mark(trainee)]));
    expect(refused('setSession', { session: second, state: 'cancelled', topic: '' })).toMatchObject(
      {
        code: 'training.no-lesson',
        state: 'held',
      },
    );
    expect(
      must<{ sessions: { marks: object[] }[] }>('cohort', { cohort }).sessions.map(
        ({ marks }) => marks.length,
      ),
    ).toEqual([0, 1, 0]);
    expect(refused('cohort', { cohort: 'gone' })).toMatchObject({ what: 'cohort' });
    const [{ seq } = { seq: 0 }] = office.db.sql<{ seq: number }>(
      'SELECT max(seq) AS seq FROM journal',
    );
    office.must('journal.undoEntry', { seq });
    expect(office.db.sql('SELECT * FROM attendance')).toEqual([]);
    expect(must('overview')).toMatchObject({ openSessions: 1 });
  });
});

/** Somebody in class, present in `present` of five Mondays, with the units of the programme. */
function taught(present: number) {
  open();
  const { office } = training;
  const one = inClass(training, 'Yakobus');
  office.environment.setNow('2026-06-29T01:14:00.000Z');
  for (const [index, session] of withSessions(training, '2026-06-29').entries()) {
    must('recordAttendance', record(session, [mark(one.trainee, index < present ? 'H' : 'A')]));
  }
  const { units } = must<{ units: { uid: string; code: string }[] }>('cohort', {
    cohort: training.cohort,
  });
  return { ...one, units };
}
const results = (
  trainee: string,
  given: readonly (readonly [string | undefined, string | null])[],
) => ({
  cohort: training.cohort,
  on: '2026-06-29',
  assessor: 'Rina Handayani',
  results: given.map(([unit, result]) => ({ trainee, unit, result })),
});
const certificate = (trainee: string, more: object = {}) => ({
  trainee,
  kind: 'training',
  number: '001/PEL/2026',
  issuer: 'Panti Rapak Dalam',
  on: '2026-06-29',
  validUntil: null,
  ...more,
});

describe('results and certificates', () => {
  it('a training certificate follows 80 % and every core unit K; the next number is proposed', () => {
    const { trainee, units } = taught(4);
    expect(refused('issueCertificate', certificate(trainee))).toEqual({
      code: 'training.certificate-lacks',
      name: 'Yakobus',
      percent: 80,
      needed: 80,
      units: ['J.01', 'J.02'],
      unitCount: 2,
    });
    must(
      'recordResults',
      results(trainee, [
        [units[0]?.uid, 'K'],
        [units[1]?.uid, 'BK'],
      ]),
    );
    expect(refused('issueCertificate', certificate(trainee))).toMatchObject({ units: ['J.02'] });
    must(
      'recordResults',
      results(trainee, [
        [units[0]?.uid, 'K'],
        [units[1]?.uid, 'K'],
      ]),
    );
    expect(must('cohort', { cohort: training.cohort })).toMatchObject({
      nextNumber: '001/PEL/2026',
      heldHours: 15,
      trainees: [{ certificate: { kind: 'training', lacks: [] } }],
    });
    must('issueCertificate', certificate(trainee));
    expect(refused('issueCertificate', certificate(trainee, { number: '9' }))).toEqual({
      code: 'training.certificate-exists',
      name: 'Yakobus',
      number: '001/PEL/2026',
    });
    expect(refused('issueCertificate', certificate(trainee, { kind: 'competency' }))).toEqual({
      code: 'training.number-taken',
      number: '001/PEL/2026',
      by: 'Yakobus',
    });
    must(
      'issueCertificate',
      certificate(trainee, {
        kind: 'competency',
        number: 'BNSP-77',
        issuer: 'LSP Garmen',
        validUntil: '2029-06-29',
      }),
    );
    expect(must('cohort', { cohort: training.cohort })).toMatchObject({
      nextNumber: '002/PEL/2026',
      trainees: [{ issued: [{ kind: 'training' }, { kind: 'competency', number: 'BNSP-77' }] }],
    });
  });

  it('below the share of the setting only "Surat Keterangan Mengikuti" is given', () => {
    const { trainee, units } = taught(3);
    must(
      'recordResults',
      results(
        trainee,
        units.map(({ uid }) => [uid, 'K'] as const),
      ),
    );
    expect(refused('issueCertificate', certificate(trainee))).toMatchObject({
      percent: 60,
      needed: 80,
      unitCount: 0,
    });
    must('issueCertificate', certificate(trainee, { kind: 'attended', number: 'SK-1' }));
    training.office.prepare((db) =>
      putSetting(db, 'facility.settings', { attendancePercent: 60 }, '2026-06-29T01:14:00.000Z'),
    );
    must('issueCertificate', certificate(trainee));
  });

  it('are refused ahead, for who has not begun, and for what is not there; null takes one away', () => {
    const { trainee, units } = taught(5);
    const unit = units[0]?.uid;
    must('recordResults', results(trainee, [[unit, 'BK']]));
    must('recordResults', results(trainee, [[unit, null]]));
    expect(training.office.db.sql('SELECT * FROM unit_result')).toEqual([]);
    expect(refused('recordResults', results('gone', [[unit, 'K']]))).toMatchObject({
      what: 'trainee',
    });
    expect(refused('recordResults', results(trainee, [['gone', 'K']]))).toMatchObject({
      what: 'unit',
    });
    const late = { ...results(trainee, [[unit, 'K']]), on: '2026-06-30' };
    expect(refused('recordResults', late)?.code).toBe('training.in-future');
    expect(refused('recordResults', { ...late, cohort: 'gone' })).toMatchObject({ what: 'cohort' });
    expect(refused('issueCertificate', certificate('gone'))).toMatchObject({ what: 'trainee' });
    expect(refused('issueCertificate', certificate(trainee, { on: '2026-06-30' }))?.code).toBe(
      'training.in-future',
    );
    expect(
      refused('issueCertificate', certificate(trainee, { validUntil: '2026-06-29' }))?.code,
    ).toBe('input.invalid');
    training.office.prepare((db) => {
      db.exec(`UPDATE trainee SET started_on = NULL WHERE uid = ?`, trainee);
    });
    expect(refused('recordResults', results(trainee, [[unit, 'K']]))?.code).toBe(
      'training.wrong-state',
    );
    expect(refused('issueCertificate', certificate(trainee))?.code).toBe('training.wrong-state');
  });
});
