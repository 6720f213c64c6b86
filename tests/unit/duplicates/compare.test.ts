import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, POINTS, SHOWN_FROM } from '#shared/domain/duplicates/compare.ts';
import { type DuplicateFacts, subjectOf } from '#shared/domain/duplicates/subject.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const nobody: DuplicateFacts = {
  name: '',
  sex: 'L',
  birthDate: null,
  nik: null,
  kk: null,
  mother: null,
  phones: [],
  address: '',
  rt: '',
  village: '',
};
const child: DuplicateFacts = {
  name: 'Muhammad Rizky Ramadhan',
  sex: 'L',
  birthDate: '2015-03-08',
  nik: '6472010803150001',
  kk: '6472012001100007',
  mother: 'Siti Aminah',
  phones: ['0812-5550-1234'],
  address: 'Jl. Pelita 3',
  rt: '004',
  village: 'Sambutan',
};
type Part = Partial<DuplicateFacts>;
const held = (a: Part, b: Part, base: DuplicateFacts = child) =>
  compare(subjectOf({ ...base, ...a }), subjectOf({ ...base, ...b }));

const names = fc
  .array(
    fc.constantFrom('Budi', 'Santoso', 'Nur', 'Aini', 'Muhammad', 'Dewi', 'Lestari', 'Yusuf'),
    {
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));
const dates = fc.constantFrom(null, '2015-03-08', '2015-08-03', '2015-03-09', '2011-12-30');
const sheets: fc.Arbitrary<DuplicateFacts> = fc.record({
  name: names,
  sex: fc.constantFrom('L' as const, 'P' as const),
  birthDate: dates,
  nik: fc.constantFrom(null, '6472010803150001', '6472010803150002', '6472019905110003'),
  kk: fc.constantFrom(null, '6472012001100007', '6472012001100008'),
  mother: fc.oneof(fc.constant(null), names),
  phones: fc.array(fc.constantFrom('', '-', '081255501234', '+62 812 5550 1234'), { maxLength: 2 }),
  address: fc.constantFrom('', '-', 'Jl. Pelita 3', 'Gg. Mawar 12'),
  rt: fc.constantFrom('', '4', '004'),
  village: fc.constantFrom('', 'Sambutan', 'Sungai Kapih'),
});

describe('two entries that may be one person', () => {
  test.each<[string, Part]>([
    ['a short first name', { name: 'M. Rizky Ramadhan' }],
    ['letters lists swap', { name: 'Muh. Riski Ramadan' }],
    ['a letter left out', { name: 'Muhammad Rizky Ramadha' }],
    ['two letters turned around', { name: 'Muhammad Rizky Ramahdan' }],
    ['words in another order', { name: 'Ramadhan Muhammad Rizky' }],
    ['words written as one', { name: 'Muhammad Rizkyramadhan' }],
    ['day and month turned around', { birthDate: '2015-08-03', nik: null }],
    ['a digit of the birth date', { birthDate: '2015-03-09', nik: null }],
    ['a digit of the NIK', { nik: '6472010803150007' }],
    ['another card, as after a move', { kk: '6472012001100099', address: 'Gg. Mawar 12' }],
    ['the mother spelled otherwise', { mother: 'St. Aminah' }],
  ])('[C4] row 11: a child entered a second time is found despite %s', (_, second) => {
    const found = held({}, { nik: null, ...second });
    expect(found?.score).toBeGreaterThanOrEqual(SHOWN_FROM);
  });

  test('[C4] row 11: the same name and birth date are enough, and the reasons say so', () => {
    const pair = { name: 'Dewi Lestari', birthDate: '2014-01-05' } as const;
    expect(held(pair, { ...pair, name: 'Dewi  LESTARI' }, nobody)).toEqual({
      score: POINTS.name_equal + POINTS.birth_equal,
      reasons: ['name_equal', 'birth_equal'],
    });
  });

  test('[C4] row 11: a blank never matches a blank', () => {
    expect(held({}, {}, nobody)).toBeNull();
    // A name alone is no reason to ask, however much both entries leave open.
    expect(held({ name: 'Dewi Lestari' }, { name: 'Dewi Lestari' }, nobody)).toBeNull();
    const stroke = { mother: '-', phones: ['-', ''], address: '-', rt: '-' };
    expect(held({ name: 'Dewi', ...stroke }, { name: 'Dewi', ...stroke }, nobody)).toBeNull();
  });

  test('[C4] row 11: what one entry leaves blank is never a reason', () => {
    fc.assert(
      fc.property(sheets, sheets, (a, b) => {
        for (const [one, other] of [
          [a, { ...b, birthDate: null }],
          [a, { ...b, mother: null }],
          [a, { ...b, kk: null }],
          [a, { ...b, phones: [] }],
          [a, { ...b, address: '' }],
        ] as const) {
          const reasons = compare(subjectOf(one), subjectOf(other))?.reasons ?? [];
          if (other.birthDate === null) expect(reasons).not.toContain('birth_equal');
          if (other.mother === null) expect(reasons).not.toContain('mother_alike');
          if (other.kk === null) expect(reasons).not.toContain('kk_same');
          if (other.phones.length === 0) expect(reasons).not.toContain('phone_same');
          if (other.address === '') expect(reasons).not.toContain('address_same');
        }
        expect(compare(subjectOf(a), subjectOf({ ...b, name: ' ' }))).toBeNull();
      }),
      { numRuns: propertyRuns(2000) },
    );
  });

  test.each<[string, Part, Part]>([
    ['named quite differently', { name: 'Hasan' }, { name: 'Husin' }],
    ['with a first name in common', { name: 'Muhammad Hasan' }, { name: 'Muhammad Husain' }],
    ['with names that sound alike', { name: 'Rahman Hakim' }, { name: 'Rahmat Hakim' }],
    ['a boy and a girl', { name: 'Nur Fajar' }, { name: 'Nur Fajri', sex: 'P' }],
    ['by an initial', { name: 'A. Saputra' }, { name: 'Andi Saputra' }],
  ])('[C4] row 13: twins %s are not flagged', (_, first, second) => {
    const nik = '6472010803150002';
    expect(held(first, { ...second, nik })).toBeNull();
    expect(held({ ...first, nik: null }, { ...second, nik: null })).toBeNull();
  });

  test.each<[string, Part]>([
    ['a younger brother', { name: 'Muhammad Fikri Ramadhan', birthDate: '2017-06-21' }],
    ['a sister', { name: 'Rizka Ramadhani', sex: 'P', birthDate: '2013-11-02' }],
    [
      'a brother who differs in one word',
      { name: 'Ahmad Rizal Ramadhan', birthDate: '2018-01-30' },
    ],
  ])('[C4] row 13: %s of the same card, mother, phone and address is not flagged', (_, second) => {
    expect(held({}, { ...second, nik: '6472013001180004' })).toBeNull();
    expect(held({ nik: null }, { ...second, nik: null })).toBeNull();
  });

  test('two people of one name, in other houses and years, are left alone', () => {
    expect(
      held(
        { name: 'Siti Aminah' },
        { name: 'Siti Aminah', birthDate: '2011-12-30', kk: null, mother: 'Rusdiana', phones: [] },
      ),
    ).toBeNull();
  });

  test('the same from either side, and an entry held against its copy is always shown', () => {
    fc.assert(
      fc.property(sheets, sheets, (a, b) => {
        const [one, other] = [subjectOf(a), subjectOf(b)];
        const found = compare(one, other);
        expect(compare(other, one)).toEqual(found);
        if (found) {
          expect(found.score).toBeGreaterThanOrEqual(SHOWN_FROM);
          expect(found.score).toBeLessThanOrEqual(100);
          expect(new Set(found.reasons).size).toBe(found.reasons.length);
        }
        if (a.name !== '' && a.birthDate !== null)
          expect(compare(one, subjectOf({ ...a }))?.reasons).toContain('name_equal');
      }),
      { numRuns: propertyRuns(2000) },
    );
  });

  test('[C4] row 11: one wrong letter in a long word of the name is found with the birth date and house', () => {
    const letters = fc.constantFrom(
      'a',
      'b',
      'd',
      'e',
      'i',
      'k',
      'l',
      'm',
      'o',
      'r',
      's',
      't',
      'u',
    );
    fc.assert(
      fc.property(fc.nat(), letters, (place, letter) => {
        const [first, middle] = ['Muhammad', 'Kurniawan'];
        // Within the word, after its second letter: the beginning of a name is rarely mistyped.
        const at = 2 + (place % (middle.length - 2));
        const slip = `${middle.slice(0, at)}${letter}${middle.slice(at + 1)}`;
        const found = held(
          { name: `${first} ${middle}` },
          { name: `${first} ${slip}`, nik: null, kk: null, mother: null },
        );
        expect(found?.reasons).toContain('birth_equal');
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  test('[C4] row 13: with one mother and one birth date, a letter left out of a long word is asked, another letter in a short one is taken for a twin', () => {
    // Rahman and Rahmat are twins as often as one child: nothing in the spelling tells which.
    expect(held({ name: 'Budi Santoso' }, { name: 'Budi Santiso', nik: null })).toBeNull();
    expect(held({ name: 'Budi Kurniawan' }, { name: 'Budi Kurniwan', nik: null })).not.toBeNull();
  });
});

describe('facts reduced for comparing', () => {
  test('phones and addresses are compared by what they are, not by how they are typed', () => {
    const a = subjectOf(child);
    const b = subjectOf({
      ...child,
      phones: ['+62 812 5550 1234'],
      address: 'jalan PELITA 3',
      rt: '4',
    });
    expect(b.phones).toEqual(a.phones);
    expect(b.address).toBe(a.address);
  });
  test('what is no phone and no address is blank', () => {
    const { phones, address } = subjectOf({ ...child, phones: ['-', '0812', ''], address: 'RT 4' });
    expect(phones).toEqual([]);
    expect(address).toBeNull();
  });
});
