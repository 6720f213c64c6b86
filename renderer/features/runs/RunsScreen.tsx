import { IconAlertTriangle, IconCheck, IconListNumbers, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import type { AppError } from '#shared/errors.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';
import { RatifyDialog } from './RatifyDialog.tsx';
import { RunList } from './RunList.tsx';
import { WhyPanel } from './WhyPanel.tsx';
import type { Outcome } from './run-columns.tsx';

export type RunHead = OutputOf<Contract['runs']['show']>;

const OUTCOMES: readonly Outcome[] = ['admitted', 'reserve', 'left_out'];
const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

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

interface Making {
  make: () => Promise<void>;
  busy: boolean;
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
  const today = useRead('home.clock', {}).data?.today;
  const stale = useRead('runs.freshness', { run: run.uid }).data?.stale ?? false;
  const outcome = OUTCOMES.find((one) => one === view['bagian']);
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
        outcome={outcome}
        onOutcome={(next) => change({ bagian: next, calon: undefined })}
        making={making}
        onRatify={() => setRatifying(true)}
      />
      <ScreenBody
        panel={
          candidate === undefined ? undefined : (
            <WhyPanel
              run={run.uid}
              candidate={candidate}
              onClose={() => change({ calon: undefined })}
              onSelect={(next) => change({ calon: next })}
            />
          )
        }
      >
        {runs.length > 1 ? <RunMenu run={run} runs={runs} /> : null}
        <RunList run={run.uid} summary={run.summary} level={level} outcome={outcome} />
      </ScreenBody>
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

function RunMenu({ run, runs }: { run: RunHead; runs: readonly RunHead[] }) {
  const t = useTranslations('runs');
  const [, change] = useView();
  return (
    <Toolbar
      tools={{
        filters: (
          <FilterMenu
            label={t('choose')}
            short
            value={String(run.number)}
            options={runs.map(({ number, ratified }) => ({
              value: String(number),
              label: t('choice', { number: String(number), ratified: ratified ? 'yes' : 'no' }),
            }))}
            onChange={(number) => change({ percobaan: Number(number), calon: undefined })}
          />
        ),
      }}
    />
  );
}

interface RunHeaderProps {
  run: RunHead;
  stale: boolean;
  outcome: Outcome | undefined;
  onOutcome: (outcome: Outcome | undefined) => void;
  making: Making;
  onRatify: () => void;
}

function RunHeader({ run, stale, outcome, onOutcome, making, onRatify }: RunHeaderProps) {
  const t = useTranslations('runs');
  const go = useGo();
  const { total } = run.summary;
  const term = (id: Outcome, value: number, word: string) => ({
    id,
    value,
    word,
    active: outcome === id,
    onSelect: () => onOutcome(outcome === id ? undefined : id),
  });
  const make: HeaderAction = {
    id: 'make',
    label: t('actions.make'),
    onClick: () => void making.make(),
    disabled: making.busy,
  };
  const next: HeaderAction = run.ratified
    ? {
        id: 'record',
        label: t('actions.record'),
        onClick: () => go('/penetapan', { catat: run.uid }),
        main: true,
      }
    : { id: 'ratify', label: t('actions.ratify'), onClick: onRatify, main: !stale };
  const print: HeaderAction = {
    id: 'print',
    label: t('actions.print'),
    icon: IconPrinter,
    onClick: () => go('/cetak', { document: 'ordered-list', uid: run.uid }),
  };
  const made = witaDate(run.madeAt);
  return (
    <NumberHeader
      label={t('label', {
        number: String(run.number),
        ratified: run.ratified ? 'yes' : 'no',
        on: run.ratified
          ? longDate(witaDate(run.ratified.at))
          : `${longDate(made)}, ${clockTime(run.madeAt)}`,
        minutes: run.ratified?.minutesNo ?? '',
        policy: String(run.policyVersion),
      })}
      terms={[
        term('admitted', total.admitted, t('header.admitted')),
        { ...term('reserve', total.reserve, t('header.reserve')), sign: '+' },
        { ...term('left_out', total.leftOut, t('header.leftOut')), sign: '+' },
        {
          id: 'all',
          value: total.all,
          sign: '=',
          active: outcome === undefined,
          onSelect: () => onOutcome(undefined),
        },
      ]}
      limit={
        stale ? (
          <LimitSentence icon={IconAlertTriangle} tone="warning">
            {t.rich('stale', bold)}
          </LimitSentence>
        ) : (
          <LimitSentence icon={IconCheck}>
            {t.rich('everybody', { ...bold, all: formatFigure(total.all) })}
          </LimitSentence>
        )
      }
      actions={stale ? [print, next, { ...make, main: true }] : [print, make, next]}
    />
  );
}
