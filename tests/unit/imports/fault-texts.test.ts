import { createTranslator } from 'use-intl';
import { describe, expect, test } from 'vitest';
import {
  FAULT_KIND,
  WARNING_CODES,
  type Details,
  type FaultCode,
} from '#shared/domain/imports/faults.ts';
import { imports as en } from '#shared/i18n/en/imports.ts';
import { imports as id } from '#shared/i18n/id/imports.ts';

const translate = (locale: 'id' | 'en') => {
  const messages: object = { imports: locale === 'id' ? id : en };
  const t = createTranslator({
    locale,
    messages: messages as never,
    onError: (error) => {
      throw error;
    },
  });
  return (key: string, details: Details = {}): string =>
    t(`imports.${key}` as never, details as never);
};

/** The sentences of the design, and the details that make them. */
const SENTENCES: readonly [FaultCode, Details, string][] = [
  [
    'nik-shortened',
    {},
    'Excel memendekkan NIK, angka aslinya hilang. Ketik ulang 16 angka dari KK.',
  ],
  [
    'birth-date-impossible',
    { day: 31, month: 2 },
    '31 Februari tidak ada. Periksa tanggal di akta.',
  ],
  ['sex-unknown', {}, 'Tulis L atau P.'],
  [
    'nik-same',
    { row: 87, name: 'Muhammad Alfarizi' },
    'Sama dengan baris 87, Muhammad Alfarizi. Satu orang cukup satu baris.',
  ],
  ['desil-range', { found: 12 }, 'Desil hanya 1 sampai 10. Kosongkan bila belum tercatat.'],
  ['name-empty', { guardian: 'Sumiati' }, 'Nama wajib diisi. Wali di baris ini: Sumiati.'],
  ['name-empty', { guardian: 'none' }, 'Nama wajib diisi.'],
  [
    'birth-date-two-digits-baby',
    { age: 0, guess: 2016 },
    'Umurnya menjadi 0 tahun. Mungkin 2016? Tulis tahun empat angka.',
  ],
  ['nik-too-short', { digits: 12, missing: 4 }, 'Hanya 12 angka, kurang 4. Cocokkan dengan KK.'],
  ['desil-roman', { value: 2 }, 'Tulis dengan angka: 2.'],
];

test.each(SENTENCES)('%s %j reads as designed', (code, details, sentence) => {
  expect(translate('id')(`faults.${code}`, details)).toBe(sentence);
});

test('the repair for all alike names how many', () => {
  const t = translate('id');
  const offer = { shown: 'Lk', to: 'L' };
  expect(t('repairAll', { ...offer, count: 4 })).toBe('Ganti keempat “Lk” menjadi L');
  expect(t('repairAll', { ...offer, count: 31 })).toBe('Ganti 31 isian “Lk” menjadi L');
});

const SAMPLE: Details = {
  row: 87,
  name: 'A',
  code: 'K-1',
  found: 'O',
  digits: 12,
  missing: 4,
  extra: 1,
  part: '311413',
  region: '00',
  guardian: 'B',
  length: 600,
  longest: 500,
  day: 31,
  month: 2,
  guess: 2016,
  age: 0,
  grade: 4,
  level: 'SMP',
  from: 7,
  to: 9,
  value: 2,
  desil: 1,
  word: 'x',
  error: '#REF!',
  date: '2026-06-09',
  nikSex: 'L',
  sex: 'P',
  birthDate: '2013-09-15',
  file: 'a.xlsx',
  megabytes: 80,
  limit: 64,
  reason: 'size',
  line: 3,
  sheet: 'Data',
  bed: 'A1-3',
  until: '2 Apr 2026',
  entry: '2026-03-02',
  class: 'VII-F',
  near: 'VII-A, VII-B',
  where: 'Asrama Putra 1, Asrama Putra 2',
  list: 'pupils',
  kind: 'choice',
  choices: 'S, M',
  text: 'Siti',
  who: 'mother',
};

describe.each(['id', 'en'] as const)('texts in %s', (locale) => {
  const t = translate(locale);
  const texts = locale === 'id' ? id : en;
  test('every fault, warning, kind and refusal has a sentence that formats', () => {
    expect(Object.keys(texts.faults).sort()).toEqual(Object.keys(FAULT_KIND).sort());
    expect(Object.keys(texts.warnings).sort()).toEqual([...WARNING_CODES].sort());
    expect(Object.keys(texts.kinds)).toEqual(expect.arrayContaining(Object.values(FAULT_KIND)));
    for (const group of ['faults', 'warnings', 'refusals'] as const) {
      for (const key of Object.keys(texts[group])) {
        const sentence = t(`${group}.${key}`, SAMPLE);
        expect(sentence).toMatch(/^[\p{Lu}\d“(]/u);
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });
});
