import { addDays } from '#shared/days.ts';
import type { TestOffice } from '../office.ts';
import { anyUid, freshName, type Scenario, withUid } from './scenario.ts';

const EARLIER = ['2024-4', '2025-1', '2025-2', '2025-3', '2025-4'] as const;
const ON = '2026-06-08';

/** Not in DTSEN by the newest quarter, and nothing is asked for yet. */
const ABSENT = `SELECT c.uid FROM candidate AS c JOIN person AS p ON p.id = c.person_id
  WHERE c.stage NOT IN ('arrived', 'closed') AND c.desil IS NULL AND c.desil_period >= '2026-2'
  AND NOT EXISTS (SELECT 1 FROM dtsen_proposal AS d
    WHERE d.family_id = p.family_id AND d.ended_on IS NULL)`;
const WAITING = `SELECT c.uid FROM candidate AS c JOIN person AS p ON p.id = c.person_id
  JOIN dtsen_proposal AS d ON d.family_id = p.family_id WHERE d.ended_on IS NULL`;

/** Somebody is looked up and not found. */
function notFound(office: TestOffice): void {
  const [row] = office.db.sql<{ uid: string }>(
    `SELECT uid FROM candidate WHERE stage NOT IN ('arrived', 'closed') ORDER BY id LIMIT 1`,
  );
  office.must('candidates.recordDesil', {
    uid: row?.uid,
    fact: { desil: null, period: '2026-2', asOf: ON, source: 'siks_ng', seenBy: 'Siti Norhayati' },
  });
}

const intakeOf = (office: TestOffice, candidate: string): string =>
  office.db.sql<{ uid: string }>(
    'SELECT i.uid FROM intake AS i JOIN candidate AS c ON c.intake_id = i.id WHERE c.uid = ?',
    candidate,
  )[0]?.uid ?? '';

const proposal = (office: TestOffice, candidate: string) => ({
  intake: intakeOf(office, candidate),
  candidate,
  to: freshName('Operator Desa '),
  proposedOn: ON,
  checkOn: addDays(ON, 30),
  note: '',
});

/** Acts of the round of looking up desils, and on who is not in DTSEN. */
export const desilScenarios: readonly Scenario[] = [
  {
    command: 'desil.setPeriod',
    stage: 'draft',
    input: (_office, random) => ({ period: random.pick(EARLIER) }),
  },
  {
    command: 'desil.propose',
    stage: 'draft',
    before: notFound,
    input: (office, random) =>
      withUid(anyUid(office, random, ABSENT), (candidate) => proposal(office, candidate)),
  },
  {
    command: 'desil.endProposal',
    stage: 'draft',
    before: (office) => {
      notFound(office);
      const [row] = office.db.sql<{ uid: string }>(ABSENT);
      office.must('desil.propose', proposal(office, row?.uid ?? ''));
    },
    input: (office, random) =>
      withUid(anyUid(office, random, WAITING), (candidate) => ({
        candidate,
        result: random.pick(['refused', 'withdrawn'] as const),
        on: ON,
        note: 'Menunggu musyawarah desa',
      })),
  },
];
