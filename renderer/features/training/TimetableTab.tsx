import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Slot } from '#shared/i18n/training-words.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import type { Class } from './CohortView.tsx';
import { rowsShown } from './rows-shown.tsx';
import { EndSlotDialog } from './SlotDialogs.tsx';

/** The week of a cohort; Enter ends a lesson. */
export function TimetableTab({ shown }: { shown: Class }) {
  const t = useTranslations('training');
  const [ending, setEnding] = useState<Slot | null>(null);
  const columns = useSlotColumns();
  const { slots } = shown;
  if (slots.length === 0) {
    return <EmptyState title={t('empty.noSlots')}>{t('empty.noSlotsText')}</EmptyState>;
  }
  const sum = `${formatFigure(shown.heldHours)} / ${formatFigure(shown.plannedHours)} JP`;
  return (
    <>
      <DataGrid
        label={t('tabs.timetable')}
        columns={columns}
        rowCount={slots.length}
        getRow={(index) => slots[index]}
        getRowId={(row) => row.uid}
        {...(shown.mayEdit ? { onOpen: setEnding } : {})}
      />
      <StatusLine shown={t.rich('status', rowsShown(slots.length))} facts={[sum]} />
      {ending ? (
        <EndSlotDialog slot={ending} today={shown.today} onClose={() => setEnding(null)} />
      ) : null}
    </>
  );
}

function useSlotColumns(): readonly GridColumn<Slot>[] {
  const t = useTranslations('training');
  const words = useTrainingWords();
  return useMemo(
    () => [
      {
        id: 'day',
        header: t('fields.weekday'),
        width: 80,
        look: 'name' as const,
        cell: words.weekday,
      },
      {
        id: 'time',
        header: t('columns.time'),
        width: 110,
        cell: words.time,
      },
      {
        id: 'hours',
        header: t('columns.hours'),
        width: 40,
        align: 'end' as const,
        leaves: 1,
        cell: (row) => formatFigure(row.hours),
      },
      {
        id: 'instructor',
        header: t('fields.instructor'),
        width: 140,
        grow: 1,
        leaves: 4,
        cell: (row) => row.instructor ?? '—',
      },
      {
        id: 'workshop',
        header: t('columns.workshop'),
        width: 140,
        grow: 1,
        leaves: 3,
        cell: (row) => row.workshop ?? '—',
      },
      {
        id: 'dates',
        header: t('columns.dates'),
        width: 200,
        leaves: 2,
        align: 'end' as const,
        cell: words.dates,
      },
    ],
    [t, words],
  );
}
