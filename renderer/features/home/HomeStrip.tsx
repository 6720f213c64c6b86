import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { FreePlaces } from '#shared/contract/place-shapes.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { Strip } from '#renderer/ui/Strip.tsx';

type Behind = OutputOf<Contract['home']['season']>['behind'];

/** Three numbers, three names (product.md), and who is not ready yet. */
export function HomeStrip({ free, behind }: { free: FreePlaces; behind: Behind }) {
  const t = useTranslations('home.strip');
  const { building, thisYear, held } = free;
  const classes = formatFigure(thisYear.classes);
  const ceiling = building.seats + building.permitted;
  return (
    <Strip
      figures={[
        {
          id: 'building',
          label: t('building'),
          value: building.seats,
          note: t('buildingNote', {
            letter: building.letterNo ?? 'none',
            permitted: building.permitted,
          }),
        },
        {
          id: 'year',
          label: t('year'),
          value: thisYear.seats,
          note:
            thisYear.perClass === null
              ? t('yearMixed', { classes })
              : t('yearEven', { classes, perClass: formatFigure(thisYear.perClass) }),
        },
        {
          id: 'held',
          label: t('held'),
          value: held.all,
          note: t('heldNote', { L: formatFigure(held.L), P: formatFigure(held.P) }),
          exceeded: held.all > ceiling,
        },
        ...(behind === null
          ? []
          : [
              {
                id: 'behind',
                label: t('behind'),
                value: behind.people,
                of: t('behindOf', { of: formatFigure(behind.of) }),
                note: t('behindNote', {
                  unvisited: formatFigure(behind.unvisited),
                  lacking: formatFigure(behind.lacking),
                }),
              },
            ]),
      ]}
    />
  );
}
