import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { MOST_FOUND } from '#shared/contract/candidate-list.ts';
import type { Grouping } from '#shared/domain/candidates/list-groups.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useView } from '#renderer/app/use-view.ts';
import { ColumnDialog } from '#renderer/ui/ColumnDialog.tsx';
import { DataGrid, type DataGridHandle } from '#renderer/ui/DataGrid.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';
import { CandidatePanel } from './CandidatePanel.tsx';
import type { Summary } from './CandidatesHeader.tsx';
import { EmptyList } from './EmptyList.tsx';
import { type ListChoice } from './list-view.ts';
import { StageChips } from './StageChips.tsx';
import { useEditableList } from './use-editable-list.tsx';
import { useFoldedGroups } from './use-folded-groups.ts';
import { useGroupHeads } from './use-group-heads.tsx';
import { useHeldList } from './use-held-list.ts';
import { type ListRows, useListRows } from './use-list-rows.ts';
import type { useMarks } from './use-marks.ts';
import { useListTools } from './use-list-tools.tsx';
import { useShownColumns } from './use-shown-columns.ts';
import { useSettledChoice } from './use-settled-choice.ts';
import { ViewMenu } from './ViewMenu.tsx';

interface CandidateListProps {
  intake: string;
  summary: Summary;
  wanted: ListChoice;
  /** The cells of the list are changed in place. */
  editing: boolean;
  /** People marked for one act; undefined for who may only read. */
  marks: ReturnType<typeof useMarks> | undefined;
  onAdd: () => void;
  onGroup: (by: Grouping | undefined) => void;
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Chips, search, the list of any length, and the panel of the row that is open. */
export function CandidateList(props: CandidateListProps) {
  const { intake, summary, wanted, onAdd } = props;
  const [view, change] = useView();
  const grid = useRef<DataGridHandle>(null);
  const choice = useSettledChoice(wanted);
  const folded = useFoldedGroups(choice.group);
  const held = useHeldList(props.editing, choice, folded.isFolded);
  const rows = useListRows(intake, choice, held, folded.isFolded);
  const heads = useGroupHeads(choice.group, rows.groups, folded);
  const open = useOpenRow(rows.getRow, grid);
  const [choosing, setChoosing] = useState(false);
  const tools = useListTools(
    wanted,
    () => grid.current?.focus(),
    <ViewMenu
      grouping={wanted.group}
      onGroup={props.onGroup}
      groups={rows.groups}
      folded={folded}
      onChooseColumns={() => setChoosing(true)}
    />,
  );
  const columns = useShownColumns(rows.sortable, summary.code);
  const cells = useEditableList(
    columns.shown,
    held.uids === undefined ? null : held.rowsOf,
    rows.sortable,
    summary.code,
  );
  const editsNarrow = useScreenSize() === 'narrow' && cells.bar !== null;
  const person = typeof view['person'] === 'string' ? view['person'] : null;
  const close = () => change({ person: undefined });
  return (
    <ScreenBody
      // Where there is little room the rows that are edited come before the chips.
      bar={
        editsNarrow ? (
          cells.bar
        ) : (
          <StageChips summary={summary} filter={wanted.filter} tools={tools} />
        )
      }
      panel={
        person === null ? undefined : (
          <CandidatePanel
            uid={person}
            onClose={() => {
              close();
              grid.current?.focus();
            }}
            onMove={open.move}
          />
        )
      }
    >
      <Toolbar tools={tools} />
      {editsNarrow ? null : cells.bar}
      {choosing ? (
        <ColumnDialog
          columns={columns.all}
          choice={columns.choice}
          onChange={columns.setChoice}
          onClose={() => setChoosing(false)}
        />
      ) : null}
      <ListBody rows={rows} summary={summary} choice={choice} onAdd={onAdd}>
        <DataGrid
          // Another list begins at its top.
          key={JSON.stringify(choice)}
          ref={grid}
          label={useTranslations('candidates.list')('name')}
          columns={cells.columns}
          editing={cells.editing}
          marks={cells.editing === undefined ? props.marks : undefined}
          rowCount={rows.count ?? 0}
          specialRows={heads}
          getRow={rows.getRow}
          getRowId={(row) => row.uid}
          onVisibleRange={rows.onVisibleRange}
          sort={{ column: rows.sortable ? choice.sort : 'code', direction: choice.direction }}
          onSort={({ column, direction }) =>
            change({
              sort: column === 'code' ? undefined : column,
              direction: direction === 'desc' ? direction : undefined,
            })
          }
          selectedId={person}
          onOpen={(row, index) => open.select(row.uid, index)}
          onEscape={person === null ? () => props.marks?.clear() : close}
        />
      </ListBody>
      <ListFoot rows={rows} summary={summary} marked={props.marks?.uids.size ?? 0} />
    </ScreenBody>
  );
}

interface ListBodyProps {
  rows: ListRows;
  summary: Summary;
  choice: ListChoice;
  onAdd: () => void;
  children: ReactNode;
}

/** The list, or why there is none: still loading, failed, nobody. */
function ListBody({ rows, summary, choice, onAdd, children }: ListBodyProps) {
  const t = useTranslations('candidates.list');
  if (rows.failure)
    return <ReadFailure title={t('failed')} error={rows.failure} onRetry={rows.retry} />;
  if (rows.count === undefined) return <SkeletonRows rows={10} />;
  if (rows.total === 0) return <EmptyList choice={choice} total={summary.total} onAdd={onAdd} />;
  return children;
}

interface ListFootProps {
  rows: ListRows;
  summary: Summary;
  marked: number;
}

function ListFoot({ rows, summary, marked }: ListFootProps) {
  const t = useTranslations('candidates.list');
  const facts = useListFacts(summary, rows);
  const total = rows.count ?? 0;
  const [from, to] = rows.range;
  const shown = {
    ...bold,
    from: Math.min(from + 1, total),
    to: Math.min(Math.max(to, 1), total),
    total,
  };
  return (
    <StatusLine
      shown={total === 0 ? t('noRows') : t.rich('rows', shown)}
      facts={[...(marked === 0 ? [] : [t('marked', { count: marked })]), ...facts]}
    />
  );
}

/** Which row is open, and the way from its panel to the neighbours. */
function useOpenRow(
  getRow: (index: number) => { uid: string } | undefined,
  grid: { readonly current: DataGridHandle | null },
) {
  const [, change] = useView();
  const at = useRef(0);
  const select = (uid: string, index: number) => {
    at.current = index;
    change({ person: uid });
  };
  const move = (step: -1 | 1) => {
    const row = getRow(at.current + step);
    if (row === undefined) return;
    select(row.uid, at.current + step);
    grid.current?.focusRow(at.current);
  };
  return { select, move };
}

function useListFacts(summary: Summary, rows: ListRows): readonly string[] {
  const t = useTranslations('candidates.list');
  const { more, broad, folded } = rows;
  return useMemo(() => {
    const hidden = folded === 0 ? [] : [t('folded', { count: folded })];
    if (more) return [...hidden, t('broad', { count: MOST_FOUND })];
    if (broad) return [...hidden, t('unsorted')];
    if (summary.oldPeriod === null || summary.olderPeriod === 0) return hidden;
    const period = periodLabel(summary.oldPeriod);
    const old = t('oldPeriods', { count: summary.olderPeriod, total: summary.total, period });
    return [...hidden, old];
  }, [t, summary, more, broad, folded]);
}
