import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid, type DataGridHandle } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { type ListTools, Toolbar } from '#renderer/ui/Toolbar.tsx';
import { useStudentColumns } from './student-columns.ts';
import { useStudentFilter } from './student-filter.ts';
import type { StudentCounts } from './StudentsScreen.tsx';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface StudentListProps {
  counts: StudentCounts;
  selected: string | null;
}

/** The pupils by name, filtered by level, class, what they lack, and typed words. */
export function StudentList({ counts, selected }: StudentListProps) {
  const t = useTranslations('enrolments');
  const [, change] = useView();
  const grid = useRef<DataGridHandle>(null);
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const columns = useStudentColumns();
  const { filter, clear, setLevel } = useStudentFilter();
  const tools = useTools(() => grid.current?.focus());
  const blocks = useBlocks('enrolments.page', (window) => ({ ...filter, ...window }));
  const load = blocks.onVisibleRange;
  const onVisibleRange = useCallback(
    (from: number, to: number) => {
      load(from, to);
      setRange((old) => (old[0] === from && old[1] === to ? old : [from, to]));
    },
    [load],
  );
  const all = counts.matching;
  return (
    <>
      <FilterChips
        label={t('filters.levels')}
        chips={[
          { id: 'all', label: t('filters.all'), count: counts.all },
          ...counts.byLevel.map(({ level, count }) => ({ id: level, label: level, count })),
        ]}
        active={filter.level ?? 'all'}
        onSelect={setLevel}
        tools={tools}
      />
      <Toolbar tools={tools} />
      {blocks.failure ? (
        <ReadFailure title={t('list')} error={blocks.failure} onRetry={blocks.retry} />
      ) : null}
      {all === 0 ? (
        <EmptyState
          title={t('empty.filtered')}
          ways={[{ label: t('filters.clear'), onClick: clear }]}
        />
      ) : (
        <DataGrid
          ref={grid}
          key={JSON.stringify(filter)}
          label={t('list')}
          columns={columns}
          rowCount={all}
          getRow={blocks.getRow}
          getRowId={(row) => row.uid}
          onVisibleRange={onVisibleRange}
          selectedId={selected}
          onOpen={(row) => change({ siswa: row.uid })}
          onEscape={() => change({ siswa: undefined })}
        />
      )}
      <StatusLine
        shown={t.rich('status', {
          ...bold,
          from: formatFigure(Math.min(range[0] + 1, all)),
          to: formatFigure(Math.min(range[1], all)),
          all: formatFigure(all),
        })}
      />
    </>
  );
}

function useTools(onLeaveDown: () => void): ListTools {
  const t = useTranslations('enrolments.filters');
  const { filter, text, setText, setClass, setLacking } = useStudentFilter();
  const classes = useRead('enrolments.classes', {}).data ?? [];
  const ofLevel = classes.filter(
    ({ level }) => filter.level === undefined || level === filter.level,
  );
  return {
    search: { label: t('search'), value: text, onChange: setText, onLeaveDown },
    filters: (
      <>
        <FilterMenu
          label={t('class')}
          value={filter.classGroup ?? ''}
          options={[
            { value: '', label: t('all') },
            ...ofLevel.map(({ uid, name }) => ({ value: uid, label: name })),
          ]}
          onChange={setClass}
        />
        <FilterMenu
          label={t('lacking')}
          value={filter.lacking ?? ''}
          options={[
            { value: '', label: t('none') },
            { value: 'class', label: t('lacksClass') },
            { value: 'bed', label: t('lacksBed') },
            { value: 'nis', label: t('lacksNis') },
            { value: 'decree', label: t('lacksDecree') },
          ]}
          onChange={setLacking}
        />
      </>
    ),
  };
}
