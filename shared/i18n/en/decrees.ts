import type { Texts } from '../texts.ts';
import type { decrees as source } from '../id/decrees.ts';

export const decrees: Texts<typeof source> = {
  problems: {
    'reason-empty': 'A reason is required.',
    'number-empty': 'The decree number is required.',
    'issuer-empty': 'The issuing official is required.',
    'signer-empty': 'The signer’s name is required.',
  },
  refusals: {
    'not-found': 'That decree no longer exists. Reload the list.',
    'run-not-frozen': 'Draft {number} has not been ratified. Ratify it, then record the decree.',
    'number-taken': 'Decree {number} is recorded for this intake already. Check the number.',
    'signed-in-future': 'The date {signedOn} lies after today ({today}). Check the date.',
    'candidate-unknown': 'Candidate {candidate} does not exist.',
    'already-designated': '{name} is named in decree {decree} already. One child, one decree.',
    'candidate-closed': '{name} is closed. Reopen first if they were really designated.',
    'struck-not-proposed': '{name} is not in the proposal, so cannot be struck.',
    nobody: 'No name is left of draft {run}. Choose a level or add names.',
    'already-revoked': 'This decree was revoked on {on}.',
    'second-same': 'The second person must be someone other than {name}.',
  },
};
