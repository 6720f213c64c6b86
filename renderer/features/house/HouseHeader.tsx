import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { admissible, type HouseNumbers } from '#shared/domain/house/house-numbers.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { HouseLimit } from '#renderer/app/HouseLimit.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';

interface HouseHeaderProps {
  numbers: HouseNumbers;
  day: LocalDate;
  today: LocalDate;
  actions: readonly HeaderAction[];
}

/** How many may be admitted on a day, regular and emergency, and what limits them. */
export function HouseHeader({ numbers, day, today, actions }: HouseHeaderProps) {
  const t = useTranslations('house');
  const { regular, emergency } = admissible(numbers);
  return (
    <NumberHeader
      label={day === today ? t('admitToday') : t('admitOn', { day: longDate(day) })}
      terms={[
        { id: 'regular', value: regular, word: t('regular'), exceeded: numbers.free < 0 },
        { id: 'emergency', value: emergency, word: t('emergency'), sign: '+' },
      ]}
      limit={<HouseLimit numbers={numbers} />}
      actions={actions}
    />
  );
}
