import { IconListNumbers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { useView } from '#renderer/app/use-view.ts';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { QuotaPanel } from './QuotaPanel.tsx';
import { RatifyDialog } from './RatifyDialog.tsx';
import { type Making, RunHeader, type RunHead, RunMenu } from './RunHeader.tsx';
import { RunList } from './RunList.tsx';
import { WhyPanel } from './WhyPanel.tsx';
import { PARTS } from './run-columns.tsx';

/** Urutan Prioritas: drafts and frozen runs of the current intake, everybody in one of the parts. */
export function RunsScreen() {
  const t = useTranslations('runs');
  const [view, change] = useView();
  const runs = useRead('runs.list', {});
  const making = useMakeRun(() => change({ percobaan: undefined, calon: undefined }));
  if (runs.error) {
    return (
      <ReadFailure
        title={t('empty.title')}
        error={runs.error}
        onRetry={() => void runs.refetch()}
      />
    );
  }
  if (!runs.data) return <SkeletonRows />;
  const run = runs.data.find(({ number }) => number === view['percobaan']) ?? runs.data[0];
  if (!run) {
    return (
      <EmptyState
        icon={IconListNumbers}
        title={t('empty.title')}
        ways={[{ label: t('actions.make'), onClick: () => void making.make(), main: true }]}
      >
        {t('empty.text')}
      </EmptyState>
    );
  }
  return <RunView key={run.uid} run={run} runs={runs.data} making={making} />;
}

function useMakeRun(shown: () => void): Making {
  const t = useTranslations('runs');
  const acts = useActs();
  const act = useAct('runs.make');
  return {
    busy: act.busy,
    make: async () => {
      const reply = await act.run({});
      if (!reply.ok) return acts.refused(reply.error as AppError);
      shown();
      acts.done({ text: t('made', { number: String(reply.value.number) }) });
    },
  };
}

function RunView({
  run,
  runs,
  making,
}: {
  run: RunHead;
  runs: readonly RunHead[];
  making: Making;
}) {
  const [view, change] = useView();
  const [ratifying, setRatifying] = useState(false);
  const [comparing, setComparing] = useState(false);
  const quota = comparing ? run.summary.quota : undefined;
  const [exporting, setExporting] = useState(false);
  const today = useRead('home.clock', {}).data?.today;
  const stale = useRead('runs.freshness', { run: run.uid }).data?.stale ?? false;
  const part = PARTS.find((one) => one === view['bagian']);
  const { levels } = run.summary;
  const level =
    levels.find((one) => one.level === view['jenjang']) ??
    levels.find(({ all }) => all > 0) ??
    levels[0];
  const candidate = typeof view['calon'] === 'string' ? view['calon'] : undefined;
  if (!level) return null;
  return (
    <>
      <RunHeader
        run={run}
        stale={stale}
        part={part}
        onPart={(next) => change({ bagian: next, calon: undefined })}
        making={making}
        onRatify={() => setRatifying(true)}
        onExport={() => setExporting(true)}
        onQuota={() => {
          setComparing(true);
          change({ calon: undefined });
        }}
      />
      <ScreenBody
        panel={
          candidate === undefined ? (
            quota && <QuotaPanel quota={quota} onClose={() => setComparing(false)} />
          ) : (
            <WhyPanel
              run={run.uid}
              candidate={candidate}
              onClose={() => change({ calon: undefined })}
              onSelect={(next) => change({ calon: next })}
            />
          )
        }
      >
        <RunList
          run={run.uid}
          summary={run.summary}
          level={level}
          part={part}
          menu={<RunMenu run={run} runs={runs} making={making} />}
        />
      </ScreenBody>
      {exporting ? (
        <ExportDialog
          list={{ what: 'run', run: run.uid, level: level.level, part }}
          onClose={() => setExporting(false)}
        />
      ) : null}
      {ratifying && today !== undefined ? (
        <RatifyDialog
          run={run}
          today={today}
          onClose={() => setRatifying(false)}
          onMake={() => {
            setRatifying(false);
            void making.make();
          }}
        />
      ) : null}
    </>
  );
}
