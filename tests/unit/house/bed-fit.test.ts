import { describe, expect, it } from 'vitest';
import {
  type FitBed,
  fitOf,
  fittingBeds,
  HARD_REASONS,
  type HardReason,
  type Needs,
  SOFT_REASONS,
  type SoftReason,
  whyNone,
} from '#shared/domain/house/bed-fit.ts';

const DAY = '2026-06-08';
const GROWN = '2008-06-08';
const CHILD = '2030-01-01';

const needs = (more: Partial<Needs> = {}): Needs => ({
  sex: 'L',
  adultFrom: GROWN,
  recovery: false,
  infectious: false,
  mobility: 'independent',
  closeCare: false,
  sees: true,
  emergency: false,
  ...more,
});
const bed = (more: Partial<FitBed> = {}): FitBed => ({
  bed: 'b1',
  code: 'A1-1',
  ward: 'Bangsal A',
  sex: 'L',
  zone: 'general',
  stepFree: true,
  wheelchair: false,
  nearNurse: true,
  handrail: true,
  upper: false,
  state: 'free',
  roommates: [],
  ...more,
});
const hard = (who: Partial<Needs>, where: Partial<FitBed>) =>
  fitOf(needs(who), bed(where), DAY).hard;
const soft = (who: Partial<Needs>, where: Partial<FitBed>) =>
  fitOf(needs(who), bed(where), DAY).soft;

type Case<R> = readonly [R, Partial<Needs>, Partial<FitBed>];
const HARD: readonly Case<HardReason>[] = [
  ['wrong_sex', { sex: 'P' }, {}],
  ['taken', {}, { state: 'taken' }],
  ['called', {}, { state: 'called' }],
  ['out_of_service', {}, { state: 'out_of_service' }],
  ['child_with_adult', { adultFrom: CHILD }, { roommates: [{ adultFrom: GROWN, related: false }] }],
  ['children_only', {}, { zone: 'children' }],
  ['recovery_only', {}, { zone: 'recovery' }],
  ['not_recovery_zone', { recovery: true }, {}],
  ['isolation_only', {}, { zone: 'isolation' }],
  ['needs_isolation', { infectious: true }, {}],
  ['transit_kept', {}, { zone: 'transit' }],
  ['stairs', { mobility: 'bedridden' }, { stepFree: false }],
  ['no_wheelchair_access', { mobility: 'wheelchair' }, { wheelchair: false }],
  ['upper_bunk', { mobility: 'bedridden' }, { upper: true }],
];
const SOFT: readonly Case<SoftReason>[] = [
  ['takes_wheelchair_place', {}, { wheelchair: true }],
  ['far_from_nurse', { closeCare: true }, { nearNurse: false }],
  ['no_handrail', { sees: false }, { handrail: false }],
  ['upper_with_aid', { mobility: 'aid' }, { upper: true }],
];

describe('a bed that may not be given', () => {
  it('fits by itself where nothing speaks against it', () => {
    expect(fitOf(needs(), bed(), DAY)).toEqual({ bed: 'b1', code: 'A1-1', hard: [], soft: [] });
  });
  it('has a case below for every hard reason', () => {
    expect(HARD.map(([reason]) => reason)).toEqual(HARD_REASONS);
  });
  it.each(HARD)('%s', (reason, who, where) => {
    expect(hard(who, where)).toEqual([reason]);
  });
  it('names every reason at once, in their order', () => {
    expect(
      hard(
        { sex: 'P', mobility: 'wheelchair', infectious: true },
        { state: 'called', stepFree: false, upper: true },
      ),
    ).toEqual([
      'wrong_sex',
      'called',
      'needs_isolation',
      'stairs',
      'no_wheelchair_access',
      'upper_bunk',
    ]);
  });
});

describe('children and grown-ups', () => {
  const grown = { adultFrom: GROWN, related: false };
  const child = { adultFrom: CHILD, related: false };
  it('never share a room anew, whoever comes second', () => {
    expect(hard({ adultFrom: CHILD }, { roommates: [child, grown] })).toEqual(['child_with_adult']);
    expect(hard({}, { roommates: [child] })).toEqual(['child_with_adult']);
    expect(hard({ adultFrom: CHILD }, { roommates: [child] })).toEqual([]);
    expect(hard({}, { roommates: [grown] })).toEqual([]);
  });
  it('of one family do', () => {
    expect(hard({}, { roommates: [{ ...child, related: true }] })).toEqual([]);
    expect(hard({ adultFrom: CHILD }, { roommates: [{ ...grown, related: true }] })).toEqual([]);
  });
  it('count by the day: who turns 18 on it is grown up', () => {
    expect(hard({ adultFrom: DAY }, { roommates: [grown] })).toEqual([]);
    expect(hard({ adultFrom: '2026-06-09' }, { roommates: [grown] })).toEqual(['child_with_adult']);
    expect(hard({ adultFrom: '2026-06-09' }, { zone: 'children' })).toEqual([]);
  });
});

describe('zones', () => {
  it('take an emergency into transit, whoever it is, but not with what others catch', () => {
    expect(hard({ emergency: true }, { zone: 'transit' })).toEqual([]);
    expect(hard({ emergency: true, recovery: true }, { zone: 'transit' })).toEqual([]);
    expect(hard({ emergency: true, infectious: true }, { zone: 'transit' })).toEqual([
      'needs_isolation',
    ]);
    expect(hard({ infectious: true }, { zone: 'transit' })).toEqual([
      'needs_isolation',
      'transit_kept',
    ]);
  });
  it('take who recovers in their own zone, or in isolation while infectious', () => {
    expect(hard({ recovery: true }, { zone: 'recovery' })).toEqual([]);
    expect(hard({ recovery: true, infectious: true }, { zone: 'isolation' })).toEqual([]);
    expect(hard({ recovery: true, infectious: true }, { zone: 'recovery' })).toEqual([
      'needs_isolation',
    ]);
    expect(hard({ recovery: true }, { zone: 'isolation' })).toEqual(['isolation_only']);
  });
});

describe('stairs, wheelchair, bunks', () => {
  it('let a wheelchair in where it gets and turns', () => {
    expect(hard({ mobility: 'wheelchair' }, { wheelchair: true })).toEqual([]);
    expect(hard({ mobility: 'wheelchair' }, { wheelchair: true, stepFree: false })).toEqual([
      'stairs',
    ]);
    expect(hard({ mobility: 'aid' }, { stepFree: false, upper: true })).toEqual([]);
    expect(hard({ mobility: 'bedridden' }, {})).toEqual([]);
  });
});

describe('what speaks against a bed that may be given', () => {
  it('has a case below for every soft reason', () => {
    expect(SOFT.map(([reason]) => reason)).toEqual(SOFT_REASONS);
  });
  it.each(SOFT)('%s', (reason, who, where) => {
    expect(hard(who, where)).toEqual([]);
    expect(soft(who, where)).toEqual([reason]);
  });
  it('says nothing to whom it does not matter', () => {
    expect(soft({}, { nearNurse: false, handrail: false, upper: true })).toEqual([]);
    expect(soft({ mobility: 'wheelchair' }, { wheelchair: true })).toEqual([]);
  });
});

describe('the beds that fit', () => {
  it('come with least against them first, then in the order of the plan', () => {
    const beds = [
      bed({ bed: 'wheel', wheelchair: true }),
      bed({ bed: 'first' }),
      bed({ bed: 'taken', state: 'taken' }),
      bed({ bed: 'second' }),
    ];
    expect(fittingBeds(needs(), beds, DAY).map((fit) => fit.bed)).toEqual([
      'first',
      'second',
      'wheel',
    ]);
  });
});

describe('why no bed fits', () => {
  it('speaks of the free beds of the sex, each reason with its wards', () => {
    const beds = [
      bed({ ward: 'Bangsal A', state: 'taken' }),
      bed({ ward: 'Bangsal B', sex: 'P' }),
      bed({ ward: 'Bangsal C', stepFree: false }),
      bed({ ward: 'Bangsal D' }),
      bed({ ward: 'Bangsal D', upper: true }),
    ];
    expect(whyNone(needs({ mobility: 'wheelchair' }), beds, DAY)).toEqual([
      { reason: 'stairs', wards: ['Bangsal C'] },
      { reason: 'no_wheelchair_access', wards: ['Bangsal C', 'Bangsal D'] },
      { reason: 'upper_bunk', wards: ['Bangsal D'] },
    ]);
  });
  it('says that all are taken where none of the sex is free', () => {
    const beds = [bed({ state: 'taken' }), bed({ ward: 'Bangsal D', state: 'called' })];
    expect(whyNone(needs(), beds, DAY)).toEqual([
      { reason: 'taken', wards: ['Bangsal A'] },
      { reason: 'called', wards: ['Bangsal D'] },
    ]);
  });
  it('says that every ward is for the other sex where the house has none', () => {
    expect(whyNone(needs({ sex: 'P' }), [bed()], DAY)).toEqual([
      { reason: 'wrong_sex', wards: ['Bangsal A'] },
    ]);
    expect(whyNone(needs(), [], DAY)).toEqual([]);
  });
});
