import type { Texts } from '../texts.ts';
import type { runs as source } from '../id/runs.ts';

export const runs: Texts<typeof source> = {
  reasons: {
    fits: 'A seat, a bed and a place were there in their turn.',
    'no-seat': '{level} class seats were gone in their turn ({seats} seats).',
    'no-bed':
      'No {sex, select, L {boys’} other {girls’}} bed for {level} in their turn ({beds} beds).',
    'site-full': 'The site was full in their turn ({ceiling}).',
    'reserve-full': 'Below the last reserve: the {level} reserve is limited to {reserve}.',
    'desil-not-admitted': 'Decile {desil} is outside this intake.',
    'desil-not-recorded': 'The decile is not recorded, and this intake does not admit that.',
    'gate-open': 'Not done yet: {gate}.',
    'gate-failed': 'Not passed: {gate}.',
    'gate-deferred': 'Deferred: {gate}.',
    closed: 'Closed: {reason}.',
    designated: 'Named in a decree already.',
    arrived: 'Arrived already.',
    gone: 'Called, named, arrived or closed already.',
  },
  problems: {
    'minutes-empty': 'The number of the minutes is required.',
    'second-empty': 'The name of the second signer is required.',
  },
  refusals: {
    'no-intake': 'There is no intake yet. Open one in Settings first.',
    'not-found': 'That run no longer exists. Reload the list.',
    'not-in-run': 'That candidate is not in this run.',
    'nobody-ready':
      'None of {candidates} candidates is ready to be ordered. Finish verification first.',
    'already-ratified': 'Draft {number} has been ratified ({on}).',
    undecided:
      '{people} equal candidates for {places} places. Close the list first, so that the draw decides.',
    stale: 'Data changed since draft {number} was made. Make a new draft and ratify that one.',
    'another-ratified':
      'Draft {number} is ratified and not yet a decree. Record its decree, or undo the ratification.',
  },
};
