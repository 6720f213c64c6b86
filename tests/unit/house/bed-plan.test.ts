import { describe, expect, it } from 'vitest';
import { planOn, withoutBedOn } from '#shared/domain/house/bed-plan.ts';
import type { HouseBed, HouseFacts } from '#shared/domain/house/house-facts.ts';
import { houseLimit } from '#shared/domain/house/house-limit.ts';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';

const DAY = '2026-06-08';
const open = { from: '2026-01-01', until: null } as const;
const bed = (name: string, more: Partial<HouseBed> = {}): HouseBed => ({
  ...open,
  bed: name,
  sex: 'L',
  zone: 'general',
  wheelchair: false,
  ...more,
});
const stay = (name: string) => ({ ...open, stay: name, sex: 'L' as const });
const facts = (more: Partial<HouseFacts> = {}): HouseFacts => ({
  rated: [{ from: '2026-01-01', seats: 20 }],
  operational: [],
  beds: [],
  outages: [],
  stays: [],
  held: [],
  leaves: [],
  calls: [],
  ...more,
});
const held = (who: string, where: string) => ({ ...open, stay: who, bed: where });
const away = (who: string, releasedOn: string | null = null) => ({
  stay: who,
  from: '2026-06-01',
  until: null,
  releasedOn,
});

describe('the plan of a house on a day', () => {
  const house = facts({
    beds: [
      bed('present'),
      bed('away'),
      bed('called'),
      bed('repair'),
      bed('free'),
      bed('closed-under', { until: '2026-06-01' }),
      bed('broken-under'),
      bed('broken-call'),
      bed('closed', { until: '2026-06-01' }),
      bed('later', { from: '2026-07-01' }),
    ],
    outages: ['repair', 'broken-under', 'broken-call'].map((name) => ({
      bed: name,
      from: '2026-06-05',
      until: '2026-06-20',
    })),
    stays: ['a', 'b', 'c', 'd'].map(stay),
    held: [
      held('a', 'present'),
      held('b', 'away'),
      held('c', 'closed-under'),
      held('d', 'broken-under'),
    ],
    leaves: [away('b')],
    calls: ['called', 'broken-call'].map((name) => ({
      bed: name,
      from: '2026-06-05',
      until: null,
    })),
  });
  const states = (day: string) =>
    Object.fromEntries(planOn(house, day).map((one) => [one.bed.bed, one.state]));
  it('gives every bed one state, and keeps a closed bed while somebody lies in it', () => {
    expect(states(DAY)).toEqual({
      present: 'present',
      away: 'away',
      called: 'called',
      repair: 'out_of_service',
      free: 'free',
      'closed-under': 'to_move',
      'broken-under': 'to_move',
      'broken-call': 'to_move',
    });
  });
  it('shows another day as it is', () => {
    expect(states('2026-07-01')).toMatchObject({ repair: 'free', later: 'free', away: 'away' });
    expect(states('2026-05-31')).toMatchObject({ away: 'present', called: 'free', closed: 'free' });
    expect(states('2025-12-31')).toEqual({});
  });
  it('carries who, since when and why', () => {
    const [present, gone, called, repair] = planOn(house, DAY);
    expect(present).toMatchObject({ stay: { stay: 'a' }, held: { from: '2026-01-01' } });
    expect(gone).toMatchObject({ leave: { from: '2026-06-01' } });
    expect(called).toMatchObject({ call: { bed: 'called' }, stay: undefined });
    expect(repair).toMatchObject({ outage: { until: '2026-06-20' } });
  });
});

describe('who lies in no bed', () => {
  it('waits for one, or gave it away while out', () => {
    const house = facts({
      beds: [bed('x')],
      stays: ['a', 'b', 'c'].map(stay),
      held: [held('a', 'x')],
      leaves: [away('b'), away('c', '2026-06-05')],
    });
    const names = (day: string) => {
      const { waiting, released } = withoutBedOn(house, day);
      return [waiting, released].map((some) => some.map((one) => one.stay));
    };
    expect(names(DAY)).toEqual([['b'], ['c']]);
    expect(names('2026-06-04')).toEqual([['b', 'c'], []]);
    expect(names('2025-12-31')).toEqual([[], []]);
  });
});

describe('what limits a house', () => {
  const beds = [bed('1'), bed('2'), bed('3'), bed('4'), bed('t', { zone: 'transit' })];
  const limit = (seats: number | null, people: number) => {
    const stays = Array.from({ length: people }, (_, index) => stay(`s${index}`));
    return houseLimit(
      houseNumbers(
        facts({
          beds,
          stays,
          operational: seats === null ? [] : [{ from: '2026-01-01', seats }],
          held: stays.map((one, index) => held(one.stay, `${index + 1}`)),
        }),
        DAY,
      ),
    );
  };
  it('is the operational capacity where fewer may come than beds are free', () => {
    expect(limit(4, 1)).toMatchObject({
      kind: 'binds',
      limit: 'operational',
      effective: 4,
      regularBeds: 3,
      regular: 2,
      emergency: 1,
    });
  });
  it('is the beds where all that are free may be given', () => {
    expect(limit(null, 1)).toMatchObject({ kind: 'all_usable', limit: 'beds', regular: 3 });
  });
  it('says that only emergencies, that nobody, and that too many', () => {
    expect(limit(3, 2)).toMatchObject({ kind: 'emergency_only', regular: 0, emergency: 1 });
    expect(limit(2, 2)).toMatchObject({ kind: 'full', emergency: 0 });
    expect(limit(1, 2)).toMatchObject({ kind: 'exceeded', over: 1 });
  });
  it('names the rated capacity where nothing less is run', () => {
    const few = houseNumbers(facts({ beds, rated: [{ from: '2026-01-01', seats: 3 }] }), DAY);
    expect(houseLimit(few)).toMatchObject({ limit: 'rated', kind: 'binds', effective: 3 });
  });
});
