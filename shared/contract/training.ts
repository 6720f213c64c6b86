import { trainingClass } from './training-class.ts';
import { trainingOutcomes } from './training-outcomes.ts';
import { trainingPartners } from './training-partners.ts';
import { trainingPeople } from './training-people.ts';
import { trainingSetup } from './training-setup.ts';

/** Skills training from the seat to what became of people (domain-facility 7.6). */
export const trainingContract = {
  ...trainingSetup,
  ...trainingPeople,
  ...trainingClass,
  ...trainingPartners,
  ...trainingOutcomes,
} as const;
