import { expect, it } from 'vitest';
import { onDischarge } from '#electron/data/use-cases/training/on-discharge.ts';
import type { CommandContext } from '#electron/data/context.ts';
import { closeOffice } from '#tests/support/selection.ts';
import { inClass, newTraining, withSessions } from '#tests/support/training.ts';

it('[B2] enrol → 20 sessions → K → certificate → work with a partner → follow-up in 3 months', () => {
  const training = newTraining({ until: '2026-12-01' });
  const { office, cohort, program } = training;
  const must = <T = { uid: string }>(verb: string, input: object = {}): T =>
    office.must<T>(`training.${verb}`, input);
  const { person, trainee, stayId } = inClass(training, 'Yakobus Ngau');
  office.environment.setNow('2026-10-20T01:14:00.000Z');
  const sessions = withSessions(training, '2026-10-12');
  expect(sessions).toHaveLength(20);
  for (const [index, session] of sessions.entries()) {
    const code = index % 6 === 5 ? 'S' : 'H';
    must('recordAttendance', { session, topic: '', marks: [{ trainee, code, late: false }] });
  }
  const { units } = must<{ units: { uid: string; core: boolean }[] }>('cohort', { cohort });
  const results = units.map(({ uid, core }) => ({ trainee, unit: uid, result: core ? 'K' : 'BK' }));
  must('recordResults', { cohort, on: '2026-10-19', assessor: 'Rina Handayani', results });
  expect(must<{ trainees: object[] }>('cohort', { cohort }).trainees).toMatchObject([
    { attendance: { present: 17, sick: 3, held: 20, perMille: 850 }, certificate: { lacks: [] } },
  ]);
  must('issueCertificate', {
    trainee,
    kind: 'training',
    number: '001/PEL/2026',
    issuer: 'Panti Rapak Dalam',
    on: '2026-10-20',
    validUntil: null,
  });
  must('end', { trainee, on: '2026-10-20', kind: 'completed', reason: '' });
  expect(must('overview')).toMatchObject({ openSessions: 0, freeSeats: 3 });
  const partner = must('savePartner', {
    name: 'CV Busana Kaltim',
    sector: 'private',
    field: 'Garmen',
    contactName: '',
    contactPhone: '',
    agreementNo: '',
    agreementUntil: null,
    workers: 100,
    workersWithDisability: 0,
  }).uid;
  const vacancy = must('saveVacancy', {
    partner,
    title: 'Penjahit',
    program,
    seats: 1,
    accessibility: [],
    from: '2026-10-20',
  }).uid;
  expect(must<{ people: object[] }>('matches', { vacancy }).people).toMatchObject([
    { name: 'Yakobus Ngau', competent: 2 },
  ]);
  must('recordPlacement', {
    person,
    trainee,
    kind: 'formal',
    partner: null,
    vacancy,
    from: '2026-10-26',
    wageBand: 'minimum',
    related: true,
    toolkit: '',
  });
  const { newUid } = office.environment;
  const left = office.prepare((db) =>
    onDischarge(
      { db, today: '2026-10-24', newUid } as CommandContext,
      stayId,
      '2026-10-24',
      'stop',
    ),
  );
  expect(left).toEqual({ ok: true, value: { stopped: 0, continued: 0, followUps: 3 } });
  office.environment.setNow('2027-01-25T01:14:00.000Z');
  const { rows } = must<{ rows: { uid: string; months: number; due: string; late: number }[] }>(
    'followUps',
    { show: 'overdue' },
  );
  expect(rows).toMatchObject([{ months: 3, due: '2027-01-24', late: 1 }]);
  must('recordFollowUp', {
    followUp: rows[0]?.uid,
    on: '2027-01-25',
    way: 'visit',
    outcome: 'formal',
    related: true,
  });
  expect(must('indicators')).toMatchObject([
    { months: 3, due: 1, working: 1, related: 1, notDone: 0 },
    { due: 0 },
    { due: 0 },
  ]);
  expect(must('partners')).toMatchObject({ partners: [{ placed: 1, quota: 1 }] });
  closeOffice(office);
});
