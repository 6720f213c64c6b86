import { IconColumns } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { EndNamedDialog } from '#renderer/app/EndNamedDialog.tsx';
import { AddColumnDialog } from '#renderer/app/AddColumnDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { ChangeColumnDialog } from './ColumnDialogs.tsx';
import { RowActs, SettingsTable } from '#renderer/features/settings/SettingsTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

type Row = OutputOf<Contract['columns']['list']>[number];
type Open = { kind: 'add' } | { kind: 'change' | 'end'; row: Row };

/** Kolom tambahan: what the office asks of people beyond the form. */
export function ColumnsSection() {
  const read = useRead('columns.list', {});
  return <Reading query={read}>{(rows) => <Shown rows={rows} />}</Reading>;
}

function Shown({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('columns');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[
          {
            id: 'columns',
            value: rows.filter(({ ended }) => ended === null).length,
            word: t('unit'),
          },
        ]}
        limit={<LimitSentence tone="plain">{t('about')}</LimitSentence>}
        actions={[
          { id: 'add', label: t('add'), onClick: () => setOpen({ kind: 'add' }), main: true },
        ]}
      />
      <ScreenBody>
        {rows.length === 0 ? (
          <EmptyState icon={IconColumns} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <MainSection title={t('table')} note={rows.length}>
            <ColumnTable rows={rows} onOpen={setOpen} />
          </MainSection>
        )}
      </ScreenBody>
      {open?.kind === 'add' ? <AddColumnDialog onClose={close} /> : null}
      {open?.kind === 'change' ? <ChangeColumnDialog column={open.row} onClose={close} /> : null}
      {open?.kind === 'end' ? (
        <EndNamedDialog of="columns" named={open.row} onClose={close} />
      ) : null}
    </>
  );
}

function ColumnTable({ rows, onOpen }: { rows: readonly Row[]; onOpen: (open: Open) => void }) {
  const s = useTranslations('settings');
  const t = useTranslations('columns');
  const actsOf = (row: Row) => [
    { label: t('change'), of: row.name, onClick: () => onOpen({ kind: 'change', row }) },
    { label: t('end'), of: row.name, onClick: () => onOpen({ kind: 'end', row }) },
  ];
  return (
    <SettingsTable
      caption={t('table')}
      rows={rows}
      rowId={({ uid }) => uid}
      columns={[
        { id: 'name', head: t('name'), cell: ({ name }) => name },
        { id: 'kind', head: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
        { id: 'care', head: t('care'), wideOnly: true, cell: ({ care }) => t(`cares.${care}`) },
        { id: 'filled', head: t('filled'), align: 'end', cell: ({ filled }) => filled },
        {
          id: 'state',
          head: t('state'),
          wideOnly: true,
          cell: ({ ended }) =>
            ended === null ? t('open') : t('endedOn', { on: longDate(ended.on) }),
        },
        {
          id: 'acts',
          head: s('acts'),
          headHidden: true,
          align: 'end',
          cell: (row) => (row.ended === null ? <RowActs acts={actsOf(row)} /> : null),
        },
      ]}
    />
  );
}
