import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  APPLICATION_STATES,
  type ApplicationFacts,
  applicationState,
} from '#shared/domain/waitlist/application-state.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const fresh: ApplicationFacts = {
  closed: false,
  call: 'none',
  decision: null,
  documentsReceived: 0,
  documentsMissing: 4,
  assessedOn: null,
};

describe('the state of a request follows from what is recorded', () => {
  test.each([
    ['received', {}],
    ['documents', { documentsReceived: 1, documentsMissing: 3 }],
    ['assessment', { documentsReceived: 4, documentsMissing: 0 }],
    ['conference', { documentsReceived: 4, documentsMissing: 0, assessedOn: '2026-05-01' }],
    ['waiting', { decision: 'eligible' }],
    ['called', { decision: 'eligible', call: 'unanswered' }],
    ['accepted', { decision: 'eligible', call: 'accepted' }],
    ['closed', { decision: 'eligible', call: 'accepted', closed: true }],
  ] as const)('%s', (state, facts) => {
    expect(applicationState({ ...fresh, ...facts })).toBe(state);
  });

  test('an assessment made before the papers are there is not forgotten, the papers come first', () => {
    const facts = { ...fresh, assessedOn: '2026-05-01', documentsReceived: 1 };
    expect(applicationState(facts)).toBe('documents');
    expect(applicationState({ ...facts, documentsMissing: 0 })).toBe('conference');
  });

  test('missing papers and an old assessment never take somebody off the waiting list', () => {
    const facts = fc.record({
      documentsReceived: fc.nat({ max: 9 }),
      documentsMissing: fc.nat({ max: 9 }),
      assessedOn: fc.option(fc.constantFrom('2019-01-01', '2026-06-01')),
    });
    fc.assert(
      fc.property(facts, (some) => {
        expect(applicationState({ ...fresh, ...some, decision: 'eligible' })).toBe('waiting');
      }),
      { numRuns: propertyRuns(1000) },
    );
  });

  test('every state is reached, and there is none besides', () => {
    const reached = new Set<string>();
    for (const closed of [true, false])
      for (const call of ['none', 'unanswered', 'accepted'] as const)
        for (const decision of [null, 'eligible'] as const)
          for (const documentsReceived of [0, 1])
            for (const documentsMissing of [0, 1])
              for (const assessedOn of [null, '2026-05-01']) {
                const facts = { closed, call, decision, documentsReceived, documentsMissing };
                reached.add(applicationState({ ...facts, assessedOn }));
              }
    expect([...reached].sort()).toEqual([...APPLICATION_STATES].sort());
  });
});
