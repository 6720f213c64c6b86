import { IconUsers } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useExportAction } from '#renderer/app/use-export-action.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { EmergencyDialog } from './EmergencyDialog.tsx';
import { GroupLeaveDialog, type GroupLeft } from './GroupLeaveDialog.tsx';
import { GroupRefusals } from './GroupRefusals.tsx';
import { useResidentFilter } from './resident-filter.ts';
import { ResidentList } from './ResidentList.tsx';
import { ResidentPanel } from './ResidentPanel.tsx';

export type ResidentCounts = OutputOf<Contract['stays']['count']>;

type ResidentDialog = 'emergency' | 'group' | 'export';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Penerima Manfaat: who is in the house tonight, who is away or late, and what is to be done. */
export function ResidentsScreen() {
  const t = useTranslations('stays');
  const [view, change] = useView();
  const { filter } = useResidentFilter();
  const counts = useRead('stays.count', filter);
  const [dialog, setDialog] = useState<ResidentDialog | null>(null);
  const [refused, setRefused] = useState<GroupLeft | null>(null);
  const open = typeof view['orang'] === 'string' ? view['orang'] : undefined;
  if (counts.error) {
    return (
      <ReadFailure title={t('list')} error={counts.error} onRetry={() => void counts.refetch()} />
    );
  }
  if (!counts.data) return <SkeletonRows />;
  const { all, day, left } = counts.data;
  const close = () => setDialog(null);
  return (
    <>
      <ResidentsHeader counts={counts.data} onOpen={setDialog} />
      {all + day + left === 0 ? (
        <EmptyState icon={IconUsers} title={t('empty.title')}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <ScreenBody
          panel={
            open === undefined ? undefined : (
              <ResidentPanel key={open} stay={open} onClose={() => change({ orang: undefined })} />
            )
          }
        >
          <ResidentList counts={counts.data} selected={open ?? null} />
        </ScreenBody>
      )}
      {dialog === 'emergency' ? (
        <EmergencyDialog onClose={close} onDone={({ stay }) => change({ orang: stay })} />
      ) : null}
      {dialog === 'group' ? <GroupLeaveDialog onClose={close} onRefused={setRefused} /> : null}
      {dialog === 'export' ? (
        <ExportDialog list={{ what: 'residents', ...filter }} onClose={close} />
      ) : null}
      {refused === null ? null : <GroupRefusals done={refused} onClose={() => setRefused(null)} />}
    </>
  );
}

interface HeaderProps {
  counts: ResidentCounts;
  onOpen: (dialog: ResidentDialog) => void;
}

/** "Ada di panti 69 = 32 L + 37 P", then what is free and the arithmetic of it. */
function ResidentsHeader({ counts, onOpen }: HeaderProps) {
  const t = useTranslations('stays');
  const due = useTranslations('desk.dueList');
  const go = useGo();
  const exporting = useExportAction();
  const { free, effective, held, reserved } = counts;
  const arithmetic = {
    ...bold,
    effective: formatFigure(effective),
    held: formatFigure(held),
    reserved: formatFigure(reserved),
  };
  return (
    <NumberHeader
      label={t('label')}
      terms={[
        { id: 'all', value: counts.present, word: t('header.all'), exceeded: free < 0 },
        { id: 'male', value: counts.presentMale, word: t('header.male'), sign: '=' },
        { id: 'female', value: counts.presentFemale, word: t('header.female'), sign: '+' },
      ]}
      limit={
        <LimitSentence>
          {free < 0
            ? t.rich('overSentence', { ...arithmetic, over: formatFigure(-free) })
            : t.rich('placesSentence', { ...arithmetic, free })}
        </LimitSentence>
      }
      actions={[
        { id: 'due', label: due('label'), onClick: () => go('/jatuh-tempo') },
        ...exporting(() => onOpen('export')),
        {
          id: 'group',
          label: t('group'),
          onClick: () => onOpen('group'),
          disabled: counts.present === 0,
        },
        { id: 'emergency', label: t('emergency'), onClick: () => onOpen('emergency'), main: true },
      ]}
    />
  );
}
