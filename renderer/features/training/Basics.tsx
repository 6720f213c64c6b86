import { useMemo, useState } from 'react';
import { Button, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { BasicRow } from '#shared/i18n/training-words.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { BasicDialog } from './BasicsDialogs.tsx';
import { rowsShown } from './rows-shown.tsx';

export type Basic = 'program' | 'workshop' | 'instructor';
/** What is open: a new entry of a kind, or one to change. */
export interface OpenBasic {
  readonly kind: Basic;
  readonly uid?: string;
}

/** Programmes, workshops and instructors in one list; Enter changes one. */
export function Basics({ mayEdit }: { mayEdit: boolean }) {
  const t = useTranslations('training');
  const read = useRead('training.setup', {});
  const [open, setOpen] = useState<OpenBasic | null>(null);
  const columns = useBasicColumns();
  const words = useTrainingWords();
  const rows = useMemo(() => (read.data ? words.basics(read.data) : []), [read.data, words]);
  if (read.error) {
    return (
      <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
    );
  }
  if (!read.data) return <SkeletonRows />;
  const add = (kind: Basic, label: string) => (
    <Button key={kind} onClick={() => setOpen({ kind })}>
      {label}
    </Button>
  );
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t('empty.noPrograms')} />
      ) : (
        <DataGrid
          label={t('basics.label')}
          columns={columns}
          rowCount={rows.length}
          getRow={(index) => rows[index]}
          getRowId={(row) => row.uid}
          {...(mayEdit ? { onOpen: ({ kind, uid }: BasicRow) => setOpen({ kind, uid }) } : {})}
        />
      )}
      <StatusLine
        links
        shown={t.rich('status', rowsShown(rows.length))}
        end={
          mayEdit ? (
            <Group gap={10} component="span">
              {add('instructor', t('acts.addInstructor'))}
              {add('workshop', t('acts.addWorkshop'))}
              {add('program', t('acts.addProgram'))}
            </Group>
          ) : undefined
        }
      />
      {open ? (
        <BasicDialog
          key={open.uid ?? open.kind}
          open={open}
          setup={read.data}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

function useBasicColumns(): readonly GridColumn<BasicRow>[] {
  const t = useTranslations('training');
  const words = useTrainingWords();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('columns.name'),
        width: 180,
        grow: 2,
        look: 'name' as const,
        cell: (row) => row.name,
      },
      {
        id: 'kind',
        header: t('fields.kind'),
        width: 110,
        cell: words.basicKind,
      },
      {
        id: 'note',
        header: t('fields.note'),
        width: 200,
        grow: 1,
        leaves: 2,
        cell: (row) => row.note,
      },
      {
        id: 'until',
        header: t('columns.until'),
        width: 110,
        align: 'end' as const,
        leaves: 1,
        cell: (row) => (row.until === null ? '' : shortDate(row.until)),
      },
    ],
    [t, words],
  );
}
