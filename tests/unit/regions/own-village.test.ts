import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VillageInput } from '#shared/contract/villages.ts';
import { areaOf, dottedCode, villageFault } from '#shared/domain/regions/own-village.ts';
import { regionCodeOf } from '#shared/domain/regions/region-code.ts';
import { suggestVillages } from '#shared/domain/regions/suggest-villages.ts';
import { VILLAGES } from '#shared/domain/regions/villages.ts';

const NEW = {
  code: '64.02.06.2015',
  village: 'Bukit Baru Indah',
  district: 'Tenggarong',
  regency: 'Kutai Kartanegara',
};

test('a code is typed with dots or without, and has the form of Kemendagri', () => {
  expect(dottedCode('6402062015')).toBe(NEW.code);
  expect(VillageInput.parse({ ...NEW, code: '64 02 06 2015' })).toEqual(NEW);
  for (const code of ['64.02.06', '64.02.06.3015', '640206201', 'abc', ''])
    expect(VillageInput.safeParse({ ...NEW, code }).success).toBe(false);
});

test('a known code brings district and regency; a district that is new brings its regency', () => {
  expect(areaOf(NEW.code, [])).toEqual({ district: 'Tenggarong', regency: 'Kutai Kartanegara' });
  expect(areaOf('64.02.99.2001', [])).toEqual({ district: null, regency: 'Kutai Kartanegara' });
  expect(areaOf('63.01.01.2001', [])).toEqual({ district: null, regency: null });
});

test('[D2] no village of the program can be added again, by its code or by its name', () => {
  fc.assert(
    fc.property(fc.constantFrom(...VILLAGES), (known) => {
      expect(villageFault({ ...NEW, code: known.code }, [])?.kind).toBe('code-known');
      const again = { ...known, village: `Desa ${known.village.toUpperCase()}`, code: NEW.code };
      expect(villageFault(again, [])?.kind).toBe('name-known');
    }),
  );
});

test('one that was added is double, too; a code of another area is refused', () => {
  expect(villageFault(NEW, [])).toBeNull();
  expect(villageFault({ ...NEW, village: 'Lain' }, [NEW])?.kind).toBe('code-known');
  expect(villageFault({ ...NEW, code: '64.02.06.2016' }, [NEW])?.kind).toBe('name-known');
  expect(villageFault({ ...NEW, regency: 'Samarinda' }, [])).toEqual({
    kind: 'other-area',
    code: NEW.code,
    area: 'Kutai Kartanegara',
  });
  expect(villageFault({ ...NEW, district: 'Sebulu' }, [])).toMatchObject({ area: 'Tenggarong' });
});

test('families find it by name, and it is suggested', () => {
  const place = { village: 'Ds. bukit baru indah', district: 'Tenggarong', regency: 'Kukar' };
  expect(regionCodeOf(place)).toBeNull();
  expect(regionCodeOf(place, [NEW])).toBe(NEW.code);
  expect(suggestVillages('bukit baru i', 7, [NEW])).toEqual([NEW]);
});
