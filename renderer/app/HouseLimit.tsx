import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { houseLimit } from '#shared/domain/house/house-limit.ts';
import type { HouseNumbers } from '#shared/domain/house/house-numbers.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';

/** What limits a house on a day, with its arithmetic in the open. */
export function HouseLimit({ numbers }: { numbers: HouseNumbers }) {
  const t = useTranslations('house.limit');
  const { kind, limit, ...found } = houseLimit(numbers);
  return (
    <LimitSentence tone={kind === 'exceeded' ? 'exceeded' : 'plain'}>
      {t.rich(kind, {
        b: (text: ReactNode) => <b>{text}</b>,
        limit: t(`names.${limit}`),
        effective: formatFigure(found.effective),
        held: formatFigure(found.held),
        called: formatFigure(found.called),
        transit: formatFigure(found.transit),
        beds: formatFigure(found.regularBeds),
        regular: formatFigure(found.regular),
        emergency: formatFigure(found.emergency),
        over: formatFigure(found.over),
      })}
    </LimitSentence>
  );
}
