import { IconClock, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PAIR_LISTS } from '#shared/contract/duplicates.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { witaDate } from '#shared/time.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useJob, useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ProgressLine } from '#renderer/ui/ProgressLine.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { type PairList, usePairColumns } from './pair-columns.tsx';
import { pairKey } from './pair-key.ts';
import { PairView } from './PairView.tsx';

type Summary = OutputOf<Contract['duplicates']['summary']>;

/** Data ganda: pairs that may be one person, and what people decided about them. */
export function DuplicatesScreen() {
  const summary = useRead('duplicates.summary', {});
  return <Reading query={summary}>{(numbers) => <Shown summary={numbers} />}</Reading>;
}

function Shown({ summary }: { summary: Summary }) {
  const [view, change] = useView();
  const list = PAIR_LISTS.find((one) => one === view['daftar']) ?? 'open';
  const pair = String(view['pasangan'] ?? '').split(' ');
  const [first, second] = pair;
  if (first && second) {
    return (
      <PairView
        key={`${first} ${second}`}
        pair={{ first, second }}
        list={list}
        count={summary.counts[list]}
      />
    );
  }
  return (
    <Overview
      summary={summary}
      list={list}
      onList={(next) => change({ daftar: next === 'open' ? undefined : next })}
    />
  );
}

interface OverviewProps {
  summary: Summary;
  list: PairList;
  onList: (list: PairList) => void;
}

function Overview({ summary, list, onList }: OverviewProps) {
  const t = useTranslations('duplicates');
  const scan = useScan();
  const count = summary.counts[list];
  return (
    <>
      <Header summary={summary} scan={scan} />
      {scan.busy ? <Running scan={scan} /> : null}
      <ScreenBody
        bar={
          <FilterChips
            label={t('lists')}
            chips={PAIR_LISTS.map((id) => ({
              id,
              label: t(`list.${id}`),
              count: summary.counts[id],
            }))}
            active={list}
            onSelect={(id) => onList(PAIR_LISTS.find((one) => one === id) ?? 'open')}
          />
        }
      >
        {count === 0 ? (
          <EmptyState icon={IconUsers} title={t(`none.${list}`)}>
            {list === 'open' && summary.search === null ? t('never') : t(`noneText.${list}`)}
          </EmptyState>
        ) : (
          <Pairs key={list} list={list} count={count} />
        )}
      </ScreenBody>
    </>
  );
}

/** The search among everybody, told at the foot when it is done. */
function useScan() {
  const t = useTranslations('duplicates');
  const acts = useActs();
  const job = useJob('duplicates.scan');
  const run = async (): Promise<void> => {
    const reply = await job.run({});
    if (reply.ok) {
      const { people, pairs } = reply.value;
      acts.done({ text: t('scanned', { people: formatFigure(people), pairs }) });
    } else if (reply.error.code === 'job.cancelled') acts.done({ text: t('stopped') });
    else acts.refused(reply.error as AppError);
  };
  return { ...job, start: () => void run() };
}
type Scan = ReturnType<typeof useScan>;

function Header({ summary, scan }: { summary: Summary; scan: Scan }) {
  const t = useTranslations('duplicates');
  const [, change] = useView();
  const firstPair = useRead('duplicates.list', { list: 'open', offset: 0, limit: 1 }).data?.[0];
  const { search, counts } = summary;
  return (
    <NumberHeader
      label={t('title')}
      terms={[{ id: 'open', value: counts.open, word: t('waiting', { count: counts.open }) }]}
      limit={
        <LimitSentence icon={IconClock}>
          {search === null
            ? t('never')
            : t('searched', {
                at: longDate(witaDate(search.at)),
                people: formatFigure(search.people),
              })}
          {search !== null && search.since > 0 ? ` ${t('since', { count: search.since })}` : null}
        </LimitSentence>
      }
      actions={[
        {
          id: 'scan',
          label: t(search === null ? 'scan' : 'scanAgain'),
          onClick: scan.start,
          disabled: scan.busy,
          main: counts.open === 0,
        },
        ...(firstPair === undefined || counts.open === 0
          ? []
          : [
              {
                id: 'compare',
                label: t('compare'),
                onClick: () => change({ daftar: undefined, pasangan: pairKey(firstPair) }),
                disabled: scan.busy,
                main: true,
              },
            ]),
      ]}
    />
  );
}

function Running({ scan: { state, stop } }: { scan: Scan }) {
  const t = useTranslations('duplicates.progress');
  const [stopping, setStopping] = useState(false);
  const phase = state?.phase === 'compare' ? 'compare' : 'read';
  const [done, total] = [state?.done ?? 0, state?.total ?? 0];
  return (
    <ProgressLine
      done={done}
      {...(total > 0 ? { total } : {})}
      text={t(phase, { done: formatFigure(done), total: formatFigure(total) })}
      stopping={stopping}
      onStop={() => {
        setStopping(true);
        stop();
      }}
    />
  );
}

function Pairs({ list, count }: { list: PairList; count: number }) {
  const t = useTranslations('duplicates');
  const [, change] = useView();
  const columns = usePairColumns(list);
  const blocks = useBlocks('duplicates.list', (window) => ({ list, ...window }));
  return (
    <DataGrid
      label={t(`list.${list}`)}
      columns={columns}
      rowCount={count}
      getRow={blocks.getRow}
      getRowId={pairKey}
      onVisibleRange={blocks.onVisibleRange}
      onOpen={(row) => change({ pasangan: pairKey(row) })}
    />
  );
}
