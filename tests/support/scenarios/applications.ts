import type { Seeded } from '#shared/domain/practice/seeded.ts';
import {
  assessmentOf,
  CONFERENCE,
  CONSENT,
  desilFact,
  formOf,
  PAPERS,
  TODAY,
} from '../applications.ts';
import type { TestOffice } from '../office.ts';
import { anyUid, freshName, type Scenario, withUid } from './scenario.ts';

const OPEN = 'SELECT uid FROM application WHERE closed_on IS NULL';
const UNDECIDED = `${OPEN} AND decision IS NULL`;
const WAITING = `${OPEN} AND state = 'waiting' AND parked_until IS NULL`;
const PARKED = `${OPEN} AND parked_until IS NOT NULL`;
const AGREED = `${OPEN} AND person_id IN (SELECT person_id FROM consent WHERE withdrawn_on IS NULL)`;
const SILENT = `${OPEN} AND person_id NOT IN
  (SELECT person_id FROM consent WHERE withdrawn_on IS NULL)`;
const UNAPPROVED = `${OPEN} AND emergency = 1 AND emergency_approved_on IS NULL`;
const LIVE_CALL = 'SELECT uid FROM bed_call WHERE ended_on IS NULL';

/** One act on one request of those a query finds. */
const on = (
  verb: string,
  sql: string,
  input: (application: string, office: TestOffice, random: Seeded) => object,
): Scenario => ({
  command: `applications.${verb}`,
  stage: 'waitlist',
  input: (office, random) =>
    withUid(anyUid(office, random, sql), (application) => ({
      application,
      ...input(application, office, random),
    })),
});

/** Everybody who stands before in the order gets a stated reason, needed or not. */
const statedFor = (office: TestOffice): { application: string; reason: string }[] =>
  office.db
    .sql<{ uid: string }>(WAITING)
    .map(({ uid }) => ({ application: uid, reason: 'Masih di luar kota' }));

export const applicationsScenarios: readonly Scenario[] = [
  {
    command: 'applications.add',
    stage: 'waitlist',
    input: (office, random) =>
      office.db.sql(`SELECT 1 FROM office WHERE own = 1 AND kind = 'facility'`).length === 0
        ? null
        : {
            form: formOf({ name: freshName('Calon '), sex: random.pick(['L', 'P']) }),
            desil: random.below(2) === 0 ? null : desilFact(1 + random.below(10)),
            samePerson: 'different',
          },
  },
  on('edit', OPEN, (application, office) => {
    const [row] = office.db.sql<{ sex: 'L' | 'P'; mode: 'residential' }>(
      'SELECT sex, mode FROM application WHERE uid = ?',
      application,
    );
    const { sex = 'L', mode = 'residential' } = row ?? {};
    return { form: formOf({ name: freshName('Nama '), sex, request: { mode, vulnerability: 2 } }) };
  }),
  on('recordDesil', OPEN, (_uid, _office, random) => ({
    fact: { ...desilFact(1 + random.below(10)), seenBy: freshName('Petugas ') },
  })),
  on('tickDocuments', OPEN, (_uid, _office, random) => ({
    documents: [{ ...PAPERS[random.below(2)], on: TODAY }],
  })),
  on('assess', OPEN, (_uid, _office, random) => ({
    assessment: assessmentOf({ mobility: random.pick(['independent', 'aid', 'wheelchair']) }),
  })),
  on('holdConference', UNDECIDED, (_uid, _office, random) => ({
    conference: {
      ...CONFERENCE,
      result: random.pick(['rejected', 'referred_out']),
      note: 'Perlu perawatan RSJ',
    },
  })),
  on('giveConsent', SILENT, () => ({ consent: CONSENT })),
  on('withdrawConsent', AGREED, () => ({ on: TODAY, reason: 'Berubah pikiran' })),
  on('approveEmergency', UNAPPROVED, () => ({ on: TODAY })),
  on('recordContact', OPEN, (_uid, _office, random) => ({
    contact: { triedOn: TODAY, way: 'phone', reached: random.below(2) === 0, note: '' },
  })),
  on('park', WAITING, () => ({ until: '2026-08-01', reason: 'Sakit' })),
  on('unpark', PARKED, () => ({})),
  on('withdraw', OPEN, (_uid, _office, random) => ({
    reason: random.pick(['withdrawn', 'died', 'moved']),
    on: TODAY,
    note: '',
  })),
  on('call', `${WAITING} AND sex = 'L'`, (_uid, office) => ({
    bed: null,
    answerBy: '2026-06-15',
    stated: statedFor(office),
  })),
  {
    command: 'applications.answer',
    stage: 'waitlist',
    input: (office, random) =>
      withUid(anyUid(office, random, `${LIVE_CALL} AND answer IS NULL`), (call) => ({
        call,
        answer: {
          answer: random.pick(['accepted', 'declined', 'no_answer', 'withdrawn']),
          on: TODAY,
          reason: 'Jauh dari rumah',
          parkUntil: '',
        },
      })),
  },
  {
    command: 'applications.endCall',
    stage: 'waitlist',
    input: (office, random) =>
      withUid(anyUid(office, random, LIVE_CALL), (call) => ({
        call,
        on: TODAY,
        reason: 'Tidak jadi datang',
      })),
  },
  {
    command: 'applications.setPolicy',
    stage: 'waitlist',
    input: (office, random) =>
      office.db.sql(`SELECT 1 FROM office WHERE own = 1 AND kind = 'facility'`).length === 0
        ? null
        : {
            policy: {
              emergencyFirst: true,
              vulnerability: false,
              substituteDesil: 2 + random.below(9),
            },
          },
  },
];
