import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkKk } from '#shared/domain/people/kk-number.ts';
import { checkNik, maskNik } from '#shared/domain/people/nik.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const BOY = '6402061203130004';
const GIRL = '6402065203130004';

describe('a NIK that is read', () => {
  test.each([
    [BOY, BOY],
    ['6402 0612 0313 0004', BOY],
    ['6402.0612.0313.0004', BOY],
    ['6402-0612-0313-0004', BOY],
    ["'6402061203130004", BOY],
    ['６４０２０６１２０３１３０００４', BOY],
    ['\u200b6402061203130004\ufeff', BOY],
    ['6402062902120001', '6402062902120001'],
    ['6402067112120001', '6402067112120001'],
  ])('%j', (text, nik) => {
    expect(checkNik(text)).toEqual({ ok: true, value: { nik, warnings: [] } });
  });
});

describe('a NIK that is refused', () => {
  test.each([
    ['', { code: 'empty' }],
    [' - ', { code: 'empty' }],
    ['6,40209E+15', { code: 'shortened', shown: '6,40209E+15' }],
    ['6.40209e15', { code: 'shortened', shown: '6.40209e15' }],
    [6402061203130004, { code: 'shortened', shown: '6402061203130004' }],
    [640206120313000, { code: 'too-short', digits: 15, missing: 1 }],
    ['64020612031300O4', { code: 'not-digits', found: 'O' }],
    ['640206120313000', { code: 'too-short', digits: 15, missing: 1 }],
    ['64020612031300041', { code: 'too-long', digits: 17, extra: 1 }],
    ['6402060003130004', { code: 'birth-part', part: '000313' }],
    ['6402063203130004', { code: 'birth-part', part: '320313' }],
    ['6402064003130004', { code: 'birth-part', part: '400313' }],
    ['6402067203130004', { code: 'birth-part', part: '720313' }],
    ['6402061213130004', { code: 'birth-part', part: '121313' }],
    ['6402061200130004', { code: 'birth-part', part: '120013' }],
    ['6402063002130004', { code: 'birth-part', part: '300213' }],
    ['6402061203130000', { code: 'serial-zero' }],
  ])('%j', (input, error) => {
    expect(checkNik(input)).toEqual({ ok: false, error });
  });
});

describe('a NIK that is read with a warning', () => {
  test('the sex differs', () => {
    expect(checkNik(GIRL, { sex: 'L' })).toEqual({
      ok: true,
      value: { nik: GIRL, warnings: [{ code: 'sex-differs', sex: 'L', nikSex: 'P' }] },
    });
  });
  test('the birth date differs; the day + 40 of a woman does not count', () => {
    expect(checkNik(GIRL, { sex: 'P', birthDate: '2013-03-12' })).toMatchObject({
      value: { warnings: [] },
    });
    expect(checkNik(BOY, { sex: 'L', birthDate: '2013-03-21' })).toMatchObject({
      value: { warnings: [{ code: 'birth-differs', birthDate: '2013-03-21', part: '120313' }] },
    });
  });
  test('a wrong sex alone is not reported as a wrong birth date too', () => {
    expect(checkNik(GIRL, { sex: 'L', birthDate: '2013-03-12' })).toMatchObject({
      value: { warnings: [{ code: 'sex-differs' }] },
    });
  });
  test('the province is unknown; old and other provinces are fine', () => {
    expect(checkNik('9902061203130004')).toMatchObject({
      value: { warnings: [{ code: 'region-unknown', region: '99' }] },
    });
    expect(checkNik('5402061203130004')).toMatchObject({ value: { warnings: [] } });
    expect(checkNik('3502061203130004')).toMatchObject({ value: { warnings: [] } });
  });
  test('nothing known is nothing to compare', () => {
    expect(checkNik(BOY, { sex: null, birthDate: null })).toMatchObject({
      value: { warnings: [] },
    });
  });
});

test('a NIK built from a birth date is read back without a warning', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1930-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
      fc.constantFrom('L' as const, 'P' as const),
      fc.integer({ min: 1, max: 9999 }),
      (day, sex, serial) => {
        const birthDate = day.toISOString().slice(0, 10);
        const [year, month, date] = birthDate.split('-').map(Number) as [number, number, number];
        const two = (value: number) => String(value).padStart(2, '0');
        const part = two(date + (sex === 'P' ? 40 : 0)) + two(month) + two(year % 100);
        const nik = `647206${part}${String(serial).padStart(4, '0')}`;
        expect(checkNik(nik, { sex, birthDate })).toEqual({
          ok: true,
          value: { nik, warnings: [] },
        });
      },
    ),
    { numRuns: propertyRuns(1000) },
  );
});

test('whatever is typed, a NIK is sixteen digits or a reason', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.maxSafeInteger()), (input) => {
      const read = checkNik(input);
      if (read.ok) expect(read.value.nik).toMatch(/^\d{16}$/);
      else expect(read.error.code).not.toBe('');
    }),
    { numRuns: propertyRuns(1000) },
  );
});

describe('a KK number', () => {
  test('may be any sixteen digits', () => {
    expect(checkKk('6402 0600 0000 0000', [BOY, null])).toEqual({
      ok: true,
      value: '6402060000000000',
    });
  });
  test('is the NIK of nobody in the record', () => {
    expect(checkKk(BOY, [null, BOY])).toEqual({ ok: false, error: { code: 'kk-is-nik' } });
  });
  test('spoilt by a spreadsheet is refused', () => {
    expect(checkKk(6.40209e15)).toMatchObject({ error: { code: 'shortened' } });
    expect(checkKk('123')).toMatchObject({ error: { code: 'too-short', missing: 13 } });
  });
});

test('a masked NIK shows its region and serial, and a wrong one nothing', () => {
  expect(maskNik(BOY)).toBe('6402 •••• •••• 0004');
  expect(maskNik('123')).toBe('••••');
  expect(maskNik('')).toBe('••••');
});
