import type { TestOffice } from '../office.ts';
import { anyUid, freshName, type Scenario, withUid } from './scenario.ts';

const LINES = { capacity: { kind: 'own' }, rank: null, nip: null, to: null };
const OPEN = 'SELECT uid FROM signer WHERE until_date IS NULL';

const signer = () => ({
  ...LINES,
  seat: null,
  position: freshName('Kepala '),
  name: freshName('Siti '),
  from: '2026-01-01',
});

const addOne = (office: TestOffice): void => {
  office.must('signers.add', signer());
};

/** Acts on who signs the papers of the office. */
export const signersScenarios: readonly Scenario[] = [
  { command: 'signers.add', stage: 'draft', input: signer },
  {
    command: 'signers.change',
    stage: 'draft',
    before: addOne,
    input: (office, random) =>
      withUid(anyUid(office, random, OPEN), (uid) => ({
        ...LINES,
        uid,
        position: 'Kepala Sekolah',
        name: freshName('Rina '),
        from: '2026-01-01',
      })),
  },
  {
    command: 'signers.end',
    stage: 'draft',
    before: addOne,
    input: (office, random) =>
      withUid(anyUid(office, random, OPEN), (uid) => ({ uid, on: '2026-05-31', reason: 'Pindah' })),
  },
  {
    command: 'signers.setDocument',
    stage: 'draft',
    before: addOne,
    input: (office, random) => {
      const [row] = office.db.sql<{ seat: string }>('SELECT seat FROM signer ORDER BY id DESC');
      const document = random.pick([null, 'class-roster'] as const);
      return row ? { document, seats: { left: null, right: row.seat } } : null;
    },
  },
];
