import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { FaultLine } from '#shared/contract/import-shapes.ts';
import type { useBlocks } from '#renderer/app/use-blocks.ts';
import { letterOf, useFaultTexts } from '#renderer/features/transfer/fault-text.ts';
import { DataGrid, type DataGridHandle } from '#renderer/ui/DataGrid.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';

interface FaultGridProps {
  count: number;
  blocks: ReturnType<typeof useBlocks<'imports.faults'>>;
  openIndex: number;
  onOpen: (fault: FaultLine, index: number) => void;
  onRepair: (fault: FaultLine) => void;
  busy: boolean;
  ref: Ref<DataGridHandle>;
}

const idOf = ({ row, column, code }: FaultLine): string => `${row}:${column}:${code}`;
/** Two lines of a sentence; four rows in the smallest window. */
const NARROW_ROW = 42;

/** The faults of a list: row, column, what stands there, what to repair. */
export function FaultGrid({
  count,
  blocks,
  openIndex,
  onOpen,
  onRepair,
  busy,
  ref,
}: FaultGridProps) {
  const t = useTranslations('transfer.dryRun');
  const narrow = useScreenSize() === 'narrow';
  const columns = useColumns(onRepair, busy, narrow);
  const selected = blocks.getRow(openIndex);
  return (
    <DataGrid
      ref={ref}
      label={t('repair')}
      columns={columns}
      rowCount={count}
      getRow={blocks.getRow}
      getRowId={idOf}
      onVisibleRange={blocks.onVisibleRange}
      selectedId={narrow || selected === undefined ? null : idOf(selected)}
      onOpen={onOpen}
      {...(narrow ? { rowHeight: NARROW_ROW } : {})}
    />
  );
}

function useColumns(
  onRepair: (fault: FaultLine) => void,
  busy: boolean,
  narrow: boolean,
): readonly GridColumn<FaultLine>[] {
  const t = useTranslations('transfer.dryRun');
  const texts = useFaultTexts();
  return [
    { id: 'row', header: t('row'), width: 48, align: 'end', look: 'rank', cell: ({ row }) => row },
    {
      id: 'column',
      header: t('column'),
      width: 104,
      leaves: 1,
      cell: (fault) => (
        <>
          <span className="count">{letterOf(fault)}</span>
          {` ${texts.field(fault)}`}
        </>
      ),
    },
    {
      id: 'shown',
      header: t('shown'),
      width: narrow ? 120 : 154,
      look: 'fault',
      cell: (fault) => texts.shown(fault),
    },
    {
      id: 'repair',
      header: t('repair'),
      width: 220,
      grow: 1,
      wrap: narrow,
      cell: (fault) => {
        const repair = texts.repair(fault);
        return (
          <span title={texts.sentence(fault)}>
            {texts.sentence(fault)}
            {repair === null ? null : (
              <>
                {' '}
                <button
                  type="button"
                  tabIndex={-1}
                  className="text-link"
                  disabled={busy}
                  onClick={(event) => {
                    event.stopPropagation();
                    onRepair(fault);
                  }}
                >
                  {repair}
                </button>
              </>
            )}
          </span>
        );
      },
    },
  ];
}
