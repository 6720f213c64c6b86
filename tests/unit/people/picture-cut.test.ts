import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutInPixels } from '#shared/domain/people/picture-cut.ts';

const side = fc.integer({ min: 1, max: 9000 });
const share = fc.double({ min: -20, max: 130, noNaN: true });
const drawn = fc.record({ x: share, y: share, width: share, height: share });

test('a cut lies inside its picture and is never empty', () => {
  fc.assert(
    fc.property(drawn, side, side, (part, wide, high) => {
      const cut = cutInPixels(part, wide, high);
      for (const value of Object.values(cut)) expect(Number.isInteger(value)).toBe(true);
      expect(cut.x).toBeGreaterThanOrEqual(0);
      expect(cut.y).toBeGreaterThanOrEqual(0);
      expect(cut.width).toBeGreaterThanOrEqual(1);
      expect(cut.height).toBeGreaterThanOrEqual(1);
      expect(cut.x + cut.width).toBeLessThanOrEqual(wide);
      expect(cut.y + cut.height).toBeLessThanOrEqual(high);
    }),
  );
});

test('the middle of a photo of 4000 × 3000 as a passport photo', () => {
  const cut = { x: 25, y: 10, width: 45, height: 80 };
  expect(cutInPixels(cut, 4000, 3000)).toEqual({ x: 1000, y: 300, width: 1800, height: 2400 });
});

test('nothing drawn means the whole picture', () => {
  const cut = { x: 40, y: 40, width: 0, height: 0 };
  expect(cutInPixels(cut, 640, 480)).toEqual({ x: 0, y: 0, width: 640, height: 480 });
});
