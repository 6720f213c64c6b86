import { CIVIL_PAPERS, PAPER_ENDS } from '#shared/domain/people/awaited-paper.ts';
import { GATES } from '#shared/vocabulary.ts';
import type { Seeded } from '#shared/domain/practice/seeded.ts';
import { candidateForm } from '../candidate-form.ts';
import type { TestOffice } from '../office.ts';
import { anyUid, freshName, type Scenario, withUid } from './scenario.ts';

const OPEN = `SELECT c.uid FROM candidate AS c WHERE c.closed_on IS NULL AND NOT EXISTS
  (SELECT 1 FROM enrolment AS e WHERE e.candidate_id = c.id)`;
const CLOSED = 'SELECT uid FROM candidate WHERE closed_on IS NOT NULL';
const answeredOn = '2026-06-02';

const answer = (random: Seeded) => ({
  gate: random.pick(GATES),
  value: random.pick(['open', 'deferred'] as const),
  answeredOn,
  answeredBy: 'Rina Handayani',
  source: 'Kunjungan',
  reason: 'Menunggu surat',
  dueOn: '2026-06-20',
  recommendation: null,
});

const openOne = (office: TestOffice, random: Seeded): string | undefined =>
  anyUid(office, random, OPEN);

const close = (office: TestOffice, uid: string): void =>
  void office.must('candidates.close', {
    uid,
    reason: 'moved_away',
    closedOn: '2026-06-05',
    note: '',
  });

export const candidatesScenarios: readonly Scenario[] = [
  {
    command: 'candidates.add',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, 'SELECT uid FROM intake'), (intake) => ({
        intake,
        form: candidateForm({ person: { name: freshName('Anak Baru ') }, family: { kk: '' } }),
        samePerson: 'different',
      })),
  },
  {
    command: 'candidates.edit',
    stage: 'draft',
    input: (office, random) =>
      withUid(openOne(office, random), (uid) => {
        const [row] = office.db.sql<{ sex: 'L' | 'P'; level: 'SMP'; grade: number }>(
          'SELECT sex, level, grade FROM candidate WHERE uid = ?',
          uid,
        );
        return {
          uid,
          form: candidateForm({
            person: { name: freshName('Nama Betul '), sex: row?.sex ?? 'L' },
            family: { kk: '' },
            candidacy: { level: row?.level ?? 'SMP', grade: row?.grade ?? 7 },
          }),
        };
      }),
  },
  {
    command: 'candidates.setValues',
    stage: 'draft',
    input: (office, random) =>
      withUid(openOne(office, random), (uid) => {
        const [row] = office.db.sql<{ name: string; birth_place: string }>(
          `SELECT p.name, p.birth_place FROM candidate AS c JOIN person AS p ON p.id = c.person_id
           WHERE c.uid = ?`,
          uid,
        );
        return {
          cells: [
            { uid, field: 'name', old: row?.name ?? '', value: freshName('Nama Tabel ') },
            { uid, field: 'birthPlace', old: row?.birth_place ?? '', value: 'Muara Kaman' },
          ],
          visit: { on: answeredOn, by: 'Rina Handayani', againOn: '2026-06-20' },
        };
      }),
  },
  {
    command: 'corrections.apply',
    step: 'corrections.apply',
    stage: 'draft',
    input: (office, random) =>
      withUid(openOne(office, random), (uid) => {
        const [row] = office.db.sql<{ name: string }>(
          `SELECT g.name FROM guardian AS g JOIN candidate AS c ON c.person_id = g.person_id
           WHERE c.uid = ? AND g.relation = 'mother' ORDER BY g.id`,
          uid,
        );
        const to = freshName('Ibu ');
        const change = { uid, field: 'mother_name', from: row?.name ?? '', to };
        return { fileName: 'perbaikan.xlsx', changes: [change] };
      }),
  },
  {
    command: 'candidates.recordDesil',
    stage: 'draft',
    input: (office, random) =>
      withUid(openOne(office, random), (uid) => ({
        uid,
        fact: {
          desil: 1 + random.below(4),
          period: '2026-1',
          asOf: '2026-06-03',
          source: 'siks_ng',
          seenBy: 'Siti Norhayati',
        },
      })),
  },
  {
    command: 'candidates.answerGate',
    stage: 'draft',
    input: (office, random) =>
      withUid(openOne(office, random), (uid) => ({ uid, answer: answer(random) })),
  },
  {
    command: 'candidates.answerGates',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, 'SELECT uid FROM intake'), (intake) => ({
        intake,
        filter: {},
        text: '',
        // Papers may follow, so nobody of the small office has answered for them yet.
        answer: { ...answer(random), gate: 'documents', value: 'deferred' },
      })),
  },
  {
    command: 'candidates.awaitPaper',
    stage: 'draft',
    input: (office, random) =>
      withUid(openOne(office, random), (uid) => ({
        uid,
        kind: random.pick(CIVIL_PAPERS),
        dueOn: '2026-07-01',
        note: 'Diurus di Disdukcapil',
      })),
  },
  {
    command: 'candidates.endPaper',
    stage: 'draft',
    before: (office) => {
      const [open] = office.db.sql<{ uid: string }>(OPEN);
      if (open)
        office.must('candidates.awaitPaper', {
          uid: open.uid,
          kind: 'birth_certificate',
          dueOn: '2026-07-01',
          note: '',
        });
    },
    input: (office, random) =>
      withUid(
        anyUid(office, random, 'SELECT uid FROM awaited_paper WHERE ended_on IS NULL'),
        (paper) => ({ paper, how: random.pick(PAPER_ENDS) }),
      ),
  },
  {
    command: 'candidates.close',
    stage: 'draft',
    input: (office, random) =>
      withUid(openOne(office, random), (uid) => ({
        uid,
        reason: 'moved_away',
        closedOn: '2026-06-05',
        note: 'Pindah ke Jawa',
      })),
  },
  {
    command: 'candidates.reopen',
    stage: 'draft',
    before: (office) => {
      const [row] = office.db.sql<{ uid: string }>(`${OPEN} LIMIT 1`);
      close(office, row?.uid ?? '');
    },
    input: (office, random) => withUid(anyUid(office, random, CLOSED), (uid) => ({ uid })),
  },
];

export const attachmentsScenarios: readonly Scenario[] = [
  {
    command: 'attachments.end',
    stage: 'draft',
    input: (office, random) =>
      withUid(
        anyUid(office, random, 'SELECT uid FROM attachment WHERE ended_at IS NULL'),
        (uid) => ({ uid, reason: 'Salah foto' }),
      ),
  },
  {
    command: 'attachments.add',
    step: 'attachments.add',
    stage: 'draft',
    input: (office, random) =>
      withUid(openOne(office, random), (candidate) => ({
        candidate,
        kind: 'photo',
        file: {
          hash: random.below(1_000_000).toString(16).padStart(64, '0'),
          bytes: 1234,
          mediaType: 'image/jpeg',
          fileName: 'foto.jpg',
        },
      })),
  },
];
