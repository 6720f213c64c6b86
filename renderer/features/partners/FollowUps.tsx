import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FOLLOW_UP_WAYS, PLACEMENT_KINDS } from '#shared/domain/training/follow-up.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { FollowUpRow } from '#shared/i18n/partner-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { ChoiceField, DayField, LinesField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { usePartnerWords } from '#renderer/app/use-training-words.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';

const SHOWS = ['overdue', 'open', 'done'] as const;
export type Show = (typeof SHOWS)[number];

interface FollowUpsProps {
  show: Show;
  onShow: (show: Show) => void;
}

/** Visits after 3, 6 and 12 months; the overdue ones first. Enter records what was found. */
export function FollowUps({ show, onShow }: FollowUpsProps) {
  const t = useTranslations('training.partners');
  const [open, setOpen] = useState<FollowUpRow | null>(null);
  const read = useRead('training.followUps', { show });
  const columns = useColumns();
  if (read.error) {
    return (
      <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
    );
  }
  const data = read.data;
  if (!data) return <SkeletonRows />;
  const { rows } = data;
  return (
    <>
      <Toolbar
        alone
        tools={{
          filters: (
            <FilterMenu
              label={t('show.label')}
              value={show}
              options={SHOWS.map((value) => ({ value, label: t(`show.${value}`) }))}
              onChange={(value) => onShow(SHOWS.find((one) => one === value) ?? 'overdue')}
            />
          ),
        }}
      />
      {rows.length === 0 ? (
        <EmptyState title={t('noFollowUps')} />
      ) : (
        <DataGrid
          key={show}
          label={t('tabs.followUps')}
          columns={columns}
          rowCount={rows.length}
          getRow={(index) => rows[index]}
          getRowId={(row) => row.uid}
          {...(show === 'done' ? {} : { onOpen: setOpen })}
        />
      )}
      {open ? <FollowUpDialog row={open} today={data.today} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

interface FollowUpDialogProps {
  row: FollowUpRow;
  today: string;
  onClose: () => void;
}

function FollowUpDialog({ row, today, onClose }: FollowUpDialogProps) {
  const t = useTranslations('training');
  return (
    <CommandDialog
      channel="training.recordFollowUp"
      title={`${t('partners.outcomes.months', { months: String(row.months) })} · ${row.name}`}
      submit={t('acts.save')}
      initial={{ on: today, way: '', outcome: '', related: '', note: '' }}
      input={(values) => ({
        ...values,
        followUp: row.uid,
        related: values.related === '' ? null : values.related === 'yes',
      })}
      said={(done) => t('done.step', done)}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <ChoiceField
            fields={fields}
            name="way"
            label={t('partners.fields.way')}
            required
            data={FOLLOW_UP_WAYS.map((value) => ({ value, label: t(`partners.ways.${value}`) }))}
          />
          <ChoiceField
            fields={fields}
            name="outcome"
            label={t('partners.fields.outcome')}
            required
            data={PLACEMENT_KINDS.map((value) => ({ value, label: t(`partners.kinds.${value}`) }))}
          />
          <ChoiceField
            fields={fields}
            name="related"
            label={t('partners.fields.related')}
            data={[
              { value: '', label: t('partners.fields.notSaid') },
              { value: 'yes', label: t('partners.yes') },
              { value: 'no', label: t('partners.no') },
            ]}
          />
          <DayField fields={fields} name="on" label={t('fields.on')} today={today} required />
          <LinesField fields={fields} name="note" label={t('fields.note')} />
        </>
      )}
    </CommandDialog>
  );
}

function useColumns(): readonly GridColumn<FollowUpRow>[] {
  const t = useTranslations('training.partners');
  const words = usePartnerWords();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('columns.name'),
        width: 168,
        grow: 2,
        look: 'name' as const,
        cell: (row) => row.name,
      },
      {
        id: 'months',
        header: t('columns.months'),
        width: 72,
        align: 'end' as const,
        leaves: 4,
        cell: (row) => formatFigure(row.months),
      },
      {
        id: 'due',
        header: t('columns.due'),
        width: 96,
        align: 'end' as const,
        cell: (row) => shortDate(row.due),
      },
      {
        id: 'late',
        header: t('columns.late'),
        width: 80,
        align: 'end' as const,
        leaves: 3,
        cell: (row) => words.late(row) ?? '—',
      },
      {
        id: 'cohort',
        header: t('columns.cohort'),
        width: 130,
        grow: 1,
        leaves: 1,
        cell: (row) => row.cohort ?? '—',
      },
      {
        id: 'outcome',
        header: t('columns.outcome'),
        width: 130,
        grow: 1,
        leaves: 2,
        cell: (row) => words.outcome(row) ?? '—',
      },
    ],
    [t, words],
  );
}
