import { IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { ExportedList } from '#shared/contract/exports.ts';
import type { Contract } from '#shared/contract/index.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useView } from '#renderer/app/use-view.ts';
import { useListExport } from '#renderer/features/transfer/use-list-export.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { Basics } from './Basics.tsx';
import { CohortDialog } from './CohortDialog.tsx';
import { CohortList } from './CohortList.tsx';
import { CohortView } from './CohortView.tsx';
import { bold } from './rows-shown.tsx';
import { WaitingList } from './WaitingList.tsx';

export type Overview = OutputOf<Contract['training']['overview']>;

const VIEWS = ['running', 'waiting', 'ended', 'basics'] as const;
type View = (typeof VIEWS)[number];

/** The list of a view, as the screen shows it. */
function exportOf(view: View): ExportedList {
  if (view === 'waiting') return { what: 'seat-waitlist' };
  if (view === 'basics') return { what: 'training-basics' };
  return { what: 'cohorts', ended: view === 'ended' };
}

/** Pelatihan: the cohorts with their seats and what is not filled in, or one of them (`angkatan`). */
export function TrainingScreen() {
  const [view, change] = useView();
  const { angkatan } = view;
  if (typeof angkatan === 'string') {
    return (
      <CohortView
        key={angkatan}
        cohort={angkatan}
        onBack={() => change({ angkatan: undefined, bagian: undefined, peserta: undefined })}
      />
    );
  }
  return <AllTraining />;
}

function AllTraining() {
  const t = useTranslations('training');
  const [view, change] = useView();
  const [adding, setAdding] = useState(false);
  const shown: View = VIEWS.find((one) => one === view['tampilan']) ?? 'running';
  const read = useRead('training.overview', { ended: shown === 'ended' });
  const taking = useListExport(exportOf(shown));
  const overview = read.data;
  if (read.error) {
    return (
      <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
    );
  }
  if (!overview) return <SkeletonRows />;
  const show = (id: string) => change({ tampilan: id === 'running' ? undefined : id });
  return (
    <>
      <TrainingHeader overview={overview} taking={taking.actions} onAdd={() => setAdding(true)} />
      <ScreenBody>
        <FilterChips
          label={t('views.label')}
          chips={VIEWS.filter((one) => one !== 'waiting' || overview.seesWaiting).map((id) => ({
            id,
            label: t(`views.${id}`),
            ...(id === 'ended' ? { count: overview.endedCount } : {}),
          }))}
          active={shown}
          onSelect={show}
        />
        <Shown shown={shown} overview={overview} onAdd={() => setAdding(true)} onShow={show} />
      </ScreenBody>
      {taking.dialog}
      {adding ? (
        <CohortDialog
          onClose={() => setAdding(false)}
          onSaved={(uid) => change({ angkatan: uid })}
        />
      ) : null}
    </>
  );
}

interface HeaderProps {
  overview: Overview;
  taking: readonly HeaderAction[];
  onAdd: () => void;
}

function TrainingHeader({ overview, taking, onAdd }: HeaderProps) {
  const t = useTranslations('training');
  const { openSessions, freeSeats, cohorts } = overview;
  return (
    <NumberHeader
      label={t('label')}
      terms={[
        { id: 'open', value: openSessions, word: t('header.open') },
        { id: 'free', value: freeSeats, word: t('header.free'), sign: '·' },
      ]}
      limit={<LimitSentence>{t.rich('limit', { ...bold, count: cohorts.length })}</LimitSentence>}
      actions={[
        ...taking,
        ...(overview.mayEdit
          ? [{ id: 'add', label: t('acts.addCohort'), onClick: onAdd, main: true }]
          : []),
      ]}
    />
  );
}

interface ShownProps {
  shown: View;
  overview: Overview;
  onAdd: () => void;
  onShow: (view: string) => void;
}

function Shown({ shown, overview, onAdd, onShow }: ShownProps) {
  const t = useTranslations('training');
  if (shown === 'basics') return <Basics mayEdit={overview.mayEdit} />;
  if (shown === 'waiting') return <WaitingList />;
  if (overview.cohorts.length > 0) return <CohortList cohorts={overview.cohorts} />;
  if (shown === 'ended') return <EmptyState title={t('empty.noneEnded')} />;
  const ways = [
    { label: t('views.basics'), onClick: () => onShow('basics') },
    { label: t('acts.addCohort'), onClick: onAdd },
  ];
  return (
    <EmptyState icon={IconSchool} title={t('empty.title')} ways={overview.mayEdit ? ways : []}>
      {overview.mayEdit ? t('empty.text') : undefined}
    </EmptyState>
  );
}
