import { IconCalendarCheck, IconCar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { addDays } from '#shared/days.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { DUE_KINDS, DUE_SPANS, inSpan } from '#shared/domain/stays/due-list.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { type ListTools, Toolbar } from '#renderer/ui/Toolbar.tsx';
import { useDueColumns } from './due-columns.tsx';
import { DriverPanel } from './DriverPanel.tsx';

type Due = OutputOf<Contract['stays']['due']>;
export type DueRow = Due['rows'][number];

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Jatuh tempo: everything of the house that has a day, late ones first; and who is driven where. */
export function DueScreen() {
  const due = useRead('stays.due', {});
  return <Reading query={due}>{(value) => <Shown due={value} />}</Reading>;
}

function Shown({ due: { today, rows } }: { due: Due }) {
  const t = useTranslations('desk.dueList');
  const [view, change] = useView();
  const drivers = view['pengemudi'] !== undefined;
  return (
    <>
      <Header
        today={today}
        rows={rows}
        onDrivers={() => change({ pengemudi: drivers ? undefined : 1 })}
      />
      {rows.length === 0 ? (
        <EmptyState icon={IconCalendarCheck} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <ScreenBody
          panel={
            drivers ? (
              <DriverPanel today={today} onClose={() => change({ pengemudi: undefined })} />
            ) : undefined
          }
        >
          <DueList today={today} rows={rows} />
        </ScreenBody>
      )}
    </>
  );
}

interface HeaderProps extends Due {
  onDrivers: () => void;
}

/** "3 terlambat + 12 dalam 7 hari + 40 sesudahnya = 55", then how many are driven. */
function Header({ today, rows, onDrivers }: HeaderProps) {
  const t = useTranslations('desk.dueList');
  const late = rows.filter(({ due }) => inSpan(due, 'overdue', today)).length;
  const week = rows.filter(({ due }) => inSpan(due, 'week', today)).length;
  const now = useRead('stays.driverList', { on: today }).data?.length ?? 0;
  const next = useRead('stays.driverList', { on: addDays(today, 1) }).data?.length ?? 0;
  return (
    <NumberHeader
      label={t('label')}
      terms={[
        { id: 'late', value: late, word: t('late'), exceeded: late > 0 },
        { id: 'week', value: week, word: t('week'), sign: '+' },
        { id: 'later', value: rows.length - late - week, word: t('later'), sign: '+' },
        { id: 'all', value: rows.length, sign: '=' },
      ]}
      limit={
        <LimitSentence icon={IconCar}>
          {t.rich('drives', { ...bold, now: String(now), next: String(next) })}
        </LimitSentence>
      }
      actions={[{ id: 'drivers', label: t('drivers'), icon: IconCar, onClick: onDrivers }]}
    />
  );
}

function DueList({ today, rows }: Due) {
  const t = useTranslations('desk.dueList');
  const [view, change] = useView();
  const go = useGo();
  const columns = useDueColumns(today);
  const span = DUE_SPANS.find((one) => one === view['waktu']) ?? 'all';
  const kind = DUE_KINDS.find((one) => one === view['jenis']);
  const ofKind = rows.filter((row) => kind === undefined || row.kind === kind);
  const shown = ofKind.filter(({ due }) => inSpan(due, span, today));
  const tools: ListTools = {
    filters: (
      <FilterMenu
        label={t('kind')}
        value={kind ?? ''}
        options={[
          { value: '', label: t('allKinds') },
          ...DUE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
        ]}
        onChange={(value) => change({ jenis: value === '' ? undefined : value })}
      />
    ),
  };
  return (
    <>
      <FilterChips
        label={t('span')}
        chips={DUE_SPANS.map((id) => ({
          id,
          label: t(`spans.${id}`),
          count: ofKind.filter(({ due }) => inSpan(due, id, today)).length,
        }))}
        active={span}
        onSelect={(id) => change({ waktu: id === 'all' ? undefined : id })}
        tools={tools}
      />
      <Toolbar tools={tools} />
      {shown.length === 0 ? (
        <EmptyState
          title={t('filtered')}
          ways={[
            { label: t('clear'), onClick: () => change({ waktu: undefined, jenis: undefined }) },
          ]}
        />
      ) : (
        <DataGrid
          key={`${span} ${kind ?? ''}`}
          label={t('label')}
          columns={columns}
          rowCount={shown.length}
          getRow={(index) => shown[index]}
          getRowId={(row) => row.id}
          onOpen={({ stay }) =>
            stay === null
              ? go('/mitra', { bagian: 'followUps' })
              : go('/penerima-manfaat', { orang: stay })
          }
        />
      )}
      <StatusLine shown={t.rich('rows', { ...bold, count: formatFigure(shown.length) })} />
    </>
  );
}
