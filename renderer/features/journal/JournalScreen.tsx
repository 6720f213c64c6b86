import { IconCheck, IconHistory } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { call } from '#renderer/app/api.ts';
import { useRead } from '#renderer/app/queries.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import { useJournalColumns } from '#renderer/features/journal/use-journal-columns.tsx';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';

export type JournalEntry = OutputOf<Contract['journal']['page']>[number];
type Checked = OutputOf<Contract['journal']['verify']>;

/** Riwayat Perubahan: who did what and when, newest first; own acts are taken back here. */
export function JournalScreen() {
  const t = useTranslations('journal');
  const newest = useRead('journal.page', { limit: 1 });
  const check = useCheck();
  if (newest.error) {
    return (
      <ReadFailure title={t('title')} error={newest.error} onRetry={() => void newest.refetch()} />
    );
  }
  if (!newest.data) return <SkeletonRows />;
  // Numbers run from 1 without a gap, so the newest one is also how many there are.
  const count = newest.data[0]?.seq ?? 0;
  return (
    <>
      <NumberHeader
        label={t('title')}
        terms={[{ id: 'entries', value: count, word: t('entries', { count }) }]}
        limit={<ChainSentence checked={check.result} />}
        actions={[
          {
            id: 'verify',
            label: t('verify'),
            onClick: () => void check.run(),
            disabled: check.busy,
            main: true,
          },
        ]}
      />
      <ScreenBody>
        <JournalList count={count} />
      </ScreenBody>
    </>
  );
}

/** Asked for each time, never remembered: the answer is about the file as it is now. */
function useCheck() {
  const acts = useActs();
  const [state, setState] = useState<{ busy: boolean; result: Checked | null }>({
    busy: false,
    result: null,
  });
  return {
    ...state,
    run: async (): Promise<void> => {
      setState({ busy: true, result: null });
      const reply = await call('journal.verify', {});
      setState({ busy: false, result: reply.ok ? reply.value : null });
      if (!reply.ok) acts.refused(reply.error as AppError);
    },
  };
}

function ChainSentence({ checked }: { checked: Checked | null }) {
  const t = useTranslations('journal.chain');
  if (!checked) return <LimitSentence icon={IconHistory}>{t('idle')}</LimitSentence>;
  const entries = formatFigure(checked.entries);
  return checked.broken === null ? (
    <LimitSentence icon={IconCheck}>
      {t('sound', { entries, head: checked.head.slice(0, 12) })}
    </LimitSentence>
  ) : (
    <LimitSentence tone="exceeded">
      {t('broken', { entries, broken: formatFigure(checked.broken) })}
    </LimitSentence>
  );
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

function JournalList({ count }: { count: number }) {
  const t = useTranslations('journal');
  const columns = useJournalColumns();
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const blocks = useBlocks('journal.page', ({ offset, limit }) => ({
    before: Math.max(1, count - offset + 1),
    limit,
  }));
  const load = blocks.onVisibleRange;
  const onVisibleRange = useCallback(
    (from: number, to: number) => {
      load(from, to);
      setRange((old) => (old[0] === from && old[1] === to ? old : [from, to]));
    },
    [load],
  );
  return (
    <>
      {blocks.failure ? (
        <ReadFailure title={t('title')} error={blocks.failure} onRetry={blocks.retry} />
      ) : null}
      <DataGrid
        label={t('list')}
        columns={columns}
        rowCount={count}
        getRow={blocks.getRow}
        getRowId={(entry) => String(entry.seq)}
        onVisibleRange={onVisibleRange}
      />
      <StatusLine
        shown={t.rich('shown', {
          ...bold,
          from: formatFigure(Math.min(range[0] + 1, count)),
          to: formatFigure(Math.min(range[1], count)),
          count: formatFigure(count),
        })}
      />
    </>
  );
}
