import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { daysBetween } from '#shared/days.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './Due.module.css';
import type { DueRow } from './DueScreen.tsx';

/** Columns of what is due: the day, who, what, where, and how far from today. */
export function useDueColumns(today: LocalDate): readonly GridColumn<DueRow>[] {
  const t = useTranslations('desk.dueList');
  const what = useWhat();
  return useMemo(
    () => [
      {
        id: 'due',
        header: t('columns.due'),
        width: 104,
        cell: (row) => shortDate(row.due),
      },
      {
        id: 'name',
        header: t('columns.name'),
        width: 176,
        grow: 2,
        look: 'name',
        cell: (row) => row.name,
      },
      { id: 'what', header: t('columns.what'), width: 196, grow: 2, leaves: 4, cell: what },
      {
        id: 'where',
        header: t('columns.where'),
        width: 160,
        grow: 2,
        leaves: 1,
        cell: ({ time, place }) =>
          [time?.replace(':', '.'), place].filter(Boolean).join(' · ') || '—',
      },
      {
        id: 'when',
        header: t('columns.when'),
        width: 132,
        leaves: 3,
        align: 'end',
        cell: ({ due }) => <When days={daysBetween(today, due)} />,
      },
    ],
    [t, what, today],
  );
}

/** "Kontrol", "Persetujuan kepala", "Kembali dari izin pulang", "Bimbingan lanjut 6 bulan". */
function useWhat(): (row: DueRow) => string {
  const t = useTranslations('desk.dueList');
  const stays = useTranslations('stays');
  return useMemo(
    () =>
      ({ kind, task, leave, months }: DueRow): string => {
        if (task !== null) return stays(`tasks.${task}`);
        if (leave !== null) return t('back', { kind: stays(`leaveKinds.${leave}`).toLowerCase() });
        if (months !== null) return t('followUp', { months: String(months) });
        return t(`kinds.${kind}`);
      },
    [t, stays],
  );
}

/** Late by a sign and the word, never by colour alone. */
function When({ days }: { days: number }) {
  const t = useTranslations('desk.dueList');
  if (days >= 0) return days === 0 ? t('today') : t('in', { days: String(days) });
  return (
    <span className={classes['late']}>
      <IconAlertTriangle size={ICON.list} stroke={STROKE} aria-hidden="true" />
      <span>{t('lateBy', { days: String(-days) })}</span>
    </span>
  );
}
