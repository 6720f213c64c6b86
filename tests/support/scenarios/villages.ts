import { freshName, type Scenario } from './scenario.ts';

/** A village that the table of the program does not have. */
export const villagesScenarios: readonly Scenario[] = [
  {
    command: 'villages.add',
    stage: 'draft',
    input: (office) => {
      const { rows } = office.must<{ rows: unknown[] }>('villages.list');
      return {
        code: `63.01.01.2${String(100 + rows.length)}`,
        village: freshName('Desa '),
        district: 'Takisung',
        regency: 'Tanah Laut',
      };
    },
  },
];
