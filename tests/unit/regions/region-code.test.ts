import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionCodeOf } from '#shared/domain/regions/region-code.ts';
import { suggestVillages, villageLine } from '#shared/domain/regions/suggest-villages.ts';
import { type Village, VILLAGES } from '#shared/domain/regions/villages.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const at = (village: string, district: string, regency: string) =>
  regionCodeOf({ village, district, regency });

test('[C1] the province as Kemendagri has it: 10 regencies, 105 districts, 1,038 villages', () => {
  const codes = (length: number) => new Set(VILLAGES.map(({ code }) => code.slice(0, length)));
  expect([codes(5).size, codes(8).size, codes(13).size]).toEqual([10, 105, 1038]);
  expect(VILLAGES.filter(({ code }) => !/^64\.\d\d\.\d\d\.[12]\d{3}$/.test(code))).toEqual([]);
  expect(new Set(VILLAGES.map(villageLine)).size).toBe(1038);
});

test.each([
  // Kutai as Kemendagri numbers it; for BPS 6402 is Kutai Barat.
  ['Bukit Biru', 'Tenggarong', 'Kutai Kartanegara', '64.02.06.1003'],
  ['Kel. BUKIT BIRU', 'Kec. Tenggarong', 'Kab. Kukar', '64.02.06.1003'],
  ['kelurahan bukit-biru', 'kecamatan tenggarong', 'KABUPATEN KUTAI KERTANEGARA', '64.02.06.1003'],
  ['Lawe Lawe', 'Penajam', 'PPU', '64.09.01.1004'],
  ['Rapak Dalam', 'Loa Janan Ilir', 'Kota Samarinda', '64.72.10.1005'],
  // The facility's form does not ask for the district.
  ['Rapak Dalam', '', 'Samarinda', '64.72.10.1005'],
  // As it was before the district was split; another village would be worse than none.
  ['Rapak Dalam', 'Samarinda Seberang', 'Samarinda', null],
  ['Sei Keledang', 'Samarinda Seberang', 'Samarinda', at('Sungai Keledang', '', 'Samarinda')],
  ['Bukit Biru', 'Tenggarong', '', null],
  ['', 'Tenggarong', 'Kutai Kartanegara', null],
  ['Bukit Biru', 'Tenggarong', 'Kutai Barat', null],
  ['Rungkut Kidul', 'Rungkut', 'Surabaya', null],
])('[C1] %s, %s, %s is %s', (village, district, regency, code) => {
  expect(at(village, district, regency)).toBe(code);
});

test('[C1] every village is found by its own names, and by no other district’s', () => {
  expect(VILLAGES.filter((one) => regionCodeOf(one) !== one.code)).toEqual([]);
  const elsewhere = VILLAGES.filter(({ district }) => district !== 'Penajam');
  const astray = elsewhere.filter(
    (one) => regionCodeOf({ ...one, district: 'Penajam' }) === one.code,
  );
  expect(astray).toEqual([]);
});

test('[C1] several of one name are nobody’s: without its district such a village has no code', () => {
  const named = Map.groupBy(VILLAGES, ({ village, regency }) => `${village}|${regency}`);
  const twice = [...named.values()].filter((same) => same.length > 1).flat();
  expect(twice.length).toBeGreaterThan(0);
  expect(twice.filter((one) => regionCodeOf({ ...one, district: '' }) !== null)).toEqual([]);
});

/** A name as some list has it: something before it, other capitals, hyphens for spaces. */
const written = (name: string, before: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('', ...before),
      fc.constantFrom(
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        (text: string) => text.replaceAll(' ', '-'),
        (text: string) => text.replaceAll(' ', '  '),
        (text: string) => ` ${text} `,
      ),
    )
    .map(([prefix, change]) => `${prefix}${change(name)}`);

const writtenVillage = fc.constantFrom(...VILLAGES).chain((of: Village) =>
  fc.record({
    of: fc.constant(of),
    village: written(of.village, ['Desa ', 'Kel. ', 'KELURAHAN ', 'Ds.', 'Desa/Kel. ', 'Kampung ']),
    district: written(of.district, ['Kec. ', 'KECAMATAN ', 'kec.']),
    regency: written(of.regency, ['Kab. ', 'KABUPATEN ', 'Kota ', 'Kab/Kota ']),
  }),
);

test('[C1] however its names are written, a village has its code', () => {
  fc.assert(
    fc.property(writtenVillage, ({ of, ...place }) => {
      expect(regionCodeOf(place)).toBe(of.code);
    }),
    { numRuns: propertyRuns(5000) },
  );
});

test('[C1] whatever stands in an address, the answer is a code of the province or none', () => {
  const codes = new Set<string | null>([null, ...VILLAGES.map(({ code }) => code)]);
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(...VILLAGES).map(({ village }) => village),
    fc.constantFrom(...VILLAGES).map(({ district }) => district),
    fc.constantFrom(...VILLAGES).map(({ regency }) => regency),
  );
  fc.assert(
    fc.property(fc.record({ village: text, district: text, regency: text }), (place) => {
      expect(codes.has(regionCodeOf(place))).toBe(true);
    }),
    { numRuns: propertyRuns(5000) },
  );
});

test('suggestions begin with what was typed, then come later words; a few letters, a few places', () => {
  expect(suggestVillages('', 7)).toEqual([]);
  expect(suggestVillages('b', 7)).toEqual([]);
  expect(suggestVillages('zzzz', 7)).toEqual([]);
  expect(suggestVillages('Kel. bukit bi', 7).map(villageLine)).toContain(
    'Bukit Biru · Tenggarong · Kutai Kartanegara',
  );
  expect(suggestVillages('RAPAK-DA', 7)[0]?.village).toBe('Rapak Dalam');
  const later = suggestVillages('keledang', 7).map(({ village }) => village);
  expect(later).toContain('Sungai Keledang');
});

test('every village is suggested for its whole name, however often there is one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...VILLAGES), (of) => {
      expect(suggestVillages(of.village, VILLAGES.length)).toContain(of);
      expect(suggestVillages(of.village, 7).length).toBeLessThanOrEqual(7);
    }),
    { numRuns: propertyRuns(1000) },
  );
});
