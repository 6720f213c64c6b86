import { expect, test } from 'vitest';
import { balanceOf } from '#shared/domain/capacity/shortage.ts';

test.each([
  [270, 504, { kind: 'children-more', by: 234 }],
  [270, 258, { kind: 'places-more', by: 12 }],
  [0, 0, { kind: 'even', by: 0 }],
])('%i places and %i ready children', (places, ready, balance) => {
  expect(balanceOf(places, ready)).toEqual(balance);
});
