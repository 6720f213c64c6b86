import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNik } from '#shared/domain/people/nik.ts';
import { toldBy, withTold } from '#shared/domain/people/told-by-nik.ts';

const TODAY = '2026-06-08';

test('a sound NIK tells sex and day of birth, the century being the last one possible', () => {
  expect(toldBy('6402035509130003', TODAY)).toEqual({ sex: 'P', birthDate: '2013-09-15' });
  expect(toldBy('6402031509130003', TODAY)).toEqual({ sex: 'L', birthDate: '2013-09-15' });
  expect(toldBy('6402 0308 0626 0003', TODAY)).toEqual({ sex: 'L', birthDate: '2026-06-08' });
  expect(toldBy('6402030906260003', TODAY)).toEqual({ sex: 'L', birthDate: '1926-06-09' });
  expect(toldBy('6402032902120003', TODAY)?.birthDate).toBe('2012-02-29');
  // No February of 2013 has that day: the sex is told, the day is not.
  expect(toldBy('6402032902130003', TODAY)).toEqual({ sex: 'L', birthDate: null });
  for (const unsound of ['', '640203550913', '6402039909130003', 'belum ada'])
    expect(toldBy(unsound, TODAY)).toBeNull();
});

test('what a NIK tells and what the check compares with are one: no warning ever', () => {
  const Day = fc.date({
    min: new Date('1927-01-01'),
    max: new Date('2026-06-08'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(Day, fc.constantFrom('L', 'P'), (date, sex) => {
      const birthDate = date.toISOString().slice(0, 10);
      const [year = '', month = '', day = ''] = birthDate.split('-');
      const part = String(Number(day) + (sex === 'P' ? 40 : 0)).padStart(2, '0');
      const nik = `640203${part}${month}${year.slice(2)}0003`;
      const told = toldBy(nik, TODAY);
      expect(told?.sex).toBe(sex);
      expect(told?.birthDate?.slice(2)).toBe(birthDate.slice(2));
      const read = checkNik(nik, { sex: told?.sex ?? null, birthDate: told?.birthDate ?? null });
      expect(read).toMatchObject({ ok: true, value: { warnings: [] } });
    }),
    { numRuns: 100 },
  );
});

test('what a person wrote stays; what an earlier NIK told follows the new one', () => {
  const girl = { sex: 'P', birthDate: '2013-09-15' } as const;
  const boy = { sex: 'L', birthDate: '2012-01-02' } as const;
  expect(withTold({ sex: '', birthDate: '' }, girl, null)).toEqual(girl);
  expect(withTold(girl, boy, girl)).toEqual(boy);
  expect(withTold({ sex: 'L', birthDate: '2014-09-15' }, girl, null)).toEqual({
    sex: 'L',
    birthDate: '2014-09-15',
  });
  expect(withTold({ sex: 'P', birthDate: '' }, { sex: 'P', birthDate: null }, null)).toEqual({
    sex: 'P',
    birthDate: '',
  });
});
