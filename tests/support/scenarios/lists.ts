import type { ListDesign } from '#shared/contract/list-design.ts';
import type { TestOffice } from '../office.ts';
import { anyUid, freshName, type Scenario, withUid } from './scenario.ts';

const OPEN = 'SELECT uid FROM own_list WHERE ended_on IS NULL';

const design = (title: string): ListDesign => ({
  people: { of: 'pupils', level: null, class: null },
  columns: [
    { kind: 'known', field: 'name' },
    { kind: 'empty', heading: 'Tanda tangan', width: 'wide' },
  ],
  group: 'class',
  pages: true,
  sort: 'name',
  title,
  signers: 'both',
  tall: true,
  size: 'F4',
  orientation: 'portrait',
});

const addOne = (office: TestOffice): void => {
  const name = freshName('Daftar ');
  office.must('lists.add', { name, design: design(name) });
};

/** Acts on the lists an office makes itself. */
export const listsScenarios: readonly Scenario[] = [
  {
    command: 'lists.add',
    stage: 'draft',
    input: () => ({ name: freshName('Daftar '), design: design('Daftar seragam') }),
  },
  {
    command: 'lists.change',
    stage: 'draft',
    before: addOne,
    input: (office, random) =>
      withUid(anyUid(office, random, OPEN), (uid) => ({
        uid,
        name: freshName('Daftar '),
        design: { ...design('Daftar hadir'), orientation: 'landscape' },
      })),
  },
  {
    command: 'lists.end',
    stage: 'draft',
    before: addOne,
    input: (office, random) =>
      withUid(anyUid(office, random, OPEN), (uid) => ({ uid, reason: 'Acaranya sudah selesai' })),
  },
];
