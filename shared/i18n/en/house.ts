import type { house as source } from '../id/house.ts';
import type { Texts } from '../texts.ts';

export const house: Texts<typeof source> = {
  refusals: {
    'not-found':
      'This {what, select, building {building} floor {floor} other {outage}} is no longer there. Reload the screen and choose again.',
    'window-empty': 'The last day {to} lies before the first day {from}. Swap the two dates.',
    'building-exists': 'Building {name} already exists. Choose another name.',
    'floor-exists': 'Floor {number} already exists in {building}. Choose another number.',
    'outage-overlaps':
      'Bed {bed} is already recorded as out of service since {from}. End that record first, or choose another date.',
    'outage-ended': 'Bed {bed} has been back in service since {on}.',
    'outage-ends-early':
      'Bed {bed} is out of service only since {from}. It must come back later than that; if it was a slip, undo the record.',
    'above-rated':
      'The operational capacity {seats} exceeds the building’s capacity {rated} on {on}. Write at most {rated}, or record the new building capacity first.',
  },
  problems: { floor: 'Write a floor number from 1 to 20.' },
};
