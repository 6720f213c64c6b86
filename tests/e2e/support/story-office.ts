import type { OfficeAnswers } from '../pages/setup.ts';

/** The office of the stories: the permanent school of 1,000 places, nobody in it yet. */
export const BUKIT_BIRU: OfficeAnswers = {
  name: 'SR Terpadu Bukit Biru',
  code: 'SRBB',
  example: 'SR Terpadu Bukit Biru',
  fullName: 'Siti Norhayati',
  login: 'siti',
  password: 'sandi-bukit-biru',
  passphrase: 'kalimat backup bukit biru',
};
