import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bedsOf, NO_PERMITS, type SiteCapacity } from '#shared/domain/capacity/site-capacity.ts';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { runOrder } from '#shared/domain/order/run.ts';
import type { RunCandidate, RunInput } from '#shared/domain/order/run-input.ts';
import { LEVELS, SEXES } from '#shared/vocabulary.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { admitted, inOrder, inputOf, inputs } from '#tests/support/run-cases.ts';

const runs = { numRuns: propertyRuns(1000) };

describe('one more place', () => {
  const grown = (input: RunInput, change: Partial<SiteCapacity>): RunInput => ({
    ...input,
    capacity: { ...input.capacity, ...change },
  });
  const removesNobody = (input: RunInput, wider: RunInput): void => {
    const after = admitted(wider);
    for (const code of admitted(input)) expect(after).toContain(code);
  };

  test('[A3] under the ceiling removes nobody', () => {
    fc.assert(
      fc.property(inputs(), (input) => {
        removesNobody(input, grown(input, { ceiling: input.capacity.ceiling + 1 }));
      }),
      runs,
    );
  });

  test('[A3] in a class removes nobody where beds and ceiling are no limit', () => {
    fc.assert(
      fc.property(inputs(), fc.constantFrom(...LEVELS), (given, level) => {
        const beds = SEXES.map((sex) => ({ sex, levels: LEVELS, beds: 99 }));
        const input = grown(given, { beds, ceiling: 99 });
        const seats = input.capacity.classSeats;
        removesNobody(
          input,
          grown(input, { classSeats: { ...seats, [level]: [...seats[level], 1] } }),
        );
      }),
      runs,
    );
  });

  test('[A3] in a dormitory removes nobody where classes and ceiling are no limit', () => {
    const room = fc.record({
      sex: fc.constantFrom(...SEXES),
      levels: fc.subarray([...LEVELS], { minLength: 1 }),
      beds: fc.constant(1),
    });
    fc.assert(
      fc.property(inputs(), room, (given, bed) => {
        const input = grown(given, { classSeats: { SD: [99], SMP: [99], SMA: [99] }, ceiling: 99 });
        removesNobody(input, grown(input, { beds: [...input.capacity.beds, bed] }));
      }),
      runs,
    );
  });

  test('[A3] of any kind changes the order first for someone who gains', () => {
    const more = fc.oneof(
      fc.constant({ kind: 'ceiling' } as const),
      fc.constantFrom(...LEVELS).map((level) => ({ kind: 'seat', level }) as const),
      fc
        .record({
          sex: fc.constantFrom(...SEXES),
          levels: fc.subarray([...LEVELS], { minLength: 1 }),
        })
        .map((room) => ({ kind: 'bed', ...room }) as const),
    );
    fc.assert(
      fc.property(inputs(), more, (input, extra) => {
        const { ceiling, classSeats, beds } = input.capacity;
        const wider = {
          ceiling: grown(input, { ceiling: ceiling + 1 }),
          seat:
            extra.kind === 'seat'
              ? grown(input, {
                  classSeats: { ...classSeats, [extra.level]: [...classSeats[extra.level], 1] },
                })
              : input,
          bed:
            extra.kind === 'bed' ? grown(input, { beds: [...beds, { ...extra, beds: 1 }] }) : input,
        }[extra.kind];
        const [before, after] = [admitted(input), admitted(wider)];
        const order = inOrder(runOrder(input), input.policy).map(({ code }) => code);
        const first = order.find((code) => before.has(code) !== after.has(code));
        if (first !== undefined) expect(after).toContain(first);
      }),
      runs,
    );
  });

  test('of one kind may still pass a shared bed to a child who ranks higher', () => {
    // Why the two properties above need a single limit: priority outweighs staying inside.
    const base: Omit<RunCandidate, 'code' | 'level' | 'desil'> = {
      sex: 'L',
      schoolStatus: 'elsewhere',
      vulnerabilities: [],
      recommendation: 'none',
      birthDate: null,
      drawNumber: '1',
      gates: Object.fromEntries(
        Object.keys(DEFAULT_SCHOOL_POLICY.gates).map((gate) => [gate, { value: 'passed' }]),
      ),
      standing: { kind: 'open' },
    };
    const poorer = { ...base, code: 'poorer', level: 'SD', desil: 1 } as const;
    const other = { ...base, code: 'other', level: 'SMP', desil: 2 } as const;
    const capacity: SiteCapacity = {
      ceiling: 9,
      classSeats: { SD: [], SMP: [1], SMA: [] },
      beds: [{ sex: 'L', levels: ['SD', 'SMP'], beds: 1 }],
      permits: NO_PERMITS,
    };
    expect(bedsOf(capacity, 'L')).toBe(1);
    const input = inputOf([poorer, other], capacity);
    expect([...admitted(input)]).toEqual(['other']);
    const classSeats = { SD: [1], SMP: [1], SMA: [] };
    expect([...admitted(grown(input, { classSeats }))]).toEqual(['poorer']);
  });
});
