import { useTranslations } from 'use-intl';
import { percent } from '#shared/domain/format/indonesian-number.ts';
import type { HouseNumbers } from '#shared/domain/house/house-numbers.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { Strip } from '#renderer/ui/Strip.tsx';

/** What the house holds, what of it is run, what is in service, and how much of it is taken. */
export function HouseStrip({ numbers }: { numbers: HouseNumbers }) {
  const t = useTranslations('house.strip');
  const { rated, operational, held } = numbers;
  const taken = (of: number): string => (of === 0 ? '' : t('taken', { share: percent(held / of) }));
  return (
    <Strip
      figures={[
        { id: 'rated', label: t('rated'), value: rated, note: taken(rated) },
        {
          id: 'operational',
          label: t('operational'),
          value: operational,
          note: taken(operational),
        },
        {
          id: 'service',
          label: t('effective'),
          value: numbers.effective,
          note: t('beds', {
            beds: formatFigure(numbers.beds),
            usable: formatFigure(numbers.inService),
          }),
        },
        {
          id: 'held',
          label: t('held'),
          value: held,
          exceeded: numbers.free < 0,
          note: t('away', {
            away: formatFigure(numbers.away),
            called: formatFigure(numbers.reserved),
          }),
        },
      ]}
    />
  );
}
