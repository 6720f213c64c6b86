import { describe, expect, test } from 'vitest';
import { runOrder } from '#shared/domain/order/run.ts';
import { type RunCandidate } from '#shared/domain/order/run-input.ts';
import { children, placeOf, POLICY, runInput, site } from '#tests/support/run-samples.ts';

describe('ties', () => {
  const tied = (count: number, facts: Partial<RunCandidate> = {}) =>
    children(count, { drawNumber: null, ...facts });

  test('"12 setara untuk 5 tempat": the cut between equals is reported, not decided', () => {
    const sure = children(25);
    const equals = tied(12, { birthDate: '2014-01-01' });
    const result = runOrder(runInput([...equals, ...sure]));
    expect(result.undecided).toEqual([
      {
        group: 1,
        cut: 'places',
        levels: ['SMP'],
        codes: equals.map(({ code }) => code),
        places: 5,
      },
    ]);
    expect(result.tieGroups).toBe(1);
    for (const one of equals)
      expect(placeOf(result, one)).toMatchObject({ tieGroup: 1, undecided: true });
    for (const one of sure)
      expect(placeOf(result, one)).toMatchObject({ tieGroup: null, undecided: false });
  });

  test('equals who all get a place are a tie that decides nothing', () => {
    const result = runOrder(runInput(tied(12)));
    expect(result).toMatchObject({ tieGroups: 1, undecided: [] });
    expect(result.places.every(({ tieGroup, undecided }) => tieGroup === 1 && !undecided)).toBe(
      true,
    );
  });

  test('a girl without a bed is not left out by the tie with a boy', () => {
    const capacity = site({ beds: [{ sex: 'L', levels: ['SMP'], beds: 5 }] });
    const result = runOrder(runInput([...tied(2), ...tied(2, { sex: 'P' })], { capacity }));
    expect(result.undecided).toEqual([]);
    expect(result.total).toMatchObject({ admitted: 2, reserve: 2 });
  });

  test('of a tie over two sexes only the contested ones are named', () => {
    const boys = tied(3);
    const girls = tied(2, { sex: 'P' });
    const capacity = site({
      beds: [
        { sex: 'L', levels: ['SMP'], beds: 1 },
        { sex: 'P', levels: ['SMP'], beds: 9 },
      ],
    });
    const result = runOrder(runInput([...boys, ...girls], { capacity }));
    expect(result.undecided).toMatchObject([
      { cut: 'places', codes: boys.map(({ code }) => code), places: 1 },
    ]);
    expect(placeOf(result, girls[0]!)).toMatchObject({ tieGroup: 1, undecided: false });
  });

  test('equals at the end of the reserve list are reported as well', () => {
    const policy = { ...POLICY, reserve: { SD: 2, SMP: 2, SMA: 2 } };
    const equals = tied(3, { birthDate: '2014-01-01' });
    const result = runOrder(runInput([...children(30), ...equals], { policy }));
    expect(result.undecided).toEqual([
      {
        group: 1,
        cut: 'reserve',
        levels: ['SMP'],
        codes: equals.map(({ code }) => code),
        places: 2,
      },
    ]);
  });

  test('with draw numbers nothing is left undecided', () => {
    expect(runOrder(runInput(children(100)))).toMatchObject({ tieGroups: 0, undecided: [] });
  });
});
