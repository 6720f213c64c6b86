import { IconAlertTriangle, IconClock, IconPlus, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { DuplicatesLink } from '#renderer/app/DuplicatesLink.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useExportAction } from '#renderer/app/use-export-action.ts';
import { useView } from '#renderer/app/use-view.ts';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { AddDialog } from './ApplicationForm.tsx';
import { ApplicationList } from './ApplicationList.tsx';
import { useApplicationFilter } from './application-filter.ts';
import { useMayWrite } from './words.ts';

export type Summary = OutputOf<Contract['applications']['summary']>;

/** Calon PM: who asked to be taken in, how far each has come, and what is missing. */
export function ApplicationsScreen() {
  const summary = useRead('applications.summary', {});
  return <Reading query={summary}>{(numbers) => <Shown summary={numbers} />}</Reading>;
}

function Shown({ summary }: { summary: Summary }) {
  const t = useTranslations('applications');
  const [, change] = useView();
  const [adding, setAdding] = useState(false);
  const [exporting, setExporting] = useState(false);
  const { filter, sort } = useApplicationFilter();
  const mayWrite = useMayWrite();
  const add = { label: t('list.add'), onClick: () => setAdding(true) };
  return (
    <>
      {summary.total === 0 ? (
        <EmptyState
          icon={IconUserPlus}
          title={t('empty.none')}
          ways={mayWrite ? [{ ...add, main: true }] : []}
        >
          {t('empty.noneText')}
        </EmptyState>
      ) : (
        <>
          <Header
            summary={summary}
            onAdd={mayWrite ? add.onClick : undefined}
            onExport={() => setExporting(true)}
          />
          <ApplicationList summary={summary} />
        </>
      )}
      {exporting ? (
        <ExportDialog
          list={{ what: 'applications', ...filter, sort }}
          onClose={() => setExporting(false)}
        />
      ) : null}
      {adding ? (
        <AddDialog
          onClose={() => setAdding(false)}
          onSaved={(uid) => {
            setAdding(false);
            change({ orang: uid });
          }}
        />
      ) : null}
    </>
  );
}

interface HeaderProps {
  summary: Summary;
  onAdd: (() => void) | undefined;
  onExport: () => void;
}

function Header({ summary, onAdd, onExport }: HeaderProps) {
  const t = useTranslations('applications.list');
  const [view, change] = useView();
  const exporting = useExportAction();
  const { incomplete, open, unapproved, overdue, parked } = summary;
  const late = [
    ...(unapproved > 0 ? [t('unapproved', { count: unapproved })] : []),
    ...(overdue > 0 ? [t('overdue', { count: overdue })] : []),
  ];
  const rest = parked > 0 ? [t('parked', { count: parked })] : [];
  const words = [...(late.length === 0 ? [] : late), ...rest].join(' · ');
  return (
    <NumberHeader
      label={t('label')}
      terms={[
        {
          id: 'incomplete',
          value: incomplete,
          word: t('of'),
          active: view['tahap'] === 'incomplete',
          onSelect: () => change({ tahap: 'incomplete', cari: undefined }),
        },
        {
          id: 'open',
          value: open,
          word: t('people'),
          onSelect: () => change({ tahap: undefined, cari: undefined }),
        },
      ]}
      limit={
        <LimitSentence
          icon={late.length > 0 ? IconAlertTriangle : IconClock}
          {...(late.length > 0 ? { tone: 'warning' as const } : {})}
        >
          {words === '' ? t('fine') : words}{' '}
          {onAdd === undefined ? null : <DuplicatesLink path="/data-ganda-pm" />}
        </LimitSentence>
      }
      actions={[
        ...exporting(onExport),
        ...(onAdd === undefined
          ? []
          : [{ id: 'add', label: t('add'), icon: IconPlus, onClick: onAdd, main: true }]),
      ]}
    />
  );
}
