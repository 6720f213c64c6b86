import { DEFAULT_PAPER_SETTINGS } from './paper-settings.ts';
import { addUser, type TestOffice } from '../office.ts';
import { anyUid, freshName, type Scenario, withUid } from './scenario.ts';

const DRAFT = 'SELECT uid FROM run WHERE ratified_at IS NULL ORDER BY number DESC LIMIT 1';
const FROZEN = 'SELECT uid FROM run WHERE ratified_at IS NOT NULL';
const PUPIL = 'SELECT uid FROM enrolment WHERE until_date IS NULL';
/** Named in a standing decree and not come yet. */
const CALLED = `SELECT c.uid FROM decree_name AS n JOIN candidate AS c ON c.id = n.candidate_id
  WHERE n.mark <> 'struck' AND NOT EXISTS
    (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id)`;

/** Whom an amendment can take out or correct. */
const STANDING = `SELECT c.uid FROM standing_name AS n JOIN candidate AS c ON c.id = n.candidate_id`;

const SECOND = 'rina';
function withSecond(office: TestOffice): void {
  office.prepare((db) => {
    addUser(db, office.environment, 1, { login: SECOND, name: 'Rina', token: 'rina-token' });
  });
}
/** Refused as a wrong login where nobody made the second person. */
const REVOCATION = {
  on: '2026-06-08',
  reason: 'Data tidak benar',
  secondLogin: SECOND,
};

export const decisionScenarios: readonly Scenario[] = [
  {
    command: 'runs.ratify',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, DRAFT), (run) => ({
        run,
        minutesNo: 'BA 1/2026',
        minutesOn: '2026-06-08',
        secondName: 'Rina Handayani',
      })),
  },
  {
    command: 'decrees.record',
    stage: 'decided',
    input: (office, random) =>
      withUid(anyUid(office, random, FROZEN), (run) =>
        withUid(
          anyUid(
            office,
            random,
            `SELECT uid FROM candidate WHERE stage IN ('ready', 'verifying', 'proposed')`,
          ),
          (candidate) => ({
            run,
            scope: 'amendment',
            levels: ['SMP'],
            number: freshName('SK '),
            signedOn: '2026-06-08',
            issuer: 'Bupati',
            signer: 'Edi',
            struck: [],
            added: [{ candidate, reason: 'Perintah pimpinan' }],
          }),
        ),
      ),
  },
  {
    command: 'decrees.record',
    stage: 'decided',
    input: (office, random) =>
      withUid(anyUid(office, random, FROZEN), (run) =>
        withUid(anyUid(office, random, STANDING), (candidate) => ({
          run,
          scope: 'amendment',
          levels: [],
          number: freshName('SKP '),
          signedOn: '2026-06-08',
          issuer: 'Bupati',
          signer: 'Edi',
          struck: [],
          added: [],
          ...random.pick([
            { removed: [{ candidate, reason: 'Pindah' }] },
            { corrected: [{ candidate, reason: 'Salah tulis', name: freshName('Anak ') }] },
          ]),
        })),
      ),
  },
  {
    command: 'decrees.complete',
    stage: 'decided',
    before: (office) => {
      const [run] = office.db.sql<{ uid: string }>(FROZEN);
      const [candidate] = office.db.sql<{ uid: string }>(STANDING);
      office.must('decrees.record', {
        run: run?.uid,
        scope: 'amendment',
        levels: [],
        number: null,
        signedOn: null,
        numberDue: '2026-06-15',
        issuer: 'Bupati',
        signer: 'Edi',
        struck: [],
        added: [],
        removed: [{ candidate: candidate?.uid, reason: 'Pindah' }],
      });
    },
    input: (office, random) =>
      withUid(
        anyUid(office, random, 'SELECT uid FROM decree WHERE number_due IS NOT NULL'),
        (decree) => ({ decree, number: freshName('SKN '), signedOn: '2026-06-08' }),
      ),
  },
  {
    command: 'decrees.revoke',
    step: 'decrees.revoke',
    stage: 'decided',
    before: withSecond,
    input: (office, random) =>
      withUid(
        anyUid(office, random, 'SELECT uid FROM decree WHERE revoked_on IS NULL'),
        (decree) => ({
          decree,
          ...REVOCATION,
        }),
      ),
  },
  {
    command: 'decrees.revokeName',
    step: 'decrees.revokeName',
    stage: 'decided',
    before: withSecond,
    input: (office, random) =>
      withUid(anyUid(office, random, STANDING), (candidate) => ({
        candidate,
        decree: office.db.sql<{ decree: string }>(
          `SELECT n.decree FROM standing_name AS n JOIN candidate AS c ON c.id = n.candidate_id
           WHERE c.uid = ?`,
          candidate,
        )[0]?.decree,
        ...REVOCATION,
      })),
  },
  {
    command: 'decrees.attachScan',
    step: 'decrees.attachScan',
    stage: 'decided',
    input: (office, random) =>
      withUid(anyUid(office, random, 'SELECT uid FROM decree'), (decree) => ({
        decree,
        file: {
          hash: random.below(1_000_000).toString(16).padStart(64, '1'),
          bytes: 1234,
          mediaType: 'application/pdf',
          fileName: 'sk.pdf',
        },
      })),
  },
  {
    command: 'enrolments.arrive',
    stage: 'decided',
    input: (office, random) =>
      withUid(anyUid(office, random, CALLED), (candidate) => ({ candidate, on: '2026-06-08' })),
  },
  {
    command: 'enrolments.arriveMany',
    stage: 'decided',
    input: (office) => {
      const candidates = office.db.sql<{ uid: string }>(CALLED).map(({ uid }) => uid);
      return candidates.length === 0 ? null : { candidates, on: '2026-06-08' };
    },
  },
  {
    command: 'enrolments.fillPlaces',
    stage: 'decided',
    input: () => ({ on: '2026-06-08' }),
  },
  {
    command: 'enrolments.assignClass',
    stage: 'decided',
    input: (office, random) =>
      withUid(anyUid(office, random, PUPIL), (enrolment) => ({
        enrolment,
        classGroup:
          anyUid(
            office,
            random,
            `SELECT c.uid FROM class_group AS c JOIN enrolment AS e
               ON e.level = c.level AND e.grade = c.grade AND e.site_id = c.site_id
             WHERE e.uid = ? AND c.until_date IS NULL AND e.class_id IS NOT c.id`,
            enrolment,
          ) ?? null,
      })),
  },
  {
    command: 'enrolments.assignBed',
    stage: 'decided',
    input: (office, random) =>
      withUid(anyUid(office, random, PUPIL), (enrolment) => ({
        enrolment,
        bed:
          anyUid(
            office,
            random,
            `SELECT b.uid FROM bed AS b JOIN room AS r ON r.id = b.room_id
             JOIN enrolment AS e ON e.sex = r.sex WHERE e.uid = ? AND b.until_date IS NULL
               AND NOT EXISTS (SELECT 1 FROM bed_stay AS s WHERE s.bed_id = b.id)`,
            enrolment,
          ) ?? null,
        on: '2026-06-08',
      })),
  },
  {
    command: 'enrolments.setNis',
    stage: 'decided',
    input: (office, random) =>
      withUid(anyUid(office, random, PUPIL), (enrolment) => ({
        enrolment,
        nis: String(1000 + random.below(9000)),
      })),
  },
  {
    command: 'enrolments.setNik',
    stage: 'decided',
    input: (office, random) =>
      withUid(anyUid(office, random, PUPIL), (enrolment) => ({
        enrolment,
        nik: `640205040384${1000 + random.below(9000)}`,
      })),
  },
  {
    command: 'enrolments.setPlannedEnd',
    stage: 'decided',
    input: (office, random) =>
      withUid(anyUid(office, random, PUPIL), (enrolment) => ({
        enrolment,
        until: `20${30 + random.below(9)}-07-01`,
        reason: 'Mengulang kelas',
      })),
  },
  {
    command: 'enrolments.withdraw',
    stage: 'decided',
    input: (office, random) =>
      withUid(anyUid(office, random, PUPIL), (enrolment) => ({
        enrolment,
        on: '2026-06-09',
        reason: 'withdrawn',
        note: 'Pulang ke orang tua',
      })),
  },
  {
    command: 'papers.saveSettings',
    stage: 'draft',
    input: (_office, random) => ({
      ...DEFAULT_PAPER_SETTINGS,
      size: random.pick(['A4', 'F4'] as const),
    }),
  },
];
