import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DuplicateRow, PAIR_LISTS } from '#shared/contract/duplicates.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { dayOf, useDecisionText, useWhyAlike } from './use-pair-words.ts';

export type PairList = (typeof PAIR_LISTS)[number];

/** "Muhammad Rizky · 8 Mar 2015 · BB26-0012" */
const line = ({ name, birthDate, code }: DuplicateRow['first']): string =>
  [name, birthDate === null ? null : shortDate(birthDate), code]
    .filter((part) => part !== null)
    .join(' · ');

/** Both entries, why they are alike, and what was decided. */
export function usePairColumns(list: PairList): readonly GridColumn<DuplicateRow>[] {
  const t = useTranslations('duplicates');
  const why = useWhyAlike();
  const decision = useDecisionText();
  return useMemo(() => {
    const two: readonly GridColumn<DuplicateRow>[] = [
      {
        id: 'first',
        header: t('columns.first'),
        width: 200,
        grow: 2,
        look: 'name',
        cell: ({ first }) => <span title={line(first)}>{line(first)}</span>,
      },
      {
        id: 'second',
        header: t('columns.second'),
        width: 200,
        grow: 2,
        look: 'name',
        cell: ({ second }) => <span title={line(second)}>{line(second)}</span>,
      },
    ];
    const alike: GridColumn<DuplicateRow> = {
      id: 'why',
      header: t('columns.why'),
      width: 200,
      grow: 2,
      leaves: 2,
      cell: ({ likeness }) => <span title={why(likeness)}>{why(likeness)}</span>,
    };
    if (list === 'open') return [...two, alike];
    return [
      ...two,
      {
        id: 'decision',
        header: t('columns.decision'),
        width: 150,
        grow: 1,
        leaves: 2,
        cell: (row) => decision(row.decision) ?? '',
      },
      {
        id: 'at',
        header: t('columns.at'),
        width: 100,
        leaves: 1,
        cell: (row) => (row.decision === null ? '' : dayOf(row.decision.at)),
      },
    ];
  }, [t, why, decision, list]);
}
