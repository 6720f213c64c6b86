import { describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { admissible, houseNumbers } from '#shared/domain/house/house-numbers.ts';
import type { TestOffice } from '#tests/support/office.ts';
import { newPracticeOffice } from '#tests/support/practice-office.ts';

type View = NonNullable<OutputOf<Contract['house']['facts']>>;
const facility = (example: string | null, practice = true): Promise<TestOffice> =>
  newPracticeOffice({ kind: 'facility', name: 'Panti Rapak Dalam', practice, example });

describe('a new office of a facility', () => {
  it.each([true, false])('begins with the example it chose (practice: %s)', async (practice) => {
    const office = await facility('rapak-dalam', practice);
    const view = office.must<View>('house.facts');
    const day = view.today;
    const numbers = houseNumbers(view.facts, day);
    expect(numbers).toMatchObject({ rated: 200, operational: 80, beds: 200, effective: 80 });
    expect(admissible(numbers)).toEqual({ regular: practice ? 1 : 76, emergency: 4 });
    expect(view.wards.map(({ name }) => name)).toEqual([
      ...Array.from('ABCDEFGHIJK', (letter) => `Bangsal ${letter}`),
      'Transit',
    ]);
    expect(view.wards.filter(({ stepFree }) => !stepFree)).toHaveLength(4);
    expect(office.must('house.buildings')).toMatchObject({
      buildings: [{ name: 'Gedung Utama', floors: [{ number: 1 }, { number: 2 }] }],
    });
    office.close();
  });

  it('begins empty without one, and adds the example or a blank house later', async () => {
    const office = await facility(null);
    expect(office.must('house.facts')).toBeNull();
    expect(office.must('places.sites')).toMatchObject({
      examples: [{ id: 'rapak-dalam', name: 'Panti Rapak Dalam', capacity: 200 }],
    });
    office.must('places.addSite', { from: 'example', example: 'rapak-dalam' });
    expect(office.must<View>('house.facts').facts.beds).toHaveLength(200);
    expect(office.must('places.sites')).toMatchObject({ examples: [] });
    expect(
      office.call('places.addSite', { from: 'example', example: 'rapak-dalam' }),
    ).toMatchObject({ ok: false, error: { code: 'places.code-taken', site: 'RD' } });
    office.close();
  });

  it('does not begin with a school’s example', async () => {
    const office = await facility('bukit-biru');
    expect(office.db.sql('SELECT 1 FROM class_group')).toEqual([]);
    office.close();
  });
});
