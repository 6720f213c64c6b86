import { useTranslations } from 'use-intl';
import type { FreePlaces } from '#shared/contract/place-shapes.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { useArithmetic } from '#renderer/features/home/places-words.ts';
import { PlacesTable } from '#renderer/ui/PlacesTable.tsx';

/** Free places per level today, the total by seating. A level opens its ready candidates. */
export function HomePlaces({ free }: { free: FreePlaces }) {
  const t = useTranslations('places');
  const caption = useTranslations('home.places')('caption');
  const arithmetic = useArithmetic();
  const go = useGo();
  return (
    <PlacesTable
      caption={caption}
      heads={{
        level: t('table.level'),
        ready: t('table.ready'),
        maxBoys: t('table.maxBoys'),
        maxGirls: t('table.maxGirls'),
        places: t('table.places'),
        limit: t('table.limit'),
      }}
      rows={free.levels.map((row) => ({
        id: row.level,
        level: row.level,
        grades: t(`table.grades.${row.level}`),
        ready: row.ready,
        maxBoys: row.maxL,
        maxGirls: row.maxP,
        places: row.places,
        limit: t(`limits.${row.binding.limit}`),
        arithmetic: arithmetic(row.binding),
        onOpen: () => go('/calon', { level: row.level, stage: 'ready' }),
      }))}
      total={{
        label: t('table.total'),
        ready: free.total.ready,
        maxBoys: free.total.maxL,
        maxGirls: free.total.maxP,
        places: free.total.places,
        note: t(free.total.addsUp ? 'table.noteAdds' : 'table.noteShares'),
      }}
    />
  );
}
