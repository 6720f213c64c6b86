import { IconBriefcase } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { PlacementRow } from '#shared/i18n/partner-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { usePartnerWords } from '#renderer/app/use-training-words.ts';
import { WorkFields, workOf } from '#renderer/app/WorkFields.tsx';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';

/** What became of everybody, at a partner or on their own; Enter puts an entry right. */
export function Placements() {
  const t = useTranslations('training.partners');
  const [open, setOpen] = useState<PlacementRow | null>(null);
  const read = useRead('training.placements', {});
  const columns = useColumns();
  if (read.error) {
    return (
      <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
    );
  }
  const data = read.data;
  if (!data) return <SkeletonRows />;
  const { rows, today, mayCorrect } = data;
  if (rows.length === 0) {
    return (
      <EmptyState icon={IconBriefcase} title={t('noPlacements')}>
        {t('noPlacementsText')}
      </EmptyState>
    );
  }
  return (
    <>
      <DataGrid
        label={t('tabs.placements')}
        columns={columns}
        rowCount={rows.length}
        getRow={(index) => rows[index]}
        getRowId={(row) => row.uid}
        {...(mayCorrect ? { onOpen: setOpen } : {})}
      />
      {open ? <CorrectDialog row={open} today={today} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

interface CorrectDialogProps {
  row: PlacementRow;
  today: string;
  onClose: () => void;
}

/** Start, kind, wage band and the rest of one entry; person and partner stay. */
function CorrectDialog({ row, today, onClose }: CorrectDialogProps) {
  const t = useTranslations('training');
  const { uid, name, partner, vacancy } = row;
  const related = row.related ? 'yes' : 'no';
  return (
    <CommandDialog
      channel="training.correctPlacement"
      title={`${t('partners.acts.correct')} · ${name}`}
      lead={[partner, vacancy].filter((one) => one !== null).join(' · ')}
      submit={t('acts.save')}
      initial={{
        kind: row.kind as string,
        from: row.from,
        wageBand: row.wageBand ?? '',
        related: row.related === null ? '' : related,
        toolkit: row.toolkit,
        note: row.note,
      }}
      input={(values) => ({ placement: uid, ...workOf(values) })}
      said={(done) => t('done.saved', { name: done.name })}
      onClose={onClose}
    >
      {(fields) => <WorkFields fields={fields} today={today} />}
    </CommandDialog>
  );
}

function useColumns(): readonly GridColumn<PlacementRow>[] {
  const t = useTranslations('training.partners');
  const words = usePartnerWords();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('columns.name'),
        width: 176,
        grow: 2,
        look: 'name',
        cell: (row) => row.name,
      },
      {
        id: 'kind',
        header: t('columns.kind'),
        width: 160,
        grow: 1,
        leaves: 5,
        cell: words.kind,
      },
      {
        id: 'partner',
        header: t('columns.partner'),
        width: 150,
        grow: 1,
        leaves: 4,
        cell: ({ partner }) => partner ?? '—',
      },
      {
        id: 'wage',
        header: t('columns.wage'),
        width: 190,
        leaves: 1,
        cell: words.wage,
      },
      {
        id: 'related',
        header: t('columns.related'),
        width: 64,
        leaves: 2,
        cell: (row) => words.related(row) ?? '—',
      },
      {
        id: 'from',
        header: t('columns.started'),
        width: 104,
        leaves: 6,
        align: 'end',
        cell: (row) => shortDate(row.from),
      },
    ],
    [t, words],
  );
}
