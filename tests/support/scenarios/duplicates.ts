import type { TestOffice } from '../office.ts';
import type { Seeded } from '#shared/domain/practice/seeded.ts';
import type { Scenario } from './scenario.ts';

/** Two people whose pair nobody decided; undefined where there are none. */
function anyPair(
  office: TestOffice,
  random: Seeded,
): { first: string; second: string } | undefined {
  const pairs = office.db.sql<{ first: string; second: string }>(
    `SELECT a.uid AS first, b.uid AS second FROM person AS a JOIN person AS b ON b.id > a.id
     WHERE a.merged_into IS NULL AND b.merged_into IS NULL AND NOT EXISTS (
       SELECT 1 FROM duplicate_pair AS d
       WHERE d.first_id = a.id AND d.second_id = b.id AND d.ended_at IS NULL)`,
  );
  return pairs.length === 0 ? undefined : random.pick(pairs);
}

const ANY_MERGED = `SELECT a.uid AS first, b.uid AS second FROM duplicate_pair AS d
  JOIN person AS a ON a.id = d.first_id JOIN person AS b ON b.id = d.second_id
  WHERE d.state = 'merged' AND d.ended_at IS NULL`;

/** Decisions about two entries. */
export const duplicatesScenarios: readonly Scenario[] = [
  {
    command: 'duplicates.keepApart',
    stage: 'draft',
    input: (office, random) => {
      const pair = anyPair(office, random);
      if (!pair) return null;
      const reason = random.pick(['twins', 'siblings', 'namesake', 'other'] as const);
      return { ...pair, reason, note: reason === 'other' ? 'Sudah ditanyakan' : '' };
    },
  },
  {
    command: 'duplicates.merge',
    stage: 'draft',
    input: (office, random) => {
      const pair = anyPair(office, random);
      if (!pair) return null;
      const side = () => random.pick(['first', 'second'] as const);
      return { ...pair, take: { name: side(), nik: side(), kk: side(), guardians: side() } };
    },
  },
  {
    command: 'duplicates.merge',
    stage: 'waitlist',
    input: (office, random) => {
      const pair = anyPair(office, random);
      const side = () => random.pick(['first', 'second'] as const);
      return pair ? { ...pair, take: { name: side(), birth_date: side() } } : null;
    },
  },
  {
    command: 'duplicates.split',
    stage: 'draft',
    before: (office) => {
      const [pair] = office.db.sql<{ first: string; second: string }>(
        'SELECT a.uid AS first, b.uid AS second FROM person AS a JOIN person AS b ON b.id > a.id',
      );
      office.must('duplicates.merge', { ...pair, take: { name: 'second' } });
    },
    input: (office, random) => {
      const pairs = office.db.sql<{ first: string; second: string }>(ANY_MERGED);
      return pairs.length === 0 ? null : { ...random.pick(pairs), reason: 'twins', note: '' };
    },
  },
];
