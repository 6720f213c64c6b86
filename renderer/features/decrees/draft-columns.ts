import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { correctionWords, type DraftName } from './decree-draft.ts';

/** Why a name stands so; of an earlier decree also which one, and what is corrected. */
function useReasonOf(): (one: DraftName) => string {
  const t = useTranslations('decrees.draft');
  return useCallback(
    ({ reason, taken, from, correction, name, level }) => {
      if (from !== undefined) {
        const told = correction === undefined ? '' : correctionWords(correction, { name, level });
        return [t('inDecree', { decree: from }), told, reason ?? '']
          .filter((part) => part !== '')
          .join(' · ');
      }
      if (reason !== null) return reason;
      if (taken === null) return '';
      return taken === '' ? t('closed') : t('takenBy', { decree: taken });
    },
    [t],
  );
}

/** Columns of a decree in the making; what differs from the proposal says so in words. */
export function useDraftColumns(): readonly GridColumn<DraftName>[] {
  const t = useTranslations('decrees.draft');
  const reasonOf = useReasonOf();
  return useMemo(() => {
    return [
      {
        id: 'rank',
        header: t('columns.rank'),
        width: 60,
        align: 'end',
        look: 'rank',
        leaves: 3,
        cell: (row) => row.rank ?? '—',
      },
      {
        id: 'code',
        header: t('columns.code'),
        width: 84,
        look: 'code',
        leaves: 4,
        cell: (row) => row.code,
      },
      {
        id: 'name',
        header: t('columns.name'),
        width: 190,
        grow: 2,
        look: 'name',
        cell: (row) => row.name,
      },
      {
        id: 'sex',
        header: t('columns.sex'),
        width: 26,
        align: 'center',
        leaves: 1,
        cell: (row) => row.sex,
      },
      { id: 'level', header: t('columns.level'), width: 52, leaves: 2, cell: (row) => row.level },
      { id: 'mark', header: t('columns.mark'), width: 104, cell: (row) => t(row.mark) },
      {
        id: 'reason',
        header: t('columns.reason'),
        width: 120,
        grow: 1,
        leaves: 5,
        cell: reasonOf,
      },
    ];
  }, [t, reasonOf]);
}
