import type { TestOffice } from '../office.ts';
import { anyUid, freshName, type Scenario, withUid } from './scenario.ts';

const OPEN = 'SELECT uid FROM own_column WHERE ended_on IS NULL';

const addOne = (office: TestOffice): void => {
  const column = { name: freshName('Ukuran '), kind: 'text', care: 'plain', choices: [] };
  office.must('columns.add', column);
};

/** Acts on the columns an office adds, and on what stands in them. */
export const columnsScenarios: readonly Scenario[] = [
  {
    command: 'columns.add',
    stage: 'draft',
    input: (_office, random) => ({
      name: freshName('Kolom '),
      kind: 'choice',
      care: random.pick(['plain', 'private', 'health'] as const),
      choices: ['S', 'M', 'L'],
    }),
  },
  {
    command: 'columns.change',
    stage: 'draft',
    before: addOne,
    input: (office, random) =>
      withUid(anyUid(office, random, `${OPEN} AND kind = 'text'`), (uid) => ({
        uid,
        name: freshName('Kolom '),
        choices: [],
      })),
  },
  {
    command: 'columns.end',
    stage: 'draft',
    before: addOne,
    input: (office, random) =>
      withUid(anyUid(office, random, OPEN), (uid) => ({ uid, reason: 'Tidak dipakai lagi' })),
  },
  {
    command: 'columns.setValues',
    stage: 'draft',
    before: addOne,
    input: (office, random) =>
      withUid(anyUid(office, random, `${OPEN} AND kind = 'text'`), (column) => ({
        person: anyUid(
          office,
          random,
          'SELECT p.uid FROM person AS p JOIN candidate AS c ON c.person_id = p.id',
        ),
        values: [{ column, typed: freshName('Nilai ') }],
      })),
  },
];
