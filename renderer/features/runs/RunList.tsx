import { type ReactNode, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RunSummary } from '#shared/contract/runs.ts';
import { LEVELS, type Level } from '#shared/vocabulary.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import { useView } from '#renderer/app/use-view.ts';
import { CUT_LINE_HEIGHT, CutLine } from '#renderer/ui/CutLine.tsx';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import type { SpecialRow } from '#renderer/ui/grid-items.ts';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';
import classes from './RunList.module.css';
import { type Part, useRunColumns } from './run-columns.tsx';

type LevelSummary = RunSummary['levels'][number];
type RunCounts = RunSummary['total'];

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };
/** Who stood in the order and got neither place nor reserve number. */
export const leftOutOf = (counts: RunCounts): number =>
  counts.ordered - counts.admitted - counts.reserve;

function countOf(level: LevelSummary, part: Part | undefined): number {
  if (part === undefined) return level.all;
  const counts: Record<Part, number> = {
    admitted: level.admitted,
    reserve: level.reserve,
    left_out: leftOutOf(level),
    not_ordered: level.all - level.ordered,
  };
  return counts[part];
}

/** The cut lines of a level: where the places end, where the reserve ends. */
function useCuts(level: LevelSummary, part: Part | undefined): readonly SpecialRow[] {
  const t = useTranslations('runs');
  if (part !== undefined) return [];
  const binding = t(`bindings.${level.binding ?? 'none'}`);
  const values = { level: level.level, places: formatFigure(level.admitted), binding };
  const cut = (key: string, before: number, words: string): SpecialRow => ({
    key,
    before,
    height: CUT_LINE_HEIGHT,
    content: <CutLine>{words}</CutLine>,
  });
  const some = level.reserve > 0 ? t('cut.more', values) : t('cut.places', values);
  const words = level.admitted === 0 ? t('cut.none', values) : some;
  const places = cut('places', level.lastAdmitted, words);
  const cuts = [places];
  if (level.lastReserve > level.lastAdmitted && leftOutOf(level) > 0)
    cuts.push(cut('reserve', level.lastReserve, t('cut.reserve', { level: level.level })));
  if (level.all > level.ordered)
    cuts.push(
      cut(
        'ordered',
        level.ordered,
        t('cut.ordered', { people: formatFigure(level.all - level.ordered) }),
      ),
    );
  return cuts;
}

interface RunListProps {
  run: string;
  summary: RunSummary;
  level: LevelSummary;
  part: Part | undefined;
  /** Chooses the run. */
  menu: ReactNode;
}

/** One level of a run: chips, the list with its cut lines, and what is undecided. */
export function RunList({ run, summary, level, part, menu }: RunListProps) {
  const t = useTranslations('runs');
  const [view, change] = useView();
  const size = useScreenSize();
  const open = typeof view['calon'] === 'string' ? view['calon'] : null;
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const columns = useRunColumns(part);
  const count = countOf(level, part);
  const blocks = useBlocks('runs.page', (window) => ({
    run,
    level: level.level,
    ...(part === undefined ? {} : { part }),
    ...window,
  }));
  const cuts = useCuts(level, part);
  const load = blocks.onVisibleRange;
  const onVisibleRange = useCallback(
    (from: number, to: number) => {
      load(from, to);
      setRange((old) => (old[0] === from && old[1] === to ? old : [from, to]));
    },
    [load],
  );
  const select = (candidate: string | undefined) => change({ calon: candidate });
  return (
    <>
      <FilterChips
        label={t('levels')}
        chips={LEVELS.map((id) => ({
          id,
          label: id,
          count: summary.levels.find((one) => one.level === id)?.ordered ?? 0,
        }))}
        active={level.level}
        onSelect={(id) => change({ jenjang: id as Level, calon: undefined })}
        end={
          <span className={classes['end']}>
            {t('levelSum', {
              admitted: formatFigure(level.admitted),
              reserve: formatFigure(level.reserve),
              leftOut: formatFigure(leftOutOf(level)),
            })}
            {open === null ? menu : null}
          </span>
        }
        tools={{ filters: menu }}
      />
      {size === 'middle' ? <Toolbar tools={{ filters: menu }} /> : null}
      {blocks.failure ? (
        <ReadFailure
          title={t('list', { level: level.level })}
          error={blocks.failure}
          onRetry={blocks.retry}
        />
      ) : null}
      {count === 0 ? (
        <EmptyState
          title={t('empty.none', { part: part ?? 'other', level: level.level })}
          ways={[{ label: t('empty.showAll'), onClick: () => change({ bagian: undefined }) }]}
        />
      ) : (
        <DataGrid
          // Another list begins at its top.
          key={`${run}/${level.level}/${part ?? ''}`}
          label={t('list', { level: level.level })}
          columns={columns}
          rowCount={count}
          getRow={blocks.getRow}
          getRowId={(row) => row.candidate}
          onVisibleRange={onVisibleRange}
          selectedId={open}
          onOpen={(row) => select(row.candidate)}
          onEscape={() => select(undefined)}
          specialRows={cuts}
        />
      )}
      <StatusLine
        shown={t.rich('status.shown', {
          ...bold,
          from: formatFigure(Math.min(range[0] + 1, count)),
          to: formatFigure(Math.min(range[1], count)),
          all: formatFigure(count),
        })}
        facts={useTieFacts(summary, level.level)}
      />
    </>
  );
}

/** Equals across a cut of this level, or else how many groups of equals the run has at all. */
function useTieFacts(summary: RunSummary, level: Level): readonly string[] {
  const t = useTranslations('runs');
  const open = summary.undecided.filter(({ levels }) => levels.includes(level));
  if (open.length === 0) return [t('status.ties', { groups: summary.tieGroups })];
  return open.map(({ people, places, cut }) =>
    t('status.undecided', { people: formatFigure(people), places: formatFigure(places), cut }),
  );
}
