import type { PaperFormat } from '#shared/documents/document.ts';
import type { MealRecapInput } from '#shared/documents/meal-recap.ts';
import { mealMonth } from '#shared/domain/house/meal-days.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { sampleName, samplePaper } from './paper-samples.ts';

/** `people` since January, the second away on the 2nd and 3rd; the month told up to a day. */
export function sampleMeals(
  size: PaperFormat['size'],
  month: { readonly first: LocalDate; readonly today: LocalDate },
  people: number,
): MealRecapInput {
  const stays = Array.from({ length: people }, (_, i) => ({
    stay: `s${i}`,
    person: `p${i}`,
    name: sampleName(i),
    sex: i % 2 === 0 ? ('L' as const) : ('P' as const),
    from: '2026-01-01',
    until: null,
  }));
  const on = (day: string): LocalDate => `${month.first.slice(0, 8)}${day}`;
  const leaves = [{ stay: 's1', from: on('02'), until: on('04'), releasedOn: null }];
  return {
    ...samplePaper({ size, orientation: 'landscape' }),
    house: 'Panti Rapak Dalam',
    month: mealMonth({ stays, leaves }, month.first, month.today),
    diets: null,
  };
}
