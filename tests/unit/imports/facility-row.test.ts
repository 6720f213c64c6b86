import { describe, expect, it } from 'vitest';
import type { Cell } from '#shared/domain/imports/cell.ts';
import type { FacilityRow } from '#shared/domain/imports/candidate-row.ts';
import { stayChecker, type ImportBed } from '#shared/domain/imports/check-beds.ts';
import { checkFile } from '#shared/domain/imports/check-file.ts';
import { checkRow } from '#shared/domain/imports/check-row.ts';
import {
  fieldOfHeader,
  FIELDS_OF,
  guessMapping,
  type ImportField,
  type ImportList,
} from '#shared/domain/imports/columns.ts';
import { missingFields } from '#shared/domain/imports/missing-fields.ts';
import { planRows } from '#shared/domain/imports/row-plan.ts';
import { imports as id } from '#shared/i18n/id/imports.ts';

const SOUND: Partial<Record<ImportField, Cell>> = {
  name: 'Marten Lenjau',
  sex: 'L',
  birth_date: '02/03/1985',
  guardian_name: 'Yakobus Lenjau',
  desil: 1,
  desil_period: 'Triwulan II 2026',
  disability: 'daksa, rungu wicara',
  mobility: 'Kursi roda',
  communication: 'isyarat',
  vulnerability_level: 3,
  referrer: 'Dinsos Kota Samarinda',
  letter_no: '460/12/2026',
  letter_date: '04/02/2026',
  received_date: '06/02/2026',
  entry_date: '01/03/2026',
  bed: 'A1-1',
};

function check(list: ImportList, changes: Partial<Record<ImportField, Cell>> = {}) {
  const row = { ...SOUND, ...changes };
  const plan = planRows({
    list,
    mapping: Object.keys(row) as ImportField[],
    today: '2026-06-08',
    date1904: false,
    desilDefault: null,
    repairs: [],
  });
  const outcome = checkRow(Object.values(row), plan);
  return { ...outcome, values: outcome.values as FacilityRow | null };
}

const faultsOf = (list: ImportList, changes: Partial<Record<ImportField, Cell>>) =>
  check(list, changes).faults.map(({ field, code }) => `${field} ${code}`);

describe('a row of a facility’s list', () => {
  it('is read whole: kinds of disability, needs, letter, entry, bed', () => {
    const { values, faults } = check('residents');
    expect(faults).toEqual([]);
    expect(values).toMatchObject({
      list: 'residents',
      mode: 'residential',
      mobility: 'wheelchair',
      subtypes: ['paralysis', 'deaf', 'speech'],
      communication: ['sign_bisindo'],
      vulnerability: 3,
      letter: { no: '460/12/2026', date: '2026-02-04' },
      receivedOn: '2026-02-06',
      entryOn: '2026-03-01',
      bed: 'A1-1',
      desil: { desil: 1, period: '2026-2' },
    });
  });

  it('asks of the waiting list neither entry nor bed, and warns of no grown-up’s age', () => {
    const { values, warnings } = check('waitlist');
    expect(values).toMatchObject({ list: 'waitlist', entryOn: null, bed: null });
    expect(warnings.map(({ code }) => code)).not.toContain('age-unlikely');
  });

  it.each<[ImportField, Cell, string]>([
    ['mode', 'kontrak', 'mode-unknown'],
    ['mobility', 'lambat', 'mobility-unknown'],
    ['disability', 'netra, ganteng', 'disability-unknown'],
    ['communication', 'telepati', 'communication-unknown'],
    ['vulnerability_level', 4, 'vulnerability-level'],
    ['letter_date', '31/02/2026', 'letter-date-unreadable'],
    ['letter_date', '01/01/2027', 'letter-date-future'],
    ['entry_date', null, 'entry-date-empty'],
    ['entry_date', 'kemarin', 'entry-date-unreadable'],
    ['entry_date', '09/06/2026', 'entry-date-future'],
  ])('names what is wrong with %s = %s', (field, cell, code) => {
    expect(faultsOf('residents', { [field]: cell })).toEqual([`${field} ${code}`]);
    expect(check('residents', { [field]: cell }).values).toBeNull();
  });

  it('keeps a letter without a date as a warning: the receipt stamp counts then', () => {
    const { values, warnings } = check('waitlist', { letter_date: null });
    expect(values?.letter).toBeNull();
    expect(warnings.map(({ code }) => code)).toContain('letter-undated');
  });
});

describe('the columns of a facility’s list', () => {
  it('are known by the labels that the program itself writes', () => {
    for (const list of ['waitlist', 'residents'] as const)
      for (const field of FIELDS_OF[list])
        expect(fieldOfHeader(id.fields[field], list)).toBe(field);
  });

  it('need a name and a sex, of residents the day of entry; school columns are not asked', () => {
    const headers = ['Nama', 'L/P', 'Jenjang', 'Kerentanan', 'Pengusul'];
    expect(guessMapping(headers, 'residents')).toEqual([
      'name',
      'sex',
      null,
      'vulnerability_level',
      'referrer',
    ]);
    expect(missingFields(guessMapping(headers, 'residents'), 'residents')).toEqual([
      ['entry_date'],
    ]);
    expect(missingFields(guessMapping(headers, 'waitlist'), 'waitlist')).toEqual([]);
  });
});

describe('the beds that a list names', () => {
  const bed = (code: string, more: Partial<ImportBed> = {}): ImportBed => ({
    uid: code,
    code,
    ward: 'Bangsal A',
    room: 1,
    sex: 'L',
    freeFrom: '2026-01-01',
    roommates: [],
    ...more,
  });
  const beds = [
    bed('A1-1'),
    bed('A1-2'),
    bed('B1-1', { sex: 'P', room: 2, ward: 'Bangsal B' }),
    bed('C1-1', { room: 3, freeFrom: null }),
    bed('C1-2', { room: 3, freeFrom: '2026-05-01' }),
  ];
  const codes = (rows: readonly Partial<Record<ImportField, Cell>>[]) => {
    const keys = Object.keys(SOUND) as ImportField[];
    const file = checkFile({
      plan: planRows({
        list: 'residents',
        mapping: keys,
        today: '2026-06-08',
        date1904: false,
        desilDefault: null,
        repairs: [],
      }),
      stay: stayChecker(beds),
    });
    return rows.map((row, index) => {
      const cells = keys.map((key) => ({ ...SOUND, ...row })[key] ?? null);
      const checked = file.push(index + 2, cells);
      return checked?.faults.map(({ code }) => code).join() ?? '';
    });
  };

  it('must be there, free from the day of entry, of the sex, and given once', () => {
    expect(
      codes([
        { name: 'Satu', bed: 'a1-1' },
        { name: 'Dua', bed: 'Bangsal A A1-1' },
        { name: 'Tiga', bed: 'Z9-9' },
        { name: 'Empat', bed: 'B1-1' },
        { name: 'Lima', bed: 'C1-1' },
        { name: 'Enam', bed: 'C1-2' },
        { name: 'Tujuh', bed: null },
      ]),
    ).toEqual(['', 'bed-same', 'bed-unknown', 'bed-other-sex', 'bed-not-free', 'bed-not-free', '']);
  });

  it('never put a child beside a grown-up', () => {
    expect(
      codes([
        { name: 'Dewasa', bed: 'A1-1' },
        { name: 'Anak', birth_date: '02/03/2012', bed: 'A1-2' },
      ]),
    ).toEqual(['', 'bed-child-adult']);
  });
});
