import { findPresets } from '#electron/data/use-cases/presets/show-presets.ts';
import type { OwnOffice } from '#electron/data/context.ts';
import { DAYS, freshName, type Scenario } from './scenario.ts';

const HERE: OwnOffice = {
  id: 1,
  uid: '',
  code: '',
  kind: 'school',
  name: 'SR Terpadu Bukit Biru',
  practice: false,
};

/** Taking a settings file that brings a signer, a column, a holiday and a letterhead. */
export const presetsScenarios: readonly Scenario[] = [
  {
    command: 'presets.apply',
    step: 'presets.apply',
    stage: 'draft',
    input: (office, random) => {
      const [row] = office.db.sql<{ name: string }>('SELECT name FROM office WHERE own = 1');
      const seen = findPresets(office.db, { ...HERE, name: row?.name ?? HERE.name }, DAYS[1]);
      const uid = freshName('dibawa-');
      const signer = {
        uid,
        seat: freshName('Kepala '),
        capacity: { kind: 'own' },
        position: 'Kepala',
        name: 'Siti',
        rank: null,
        nip: null,
        from: null,
        until: null,
        endReason: null,
      } as const;
      const column = {
        uid,
        name: freshName('Bawaan '),
        kind: 'text',
        care: 'plain',
        choices: [],
      } as const;
      const holiday = {
        day: random.pick(['2026-10-01', '2026-10-02'] as const),
        name: freshName('Libur '),
        kind: 'joint',
        off: true,
        reason: '',
      } as const;
      const content = {
        ...seen,
        papers: { ...seen.papers, address: freshName('Jalan ') },
        signers: [signer],
        columns: [column],
        holidays: [holiday],
      };
      const parts = ['papers', 'signers', 'columns', 'holidays'];
      return { file: 'pengaturan.json', from: 'SRT 24', content, seen, parts };
    },
  },
];
