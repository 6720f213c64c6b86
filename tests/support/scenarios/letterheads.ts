import type { TestOffice } from '../office.ts';
import type { Scenario } from './scenario.ts';

const logo = (hash: string) => ({
  file: { hash: hash.padStart(64, '0'), bytes: 1234, mediaType: 'image/png', fileName: 'logo.png' },
  from: null,
});

const putOne = (office: TestOffice): void => {
  office.step('letterheads.setLogo', logo('1'));
};

/** Acts on the picture of the letterhead. */
export const letterheadsScenarios: readonly Scenario[] = [
  {
    command: 'letterheads.setLogo',
    step: 'letterheads.setLogo',
    stage: 'draft',
    input: (_office, random) => logo((2 + random.below(1_000_000)).toString(16)),
  },
  {
    command: 'letterheads.removeLogo',
    stage: 'draft',
    before: putOne,
    input: () => ({ from: null }),
  },
];
