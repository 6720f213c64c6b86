import type { Texts } from '../texts.ts';
import type { intakes as source } from '../id/intakes.ts';

export const intakes: Texts<typeof source> = {
  refusals: {
    'not-found': 'This intake is no longer there. Reload the screen and choose again.',
    'code-taken': 'Code {intake} is used by {name}. Choose another code.',
    'policy-frozen':
      'Order number {number} is ratified with version {version} of the rules. A change needs a second person who signs in.',
    'policy-same': 'Nothing differs from version {version} of the rules.',
    'quota-split':
      'The parts of the regencies are {over} more than the quota of {places}. Lower them, or raise the quota.',
    'second-same': 'The second person must be somebody other than {name}.',
    'second-role': '{name} is neither head nor officer and cannot be the second person.',
    'list-closed':
      'The list of {intake} is closed. Draw numbers were computed from the sealed secret, so it is not opened again.',
    empty: 'There is no candidate in {intake} yet. An empty list is not closed.',
  },
  problems: {
    date: 'Write day/month/year, for example 08/06/2026.',
    days: 'Write a number of days, 0 to 60.',
    'name-empty': 'A name is needed.',
    'code-shape': 'Code of 2–12 capital letters, digits or hyphens.',
    'year-shape': 'Write the school year as 2026/2027.',
    'closes-early': 'The closing day cannot be before the opening day.',
    'nobody-admitted': 'Choose at least one desil, or those not recorded.',
    'keys-wrong': 'Every key stands in the order exactly once.',
    reserve: 'Write a number from 0 to 1,000.',
    'second-empty': 'Write the login of the second person.',
    'second-password': 'Write the password of the second person.',
  },
};
