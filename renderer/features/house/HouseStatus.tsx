import { useTranslations } from 'use-intl';
import { percent } from '#shared/domain/format/indonesian-number.ts';
import type { HouseNumbers } from '#shared/domain/house/house-numbers.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';

/** The numbers of the whole house on the day of the plan. */
export function HouseStatus({ numbers }: { numbers: HouseNumbers }) {
  const t = useTranslations('house.status');
  const { presentBySex: sexes } = numbers;
  const share = (of: number): string => (of === 0 ? '' : percent(numbers.held / of));
  return (
    <StatusLine
      shown={
        <>
          <b>{t('present', { people: formatFigure(numbers.present) })}</b>{' '}
          {t('bySex', { L: formatFigure(sexes.L), P: formatFigure(sexes.P) })}
        </>
      }
      facts={[
        t('held', { people: formatFigure(numbers.held) }),
        t('called', { people: formatFigure(numbers.reserved) }),
        t('effective', { beds: formatFigure(numbers.effective) }),
      ]}
      end={
        numbers.effective === 0 || numbers.rated === 0
          ? undefined
          : t('shares', {
              ofEffective: share(numbers.effective),
              effective: formatFigure(numbers.effective),
              ofRated: share(numbers.rated),
              rated: formatFigure(numbers.rated),
            })
      }
    />
  );
}
