import { KNOWN_WORDS } from '#shared/domain/house/resident-word.ts';
import type { Scenario } from './scenario.ts';

/** Another word for the people of a house. */
export const wordsScenarios: readonly Scenario[] = [
  {
    command: 'words.set',
    stage: 'draft',
    input: (office, random) => {
      const now = office.must<{ rows: { word: string }[] }>('words.list').rows[0]?.word;
      const others = KNOWN_WORDS.filter((word) => word !== now);
      return { word: random.pick(others), from: '2026-12-01' };
    },
  },
];
