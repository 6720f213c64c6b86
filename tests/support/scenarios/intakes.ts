import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import type { Seeded } from '#shared/domain/practice/seeded.ts';
import type { TestOffice } from '../office.ts';
import { anyUid, freshName, type Scenario, withUid } from './scenario.ts';

const dates = {
  opensOn: '2026-02-01',
  closesOn: '2026-06-20',
  termStartsOn: '2026-07-13',
  meetingOn: null,
};
const INTAKE = 'SELECT uid FROM intake';

/** Rules that differ from those in force: a wider door, or a longer reserve list. */
function otherPolicy(office: TestOffice, random: Seeded, intake: string): unknown {
  const [row] = office.db.sql<{ policy: string }>(
    'SELECT policy FROM intake WHERE uid = ?',
    intake,
  );
  const { version: _version, ...policy } = JSON.parse(row?.policy ?? '{}') as OrderPolicy;
  const longer = policy.reserve.SMP + 1 + random.below(5);
  return { ...policy, reserve: { ...policy.reserve, SMP: longer } };
}

export const intakesScenarios: readonly Scenario[] = [
  {
    command: 'intakes.choose',
    stage: 'draft',
    input: (office, random) => withUid(anyUid(office, random, INTAKE), (intake) => ({ intake })),
  },
  {
    command: 'intakes.open',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, 'SELECT uid FROM site'), (site) => ({
        site,
        code: freshName('G'),
        name: 'Gelombang tambahan',
        academicYear: '2026/2027',
        ...dates,
      })),
  },
  {
    command: 'intakes.edit',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, INTAKE), (intake) => ({
        intake,
        name: freshName('Gelombang '),
        ...dates,
      })),
  },
  {
    command: 'intakes.setQuota',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, INTAKE), (intake) => ({
        intake,
        places: 100 + random.below(200),
        setOn: '2026-06-08',
        reason: 'Surat Kemensos',
        letterNo: 'S-12/2026',
        regencies: [{ regency: 'Paser', places: random.below(100) }],
      })),
  },
  {
    command: 'intakes.setPolicy',
    stage: 'draft',
    input: (office, random) =>
      withUid(anyUid(office, random, INTAKE), (intake) => ({
        intake,
        policy: otherPolicy(office, random, intake),
      })),
  },
  {
    command: 'intakes.setPolicyTogether',
    step: 'intakes.setPolicyTogether',
    stage: 'decided',
    input: (office, random) =>
      withUid(anyUid(office, random, INTAKE), (intake) => ({
        intake,
        policy: otherPolicy(office, random, intake),
        second: { uid: 'second', name: 'Rina Handayani', login: 'rina' },
      })),
  },
];
