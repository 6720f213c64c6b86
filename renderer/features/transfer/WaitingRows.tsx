import { IconShieldCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { letterOf, useFaultTexts } from '#renderer/features/transfer/fault-text.ts';
import { RepairRowDialog } from '#renderer/features/transfer/RepairRowDialog.tsx';
import { DataGrid, type DataGridHandle } from '#renderer/ui/DataGrid.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { SheetExcerpt } from '#renderer/ui/SheetExcerpt.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';

export type WaitingRow = OutputOf<Contract['imports']['openFaults']>['rows'][number];

const LIMIT = 200;
/** Two lines of a sentence; four rows in the smallest window. */
const NARROW_ROW = 42;

/** Rows of past imports that could not be saved: repaired here, or taken off by somebody. */
export function WaitingRows() {
  const t = useTranslations('transfer.waiting');
  const query = useRead('imports.openFaults', { offset: 0, limit: LIMIT });
  return (
    <Reading query={query}>
      {({ total, rows }) =>
        total === 0 ? (
          <EmptyState icon={IconShieldCheck} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <Rows total={total} rows={rows} />
        )
      }
    </Reading>
  );
}

function Rows({ total, rows }: { total: number; rows: readonly WaitingRow[] }) {
  const t = useTranslations('transfer.waiting');
  const narrow = useScreenSize() === 'narrow';
  const grid = useRef<DataGridHandle>(null);
  const [openId, setOpenId] = useState<number | null>(null);
  const [repairing, setRepairing] = useState<WaitingRow | null>(null);
  const columns = useColumns(setRepairing, narrow);
  const open = rows.find(({ id }) => id === openId) ?? rows[0];
  return (
    <>
      <DataGrid
        ref={grid}
        label={t('tab')}
        columns={columns}
        rowCount={rows.length}
        getRow={(index) => rows[index]}
        getRowId={({ id }) => String(id)}
        selectedId={narrow || open === undefined ? null : String(open.id)}
        onOpen={(row) => {
          setOpenId(row.id);
          if (narrow) setRepairing(row);
        }}
        {...(narrow ? { rowHeight: NARROW_ROW } : {})}
      />
      {total > rows.length ? (
        <StatusLine
          shown={t('of', { shown: formatFigure(rows.length), total: formatFigure(total) })}
        />
      ) : null}
      {open === undefined ? null : <Excerpt row={open} onRepair={() => setRepairing(open)} />}
      {repairing === null ? null : (
        <RepairRowDialog
          row={repairing}
          onClose={() => {
            setRepairing(null);
            grid.current?.focus();
          }}
        />
      )}
    </>
  );
}

function useColumns(
  onRepair: (row: WaitingRow) => void,
  narrow: boolean,
): readonly GridColumn<WaitingRow>[] {
  const t = useTranslations('transfer');
  const texts = useFaultTexts();
  const acts = useActs();
  const dismiss = useAct('imports.dismissFault');
  const takeOff = async ({ id, row }: WaitingRow): Promise<void> => {
    const reply = await dismiss.run({ id });
    if (reply.ok) acts.done({ text: t('waiting.dismissed', { row: String(row) }), undo: true });
    else acts.refused(reply.error as AppError);
  };
  const sentences = ({ faults }: WaitingRow): string =>
    faults.map((fault) => `${texts.field(fault)}: ${texts.sentence(fault)}`).join(' ');
  return [
    {
      id: 'row',
      header: t('waiting.row'),
      width: 48,
      align: 'end',
      look: 'rank',
      cell: ({ row }) => row,
    },
    { id: 'file', header: t('waiting.file'), width: 170, leaves: 1, cell: (row) => row.fileName },
    {
      id: 'shown',
      header: t('dryRun.shown'),
      width: 140,
      leaves: 3,
      look: 'fault',
      cell: ({ faults: [first] }) => (first === undefined ? '' : texts.shown(first)),
    },
    {
      id: 'repair',
      header: t('dryRun.repair'),
      width: 220,
      grow: 1,
      wrap: narrow,
      cell: (row) => <span title={sentences(row)}>{sentences(row)}</span>,
    },
    {
      id: 'acts',
      header: t('waiting.acts'),
      headHidden: true,
      width: 210,
      leaves: 2,
      cell: (row) => (
        <>
          <Link label={t('waiting.repair')} onClick={() => onRepair(row)} />{' '}
          <Link label={t('waiting.dismiss')} onClick={() => void takeOff(row)} />
        </>
      ),
    },
  ];
}

function Link({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="text-link"
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      {label}
    </button>
  );
}

function Excerpt({ row, onRepair }: { row: WaitingRow; onRepair: () => void }) {
  const t = useTranslations('transfer.waiting');
  const fault = row.faults.find(({ column }) => column >= 0);
  return (
    <SheetExcerpt
      title={t('excerpt', { row: String(row.row), file: row.fileName })}
      end={
        <button type="button" className="text-link" onClick={onRepair}>
          {t('repair')}
        </button>
      }
      columns={row.columns}
      lines={[{ number: row.row, cells: row.cells }]}
      {...(fault === undefined ? {} : { fault: { line: row.row, letter: letterOf(fault) } })}
    />
  );
}
