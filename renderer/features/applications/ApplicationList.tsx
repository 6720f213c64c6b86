import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { APPLICATION_STATES } from '#shared/domain/waitlist/application-state.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid, type DataGridHandle } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { type ListTools, Toolbar } from '#renderer/ui/Toolbar.tsx';
import { useApplicationColumns } from './application-columns.tsx';
import { useApplicationFilter } from './application-filter.ts';
import { ApplicationPanel } from './ApplicationPanel.tsx';
import type { Summary } from './ApplicationsScreen.tsx';

/** The states in the order of the way; who is put aside waits too and stands after the list. */
const CHIPS = APPLICATION_STATES.flatMap((state) =>
  state === 'waiting' ? [state, 'parked' as const] : [state],
);
const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Chips by state, search, the list of any length, and the panel of the row that is open. */
export function ApplicationList({ summary }: { summary: Summary }) {
  const t = useTranslations('applications.list');
  const [view, change] = useView();
  const grid = useRef<DataGridHandle>(null);
  const at = useRef(0);
  const { filter, sort } = useApplicationFilter();
  const counted = useRead('applications.count', filter);
  const blocks = useBlocks('applications.page', (window) => ({ ...filter, sort, ...window }));
  const columns = useApplicationColumns();
  const tools = useTools(() => grid.current?.focus());
  const open = typeof view['orang'] === 'string' ? view['orang'] : null;
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const load = blocks.onVisibleRange;
  const onVisibleRange = useCallback(
    (from: number, to: number) => {
      load(from, to);
      setRange((old) => (old[0] === from && old[1] === to ? old : [from, to]));
    },
    [load],
  );
  const close = () => change({ orang: undefined });
  const move = (step: -1 | 1) => {
    const row = blocks.getRow(at.current + step);
    if (row === undefined) return;
    at.current += step;
    change({ orang: row.uid });
    grid.current?.focusRow(at.current);
  };
  const count = counted.data?.count;
  const failure = counted.error ?? blocks.failure;
  return (
    <ScreenBody
      bar={<StateChips summary={summary} tools={tools} />}
      panel={
        open === null ? undefined : (
          <ApplicationPanel
            key={open}
            uid={open}
            onClose={() => {
              close();
              grid.current?.focus();
            }}
            onMove={move}
          />
        )
      }
    >
      <Toolbar tools={tools} />
      {failure ? (
        <ReadFailure
          title={t('failed')}
          error={failure}
          onRetry={() => {
            blocks.retry();
            void counted.refetch();
          }}
        />
      ) : null}
      {count === undefined ? <SkeletonRows rows={10} /> : null}
      {count === 0 ? <Nothing /> : null}
      {count ? (
        <DataGrid
          key={JSON.stringify([filter, sort])}
          ref={grid}
          label={t('name')}
          columns={columns}
          rowCount={count}
          getRow={blocks.getRow}
          getRowId={(row) => row.uid}
          onVisibleRange={onVisibleRange}
          selectedId={open}
          onOpen={(row, index) => {
            at.current = index;
            change({ orang: row.uid });
          }}
          onEscape={close}
        />
      ) : null}
      <StatusLine
        shown={
          count
            ? t.rich('rows', {
                ...bold,
                from: Math.min(range[0] + 1, count),
                to: Math.min(Math.max(range[1], 1), count),
                total: count,
              })
            : t('noRows')
        }
      />
    </ScreenBody>
  );
}

function Nothing() {
  const t = useTranslations('applications.empty');
  const { clear } = useApplicationFilter();
  return (
    <EmptyState title={t('nothing')} ways={[{ label: t('clear'), onClick: clear }]}>
      {t('nothingText')}
    </EmptyState>
  );
}

function StateChips({ summary, tools }: { summary: Summary; tools: ListTools }) {
  const t = useTranslations('applications');
  const { filter, setState } = useApplicationFilter();
  const own =
    filter.state === 'incomplete'
      ? [{ id: 'incomplete', label: t('list.incomplete'), count: summary.incomplete }]
      : [];
  return (
    <FilterChips
      label={t('list.stage')}
      chips={[
        { id: 'all', label: t('list.all'), count: summary.total },
        ...own,
        ...CHIPS.map((id) => ({
          id,
          label: t(`states.${id}`),
          count: id === 'parked' ? summary.parked : summary.states[id],
        })),
      ]}
      active={filter.state ?? 'all'}
      onSelect={setState}
      tools={tools}
    />
  );
}

function useTools(onLeaveDown: () => void): ListTools {
  const t = useTranslations('applications.list');
  const { filter, text, sort, setText, setSex, setSort } = useApplicationFilter();
  return {
    search: { label: t('search'), value: text, onChange: setText, onLeaveDown },
    filters: (
      <>
        <FilterMenu
          label={t('sex')}
          short
          value={filter.sex ?? 'all'}
          options={[
            { value: 'all', label: t('bothSexes') },
            { value: 'L', label: 'L' },
            { value: 'P', label: 'P' },
          ]}
          onChange={setSex}
        />
        <FilterMenu
          label={t('sort')}
          value={sort}
          options={(['number', 'name', 'order'] as const).map((value) => ({
            value,
            label: t(`sorts.${value}`),
          }))}
          onChange={setSort}
        />
      </>
    ),
  };
}
