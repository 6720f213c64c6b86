import { IconListNumbers } from '@tabler/icons-react';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { SEXES } from '#shared/vocabulary.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { Reading } from '#renderer/app/Reading.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useExportAction } from '#renderer/app/use-export-action.ts';
import { useSession } from '#renderer/app/session.ts';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { DataGrid, type DataGridHandle } from '#renderer/ui/DataGrid.tsx';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import { PolicyDialog } from './PolicyDialog.tsx';
import { useWaitlistColumns } from './waitlist-columns.tsx';
import { WhyPanel } from './WhyPanel.tsx';

type Counts = OutputOf<Contract['applications']['waiting']>;
const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };
/** Two lines, for the fit is a sentence; a small window shows one, and four rows. */
const ROW_HEIGHT = { wide: 56, middle: 56, narrow: 36 } as const;

/** Urutan Prioritas of a facility: who waits, in order, and which bed fits each. */
export function WaitlistScreen() {
  const counts = useRead('applications.waiting', {});
  return <Reading query={counts}>{(numbers) => <Shown counts={numbers} />}</Reading>;
}

function Shown({ counts }: { counts: Counts }) {
  const t = useTranslations('applications.empty');
  const go = useGo();
  if (counts.waiting + counts.parked === 0) {
    return (
      <EmptyState
        icon={IconListNumbers}
        title={t('noWaiting')}
        ways={[{ label: t('toList'), onClick: () => go('/calon-pm'), main: true }]}
      >
        {t('noWaitingText')}
      </EmptyState>
    );
  }
  return (
    <>
      <Header counts={counts} />
      <WaitlistList counts={counts} />
    </>
  );
}

function Header({ counts }: { counts: Counts }) {
  const t = useTranslations('applications.waitlist');
  const { waiting, places, policy } = counts;
  const rules = useTranslations('applications.policy');
  const { user } = useSession();
  const [view] = useView();
  const sex = SEXES.find((one) => one === view['jk']);
  const exporting = useExportAction();
  const [taking, setTaking] = useState(false);
  const [changing, setChanging] = useState(false);
  const act = { id: 'rules', label: rules('action'), onClick: () => setChanging(true) };
  return (
    <>
      <NumberHeader
        label={t('label', { version: String(policy.version) })}
        terms={[
          { id: 'waiting', value: waiting, word: t('waiting') },
          {
            id: 'places',
            value: Math.max(0, places.free),
            word: t('places'),
            exceeded: places.free < 0,
          },
        ]}
        limit={
          <LimitSentence tone={places.free < 0 ? 'exceeded' : 'plain'}>
            {t.rich('arithmetic', { ...bold, ...places })}
          </LimitSentence>
        }
        actions={[
          ...exporting(() => setTaking(true)),
          ...(user.roles.includes('head') ? [act] : []),
        ]}
      />
      {taking ? (
        <ExportDialog
          list={{ what: 'waitlist', ...(sex === undefined ? {} : { sex }) }}
          onClose={() => setTaking(false)}
        />
      ) : null}
      {changing ? <PolicyDialog policy={policy} onClose={() => setChanging(false)} /> : null}
    </>
  );
}

function WaitlistList({ counts }: { counts: Counts }) {
  const t = useTranslations('applications.waitlist');
  const [view, change] = useView();
  const size = useScreenSize();
  const grid = useRef<DataGridHandle>(null);
  const at = useRef(0);
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const sex = SEXES.find((one) => one === view['jk']);
  const open = typeof view['orang'] === 'string' ? view['orang'] : null;
  const blocks = useBlocks('applications.waitlist', (window) => ({
    ...(sex === undefined ? {} : { sex }),
    ...window,
  }));
  const load = blocks.onVisibleRange;
  const onVisibleRange = useCallback(
    (from: number, to: number) => {
      load(from, to);
      setRange((old) => (old[0] === from && old[1] === to ? old : [from, to]));
    },
    [load],
  );
  const total = sex === undefined ? counts.waiting : { L: counts.male, P: counts.female }[sex];
  const columns = useWaitlistColumns();
  const move = (step: -1 | 1) => {
    const row = blocks.getRow(at.current + step);
    if (row === undefined) return;
    at.current += step;
    change({ orang: row.uid });
    grid.current?.focusRow(at.current);
  };
  return (
    <ScreenBody
      bar={
        <FilterChips
          label={t('chips')}
          chips={[
            { id: 'all', label: t('all'), count: counts.waiting },
            { id: 'L', label: t('male'), count: counts.male },
            { id: 'P', label: t('female'), count: counts.female },
          ]}
          active={sex ?? 'all'}
          onSelect={(id) => change({ jk: id === 'all' ? undefined : id })}
        />
      }
      panel={
        open === null ? undefined : (
          <WhyPanel
            key={open}
            uid={open}
            row={blocks.getRow(at.current)}
            onClose={() => {
              change({ orang: undefined });
              grid.current?.focus();
            }}
            onMove={move}
          />
        )
      }
    >
      {blocks.failure ? (
        <ReadFailure title={t('name')} error={blocks.failure} onRetry={blocks.retry} />
      ) : null}
      <DataGrid
        key={sex ?? 'all'}
        ref={grid}
        label={t('name')}
        rowHeight={ROW_HEIGHT[size]}
        columns={columns}
        rowCount={total}
        getRow={blocks.getRow}
        getRowId={(row) => row.uid}
        onVisibleRange={onVisibleRange}
        selectedId={open}
        onOpen={(row, index) => {
          at.current = index;
          change({ orang: row.uid });
        }}
        onEscape={() => change({ orang: undefined })}
      />
      <StatusLine
        shown={t.rich('rows', {
          ...bold,
          from: Math.min(range[0] + 1, total),
          to: Math.min(range[1], total),
          total,
        })}
        facts={counts.parked > 0 ? [t('parked', { count: counts.parked })] : []}
      />
    </ScreenBody>
  );
}
