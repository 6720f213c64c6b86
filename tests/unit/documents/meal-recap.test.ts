import { describe, expect, it } from 'vitest';
import { mealRecap, type MealRecapInput } from '#shared/documents/meal-recap.ts';
import { sampleMeals } from '#tests/support/house-paper-samples.ts';
import { sampleName } from '#tests/support/paper-samples.ts';
import { allWords, columnOf, totalsOf } from '#tests/support/paper-text.ts';

const recap = (month: string, today: string, people: number): MealRecapInput =>
  sampleMeals('A4', { first: `${month}-01`, today }, people);
const first = (input: MealRecapInput) => mealRecap(input).sections[0]!;

describe('rekap permakanan', () => {
  it('marks who is there and who is away, and leaves days to come blank', () => {
    const section = first(recap('2026-06', '2026-06-05', 2));
    expect(columnOf(section, '2026-06-02')).toEqual(['•', '–', '1']);
    expect(columnOf(section, '2026-06-04')).toEqual(['•', '•', '2']);
    expect(columnOf(section, '2026-06-06')).toEqual(['', '', '']);
    expect(columnOf(section, 'sum')).toEqual(['5', '3', '8']);
    expect(totalsOf(section)).toBe(
      'Laki-laki 5 orang-hari · Perempuan 3 orang-hari · Jumlah 8 orang-hari',
    );
    expect(section.table.head.right).toBe('1 Juni 2026 – 5 Juni 2026');
  });

  it('adds up: the last column and the last row give the same person-days', () => {
    const input = recap('2026-05', '2026-06-08', 60);
    const section = first(input);
    const sums = columnOf(section, 'sum').map((text) => Number(text.replaceAll('.', '')));
    const days = input.month.days.map((day) => Number(columnOf(section, day).at(-1)));
    expect(sums.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(60 * 31 - 2);
    expect(days.reduce((a, b) => a + b, 0)).toBe(60 * 31 - 2);
    expect(sums.at(-1)).toBe(60 * 31 - 2);
    expect(section.table.rows.at(-1)).toMatchObject({ sum: true });
  });

  it.each(['2026-02', '2026-04', '2026-05', '2028-02'])('fills the width in %s', (month) => {
    const { columns } = first(recap(month, '2030-01-01', 1)).table;
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 6);
    expect(columns.filter(({ namesRow }) => namesRow)).toMatchObject([{ key: 'name' }]);
    expect(columns[1]!.width).toBeGreaterThanOrEqual(19.9);
  });

  it('puts diets on a sheet of their own for the kitchen, and says none where none is to be told', () => {
    const input = recap('2026-06', '2026-06-05', 2);
    const diets = [{ person: 'p0', name: sampleName(0), diet: 'Bubur, rendah garam' }];
    const [meals, kitchen, ...others] = mealRecap({ ...input, diets }).sections;
    expect(others).toEqual([]);
    expect(kitchen).toMatchObject({ newPage: true, signers: [] });
    expect(columnOf(kitchen!, 'diet')).toEqual(['Bubur, rendah garam']);
    expect(JSON.stringify(meals)).not.toContain('Bubur');
    expect(meals?.signers).toHaveLength(2);
    expect(mealRecap({ ...input, diets: [] }).sections).toHaveLength(1);
    expect(allWords(mealRecap(input))).not.toContain('Diet');
  });

  it('says that nobody lived in the house in that month', () => {
    expect(first(recap('2025-06', '2026-06-05', 3)).table.rows).toMatchObject([{ kind: 'empty' }]);
  });
});
