import { describe, expect, test } from 'vitest';
import { type FitBed, fittingBeds, type Needs, whyNone } from '#shared/domain/house/bed-fit.ts';
import { ADULT } from '#shared/domain/people/adulthood.ts';

const DAY = '2026-06-08';
const man: Needs = {
  sex: 'L',
  adultFrom: ADULT,
  recovery: false,
  infectious: false,
  mobility: 'wheelchair',
  closeCare: false,
  sees: true,
  emergency: false,
};
const bed = (code: string, more: Partial<FitBed> = {}): FitBed => ({
  bed: code,
  code,
  ward: 'Bangsal A',
  sex: 'L',
  zone: 'general',
  stepFree: true,
  wheelchair: false,
  nearNurse: false,
  handrail: false,
  upper: false,
  state: 'free',
  roommates: [],
  ...more,
});

describe('why no bed fits', () => {
  test('names each reason with the wards in which it stands in the way', () => {
    const beds = [
      bed('A1'),
      bed('B1', { ward: 'Bangsal B', stepFree: false, wheelchair: true }),
      bed('C1', { ward: 'Bangsal C', sex: 'P', wheelchair: true }),
    ];
    expect(fittingBeds(man, beds, DAY)).toEqual([]);
    expect(whyNone(man, beds, DAY)).toEqual([
      { reason: 'stairs', wards: ['Bangsal B'] },
      { reason: 'no_wheelchair_access', wards: ['Bangsal A'] },
    ]);
  });
  test('says that all are taken only where no bed of the sex is free', () => {
    const beds = [bed('A1', { state: 'taken', wheelchair: true }), bed('A2', { state: 'called' })];
    expect(whyNone(man, beds, DAY).map(({ reason }) => reason)).toEqual([
      'taken',
      'called',
      'no_wheelchair_access',
    ]);
  });
  test('says so where the house has no bed of the sex at all', () => {
    expect(
      whyNone(man, [bed('C1', { ward: 'Bangsal C', sex: 'P', wheelchair: true })], DAY),
    ).toEqual([{ reason: 'wrong_sex', wards: ['Bangsal C'] }]);
  });
});
