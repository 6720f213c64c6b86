import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import type { CheckListRow } from './use-round.ts';

/** Columns of the work list; what was typed stands in the row it is meant for. */
export function useCheckColumns(
  current: string | undefined,
  typed: string,
  /** Also what was proposed, where the part is about families that are not in DTSEN. */
  proposals: { readonly today: string } | null,
): readonly GridColumn<CheckListRow>[] {
  const t = useTranslations('desil');
  const desilWords = useDesilWords();
  const proposalWords = useProposalWords(proposals?.today ?? '');
  const proposed = proposals !== null;
  return useMemo(
    () => [
      {
        id: 'code',
        header: t('columns.code'),
        width: 88,
        look: 'code',
        leaves: 5,
        cell: (row) => row.code,
      },
      {
        id: 'name',
        header: t('columns.name'),
        width: 168,
        grow: 2,
        look: 'name',
        cell: (row) => row.name,
      },
      {
        id: 'sex',
        header: t('columns.sex'),
        width: 24,
        align: 'center',
        leaves: 1,
        cell: (row) => row.sex,
      },
      {
        id: 'age',
        header: t('columns.age'),
        width: 36,
        align: 'end',
        leaves: 2,
        cell: ({ age }) => age ?? t('none'),
      },
      {
        id: 'village',
        header: t('columns.village'),
        width: 110,
        grow: 1,
        leaves: 3,
        cell: ({ village }) => (village === '' ? t('none') : village),
      },
      {
        id: 'nik',
        header: t('columns.nik'),
        width: 146,
        leaves: 4,
        cell: ({ nikMasked }) => nikMasked ?? t('none'),
      },
      { id: 'desil', header: t('columns.desil'), width: 186, leaves: 6, cell: desilWords },
      ...(proposed
        ? [
            {
              id: 'proposal',
              header: t('columns.proposal'),
              width: 150,
              grow: 1,
              cell: proposalWords,
            },
          ]
        : []),
      {
        id: 'typed',
        header: t('columns.typed'),
        width: 72,
        align: 'end',
        look: 'rank',
        cell: ({ uid }) => (uid === current ? typed : ''),
      },
    ],
    [t, desilWords, proposalWords, proposed, current, typed],
  );
}

/** "belum diusulkan", "cek lagi 8 Jul 2026", late by the word. */
function useProposalWords(today: string): (row: Pick<CheckListRow, 'proposal'>) => string {
  const t = useTranslations('desil.proposal');
  return useMemo(
    () =>
      ({ proposal }) => {
        if (proposal === null) return t('none');
        const late = proposal.checkOn < today ? 'overdue' : 'waiting';
        return t(late, { date: shortDate(proposal.checkOn) });
      },
    [t, today],
  );
}

/** "2 · Triwulan I 2026", "tidak ada · Triwulan II 2026", "belum dicek". */
export function useDesilWords(): (row: Pick<CheckListRow, 'desil' | 'period'>) => string {
  const t = useTranslations('desil');
  return useMemo(
    () =>
      ({ desil, period }) =>
        period === null
          ? t('never')
          : t('since', {
              desil: desil === null ? t('absent') : String(desil),
              period: periodLabel(period),
            }),
    [t],
  );
}
