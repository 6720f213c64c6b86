import { describe, expect, it } from 'vitest';
import { HOUSE_EXAMPLES } from '#shared/domain/places/house-example.ts';

describe.each(HOUSE_EXAMPLES)('the example $name', (example) => {
  const rooms = example.wards.flatMap((ward) => ward.rooms.map((room) => ({ ...ward, ...room })));
  const beds = (of: (room: (typeof rooms)[number]) => boolean): number =>
    rooms.filter(of).reduce((sum, room) => sum + room.beds, 0);
  it('sums to exactly 200 beds, as many for either sex, and runs 80 of them', () => {
    expect(example).toMatchObject({ rated: 200, operational: 80 });
    expect(beds(() => true)).toBe(200);
    expect([beds(({ sex }) => sex === 'L'), beds(({ sex }) => sex === 'P')]).toEqual([100, 100]);
  });
  it('keeps two transit beds of each sex, for a wheelchair too, on the ground', () => {
    for (const sex of ['L', 'P']) {
      const transit = rooms.filter((room) => room.zone === 'transit' && room.sex === sex);
      expect(transit).toMatchObject([{ beds: 2, floor: 1, wheelchair: true }]);
    }
  });
  it('has recovery upstairs, wheelchairs only where no stairs are', () => {
    expect(beds(({ zone, floor }) => zone === 'recovery' && floor === 1)).toBe(0);
    expect(beds(({ zone }) => zone === 'recovery')).toBeGreaterThan(0);
    expect(beds(({ wheelchair, floor }) => wheelchair && floor > 1)).toBe(0);
    expect(beds(({ wheelchair }) => wheelchair)).toBeGreaterThan(20);
  });
  it('names no ward by whom it is for', () => {
    for (const { name } of example.wards) expect(name).toMatch(/^(Bangsal [A-Z]|Transit)$/);
  });
});
