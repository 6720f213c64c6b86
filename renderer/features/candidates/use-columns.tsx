import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { StageMark } from '#renderer/ui/StageMark.tsx';
import { useMissingWords } from './use-words.ts';

/** The columns of the list in the order in which a narrow window drops them: L/P first. */
export function useColumns(
  sortable: boolean,
  intakeCode: string,
): readonly GridColumn<CandidateListRow>[] {
  const t = useTranslations('candidates.columns');
  const missingWords = useMissingWords();
  const own = `${intakeCode}-`;
  return useMemo(
    () => [
      {
        id: 'code',
        header: t('code'),
        width: 48,
        look: 'code',
        sortable,
        // A child known from another intake keeps its first code, which then shows in full.
        cell: ({ code }) => (code.startsWith(own) ? code.slice(own.length) : code),
      },
      {
        id: 'name',
        header: t('name'),
        // Twenty-four letters beside an open panel at 1366 px.
        width: 186,
        grow: 2,
        look: 'name',
        sortable,
        cell: (row) => row.name,
      },
      {
        id: 'sex',
        header: t('sex'),
        width: 24,
        align: 'center',
        leaves: 1,
        cell: (row) => row.sex,
      },
      {
        id: 'age',
        header: t('age'),
        width: 32,
        align: 'end',
        leaves: 2,
        cell: (row) => row.age ?? '—',
      },
      { id: 'level', header: t('level'), width: 48, leaves: 3, cell: (row) => row.level },
      {
        id: 'desil',
        header: t('desil'),
        width: 40,
        align: 'end',
        sortable,
        leaves: 5,
        cell: (row) => row.desil ?? '—',
      },
      {
        id: 'stage',
        header: t('stage'),
        width: 118,
        leaves: 6,
        cell: (row) => <StageMark stage={row.stage} />,
      },
      {
        id: 'missing',
        header: t('missing'),
        width: 130,
        grow: 1,
        leaves: 4,
        cell: (row) => {
          const { text, quiet } = missingWords(row);
          return quiet ? <span className="count">{text}</span> : text;
        },
      },
    ],
    [t, missingWords, sortable, own],
  );
}
