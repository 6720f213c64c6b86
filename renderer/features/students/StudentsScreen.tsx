import { IconUsers } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { Level } from '#shared/vocabulary.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { AfterWithdrawal } from './AfterWithdrawal.tsx';
import { FillDialog } from './FillDialog.tsx';
import { StudentList } from './StudentList.tsx';
import { StudentPanel } from './StudentPanel.tsx';
import { useStudentFilter } from './student-filter.ts';

export type StudentCounts = OutputOf<Contract['enrolments']['count']>;

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Siswa: who holds a place today, what each still lacks, and leaving. */
export function StudentsScreen() {
  const t = useTranslations('enrolments');
  const go = useGo();
  const [view, change] = useView();
  const { filter } = useStudentFilter();
  const counts = useRead('enrolments.count', filter);
  const [filling, setFilling] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [left, setLeft] = useState<{ name: string; level: Level } | null>(null);
  const open = typeof view['siswa'] === 'string' ? view['siswa'] : undefined;
  if (counts.error) {
    return (
      <ReadFailure title={t('list')} error={counts.error} onRetry={() => void counts.refetch()} />
    );
  }
  if (!counts.data) return <SkeletonRows />;
  const after = left === null ? null : <AfterWithdrawal {...left} onClose={() => setLeft(null)} />;
  if (counts.data.all === 0) {
    return (
      <>
        <EmptyState
          icon={IconUsers}
          title={t('empty.title')}
          ways={[
            { label: t('empty.toDecrees'), onClick: () => go('/penetapan'), main: true },
            { label: t('empty.toImport'), onClick: () => go('/impor', { isi: 'pupils' }) },
          ]}
        >
          {t('empty.text')}
        </EmptyState>
        {after}
      </>
    );
  }
  return (
    <>
      <StudentsHeader
        counts={counts.data}
        onFill={() => setFilling(true)}
        onExport={() => setExporting(true)}
      />
      <ScreenBody
        panel={
          open === undefined ? undefined : (
            <StudentPanel
              key={open}
              enrolment={open}
              onClose={() => change({ siswa: undefined })}
              onLeft={(who) => {
                change({ siswa: undefined });
                setLeft(who);
              }}
            />
          )
        }
      >
        <StudentList counts={counts.data} selected={open ?? null} />
      </ScreenBody>
      {filling ? <FillDialog onClose={() => setFilling(false)} /> : null}
      {exporting ? (
        <ExportDialog list={{ what: 'students', ...filter }} onClose={() => setExporting(false)} />
      ) : null}
      {after}
    </>
  );
}

interface StudentsHeaderProps {
  counts: StudentCounts;
  onFill: () => void;
  onExport: () => void;
}

function StudentsHeader({ counts, onFill, onExport }: StudentsHeaderProps) {
  const t = useTranslations('enrolments');
  const { all, male, female, withoutClass, withoutBed } = counts;
  return (
    <NumberHeader
      label={t('label')}
      terms={[
        { id: 'all', value: all, word: t('header.all') },
        { id: 'male', value: male, word: t('header.male'), sign: '=' },
        { id: 'female', value: female, word: t('header.female'), sign: '+' },
      ]}
      limit={
        <LimitSentence>
          {t.rich('lackingSentence', { ...bold, classes: withoutClass, beds: withoutBed })}
        </LimitSentence>
      }
      actions={[
        { id: 'export', label: t('export'), onClick: onExport },
        {
          id: 'fill',
          label: t('fill.action'),
          onClick: onFill,
          disabled: withoutClass + withoutBed === 0,
          main: true,
        },
      ]}
    />
  );
}
