import { useTranslations } from 'use-intl';
import type { FreePlaces } from '#shared/contract/place-shapes.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { useArithmetic, useBalanceWords } from '#renderer/features/home/places-words.ts';
import { PlacesTable } from '#renderer/ui/PlacesTable.tsx';

interface HomePlacesProps {
  free: FreePlaces;
  /** Says by how much places or children are more, level by level. */
  balance?: boolean;
}

/** Free places per level of a day, the total by seating. A level opens its ready candidates. */
export function HomePlaces({ free, balance = false }: HomePlacesProps) {
  const t = useTranslations('places');
  const h = useTranslations('home.places');
  const caption = free.on === free.today ? h('caption') : h('captionOn', { on: longDate(free.on) });
  const words = useBalanceWords();
  const balanced = (places: number, ready: number) =>
    balance ? { balance: words(places, ready) } : {};
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
        ...(balance ? { balance: t('table.balance') } : {}),
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
        ...balanced(row.places, row.ready),
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
        ...balanced(free.total.places, free.total.ready),
        note: t(free.total.addsUp ? 'table.noteAdds' : 'table.noteShares'),
      }}
    />
  );
}
