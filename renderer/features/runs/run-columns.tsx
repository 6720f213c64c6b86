import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { RunPlaceRow } from '#shared/contract/runs.ts';
import { useReasonText } from '#renderer/app/texts.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { type KeyValue, useKeyWords } from './use-key-words.ts';

export const PARTS = ['admitted', 'reserve', 'left_out', 'not_ordered'] as const;
export type Part = (typeof PARTS)[number];

const key = (row: RunPlaceRow, name: KeyValue['key']): KeyValue | null =>
  row.keys.find((one) => one.key === name) ?? null;

/** Columns of the order. Who is left out shows the reason in words; keys leave room for it. */
export function useRunColumns(part: Part | undefined): readonly GridColumn<RunPlaceRow>[] {
  const t = useTranslations('runs');
  const words = useKeyWords();
  const reasonText = useReasonText();
  return useMemo(() => {
    const note = (row: RunPlaceRow): string => {
      if (row.outcome === 'left_out') return row.reasons.map(reasonText).join(' ');
      if (row.outcome === 'admitted') return t('outcomes.admitted');
      return t('outcomes.reserve', { number: String(row.reserveNo ?? 0) });
    };
    const wide = part === 'left_out' || part === 'not_ordered';
    const columns: GridColumn<RunPlaceRow>[] = [
      {
        id: 'rank',
        header: t('columns.rank'),
        width: 60,
        align: 'end',
        look: 'rank',
        cell: (row) => row.rank ?? '—',
      },
      {
        id: 'code',
        header: t('columns.code'),
        width: 84,
        look: 'code',
        leaves: 5,
        cell: (row) => row.code,
      },
      {
        id: 'name',
        header: t('columns.name'),
        width: 168,
        grow: 1,
        look: 'name',
        cell: (row) => row.name,
      },
      {
        id: 'sex',
        header: t('columns.sex'),
        width: 26,
        align: 'center',
        leaves: 2,
        cell: (row) => row.sex,
      },
      {
        id: 'desil',
        header: t('columns.desil'),
        width: 40,
        align: 'end',
        leaves: 6,
        cell: (row) => words(key(row, 'desil')),
      },
      {
        id: 'status',
        header: t('columns.status'),
        width: 104,
        leaves: wide ? 3 : 4,
        cell: (row) => words(key(row, 'school_status')),
      },
      {
        id: 'born',
        header: t('columns.born'),
        width: 92,
        align: 'end',
        leaves: wide ? 1 : 3,
        cell: (row) => words(key(row, 'age')),
      },
      {
        id: 'note',
        header: t('columns.note'),
        width: wide ? 200 : 150,
        grow: wide ? 2 : 1,
        ...(wide ? {} : { leaves: 1 }),
        cell: (row) => <span title={note(row)}>{note(row)}</span>,
      },
    ];
    return columns;
  }, [t, words, reasonText, part]);
}
