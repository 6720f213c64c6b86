import { NativeSelect } from '@mantine/core';
import { IconFileImport, IconInfoCircle, IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import type { AppError } from '#shared/errors.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { useSession } from '#renderer/app/session.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { ExportView } from '#renderer/features/transfer/ExportView.tsx';
import { PastImports } from '#renderer/features/transfer/PastImports.tsx';
import type { CorrectionsWay } from '#renderer/features/transfer/use-corrections.ts';
import type { ImportWay } from '#renderer/features/transfer/use-import.ts';
import { usePasteAction } from '#renderer/features/transfer/use-paste-action.tsx';
import { useSampleAction } from '#renderer/features/transfer/use-sample-action.tsx';
import { useLists } from '#renderer/features/transfer/use-lists.ts';
import { WaitingRows } from '#renderer/features/transfer/WaitingRows.tsx';
import classes from '#renderer/features/transfer/StartView.module.css';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';

const TABS = ['impor', 'perbaikan', 'ekspor'] as const;

interface StartViewProps {
  way: ImportWay;
  corrections: CorrectionsWay;
  /** Why the file just chosen cannot be read. */
  refusal: AppError | null;
}

/** What was imported so far, what still waits for a repair, and the way to the next list. */
export function StartView({ way, corrections, refusal }: StartViewProps) {
  const t = useTranslations('transfer');
  const exporting = useTranslations('exports');
  const correct = useCorrectAction(corrections);
  const [view, change] = useView();
  const targets = useRead('imports.targets', {}).data;
  const batches = useRead('imports.batches', { limit: 200 }).data;
  const waiting = useRead('imports.openFaults', { offset: 0, limit: 1 }).data?.total ?? 0;
  const { lists, list, settled } = useLists();
  const noIntake = list === 'candidates' && targets?.length === 0;
  const sample = useSampleAction(list);
  const isClosed =
    way.reading || !settled || (list === 'candidates' && (targets?.length ?? 0) === 0);
  const paste = usePasteAction(way, list, !isClosed);
  const tab = TABS.find((one) => one === view['tab']) ?? 'impor';
  return (
    <>
      <NumberHeader
        label={t('start.label')}
        terms={[
          {
            id: 'waiting',
            value: waiting,
            word: t('start.waiting'),
            onSelect: () => change({ tab: 'perbaikan' }),
            active: tab === 'perbaikan',
          },
        ]}
        limit={<LimitSentence icon={IconInfoCircle}>{t('start.limit')}</LimitSentence>}
        actions={[
          sample.action,
          ...correct,
          paste.action,
          {
            id: 'choose',
            label: t('start.choose'),
            icon: IconFileImport,
            onClick: () => void way.choose(list),
            disabled: isClosed,
            main: true,
          },
        ]}
      />
      <ScreenBody
        bar={
          <>
            <FilterChips
              label={t('start.label')}
              chips={[
                {
                  id: 'impor',
                  label: t('past.tab'),
                  ...(batches === undefined ? {} : { count: batches.length }),
                },
                { id: 'perbaikan', label: t('waiting.tab'), count: waiting },
                { id: 'ekspor', label: exporting('tab') },
              ]}
              active={tab}
              onSelect={(id) => change({ tab: id === 'impor' ? undefined : id })}
            />
            {tab === 'impor' ? (
              <NativeSelect
                className={classes['list'] ?? ''}
                label={t('start.list')}
                value={list}
                data={lists.map((one) => ({ value: one, label: t(`start.lists.${one}`) }))}
                onChange={(event) => change({ isi: event.currentTarget.value })}
              />
            ) : null}
          </>
        }
      >
        {refusal === null ? null : (
          <Refused refusal={refusal} onChoose={() => void way.choose(list)} />
        )}
        <Body tab={tab} list={list} noIntake={noIntake} batches={batches} />
        {paste.dialog}
        {sample.dialog}
      </ScreenBody>
    </>
  );
}

/** A school corrects what is on record by a file; the lists of a facility have no such way yet. */
function useCorrectAction({ choose, busy }: CorrectionsWay): HeaderAction[] {
  const t = useTranslations('corrections');
  if (useSession().office.kind === 'facility') return [];
  return [
    {
      id: 'correct',
      label: t('choose'),
      icon: IconPencil,
      onClick: () => void choose(),
      disabled: busy,
    },
  ];
}

interface BodyProps {
  tab: (typeof TABS)[number];
  list: ImportList;
  noIntake: boolean;
  batches: Parameters<typeof PastImports>[0]['batches'] | undefined;
}

function Body({ tab, list, noIntake, batches }: BodyProps) {
  const t = useTranslations('transfer.noIntake');
  const go = useGo();
  if (tab === 'ekspor') return <ExportView />;
  if (noIntake)
    return (
      <EmptyState
        icon={IconFileImport}
        title={t('title')}
        ways={[{ label: t('way'), onClick: () => go('/pengaturan') }]}
      >
        {t('text')}
      </EmptyState>
    );
  if (tab === 'perbaikan') return <WaitingRows />;
  return batches === undefined ? null : <PastImports list={list} batches={batches} />;
}

/** The file cannot be read: which and why, that nothing was stored, and another one. */
function Refused({ refusal, onChoose }: { refusal: AppError; onChoose: () => void }) {
  const t = useTranslations('transfer.start');
  const text = useRefusalText();
  return (
    <FailureNotice title={t('failed')} ways={[{ label: t('otherFile'), onClick: onChoose }]}>
      {`${text(refusal)} ${t('nothingStored')}`}
    </FailureNotice>
  );
}
