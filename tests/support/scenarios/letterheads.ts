import type { TestOffice } from '../office.ts';
import { DEFAULT_PAPER_SETTINGS } from './paper-settings.ts';
import type { Scenario } from './scenario.ts';

const logo = (hash: string) => ({
  file: { hash: hash.padStart(64, '0'), bytes: 1234, mediaType: 'image/png', fileName: 'logo.png' },
  from: null,
});

const putOne = (office: TestOffice): void => {
  const { letterhead, ...rest } = DEFAULT_PAPER_SETTINGS;
  const imageHash = '1'.padStart(64, '0');
  office.must('papers.saveSettings', { ...rest, letterhead: { ...letterhead, imageHash } });
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
