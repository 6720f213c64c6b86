import { expect, test } from 'vitest';
import { missingCell } from '#shared/domain/candidates/missing-cell.ts';

const way = { stage: 'verifying', missingCount: 1, missingNext: null, closedReason: null } as const;

test.each([
  [{ stage: 'closed', missingNext: 'documents', closedReason: 'moved_away' }, 'closed'],
  [{ missingCount: 0 }, 'complete'],
  [{ stage: 'proposed', missingNext: 'home_visit', missingCount: 4 }, 'unvisited'],
  [{ missingNext: 'home_visit' }, 'gate'],
  [{ missingNext: 'documents', missingCount: 2 }, 'things'],
] as const)('[C4] row 14: screen and file say the same of %o: %s', (given, kind) => {
  expect(missingCell({ ...way, ...given }).kind).toBe(kind);
});

test('a reason, a gate and a count are told', () => {
  expect(missingCell({ ...way, stage: 'closed', closedReason: 'other' })).toEqual({
    kind: 'closed',
    reason: 'other',
  });
  expect(missingCell({ ...way, missingNext: 'documents', missingCount: 3 })).toEqual({
    kind: 'things',
    count: 3,
  });
  expect(missingCell({ ...way, missingNext: 'documents' })).toEqual({
    kind: 'gate',
    gate: 'documents',
  });
});
