import { IconFileImport } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct } from '#renderer/app/queries.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';

type Batch = OutputOf<Contract['imports']['batches']>[number];

/** Past imports, newest first; the own ones of the last day can be taken back. */
export function PastImports({ list, batches }: { list: ImportList; batches: readonly Batch[] }) {
  const t = useTranslations('transfer.past');
  const columns = useColumns();
  if (batches.length === 0)
    return (
      <EmptyState icon={IconFileImport} title={t('empty')}>
        {t(list === 'pupils' ? 'emptyPupils' : 'emptyText')}
      </EmptyState>
    );
  return (
    <DataGrid
      label={t('tab')}
      columns={columns}
      rowCount={batches.length}
      getRow={(index) => batches[index]}
      getRowId={(batch) => batch.uid}
    />
  );
}

function useColumns(): readonly GridColumn<Batch>[] {
  const t = useTranslations('transfer.past');
  const acts = useActs();
  const undo = useAct('journal.undoEntry');
  const takeBack = async ({ seq, fileName }: Batch): Promise<void> => {
    if (seq === null) return;
    const reply = await undo.run({ seq });
    if (reply.ok) acts.done({ text: t('undone', { file: fileName }) });
    else acts.refused(reply.error as AppError);
  };
  return [
    {
      id: 'at',
      header: t('at'),
      width: 148,
      leaves: 3,
      cell: ({ appliedAt }) => `${shortDate(witaDate(appliedAt))}, ${clockTime(appliedAt)}`,
    },
    { id: 'file', header: t('file'), width: 200, grow: 1, look: 'name', cell: (b) => b.fileName },
    { id: 'sheet', header: t('sheet'), width: 110, leaves: 1, cell: ({ sheet }) => sheet },
    number('saved', t('saved'), ({ saved }) => saved),
    { ...number('same', t('same'), ({ same }) => same), leaves: 2 },
    number('faulty', t('faulty'), ({ openFaults }) => openFaults),
    {
      id: 'undo',
      header: t('acts'),
      headHidden: true,
      width: 130,
      cell: (batch) =>
        batch.seq === null ? null : (
          <button
            type="button"
            tabIndex={-1}
            className="text-link"
            disabled={undo.busy}
            onClick={() => void takeBack(batch)}
          >
            {t('undo')}
          </button>
        ),
    },
  ];
}

const number = (id: string, header: string, of: (batch: Batch) => number): GridColumn<Batch> => ({
  id,
  header,
  width: 80,
  align: 'end',
  cell: (batch) => formatFigure(of(batch)),
});
