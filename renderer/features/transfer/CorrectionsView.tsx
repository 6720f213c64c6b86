import { Checkbox, Group, NativeSelect } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CorrectionChange } from '#shared/contract/corrections.ts';
import {
  useChangeColumns,
  useFaultColumns,
} from '#renderer/features/transfer/correction-columns.tsx';
import type { Corrections, CorrectionsWay } from '#renderer/features/transfer/use-corrections.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './CorrectionsView.module.css';

const bold = { b: (text: ReactNode) => <b>{text}</b> };
type Tab = 'changes' | 'faults';

/** A NIK says who somebody is: it is taken only by a tick of its own. */
const withoutNik = (changes: readonly CorrectionChange[]): readonly CorrectionChange[] =>
  changes.filter(({ field }) => field !== 'nik');
/** A remark in the answer to a round takes the place of a note only by a tick of its own. */
const takenAtFirst = ({ changes, desilPeriod }: Corrections): ReadonlySet<number> => {
  const replaces = ({ field, from }: CorrectionChange) =>
    desilPeriod !== null && field === 'note' && from !== '';
  return new Set(
    withoutNik(changes)
      .filter((one) => !replaces(one))
      .map(({ id }) => id),
  );
};

/** What a correction file would change, old beside new, taken cell by cell, by column or whole. */
export function CorrectionsView({ way, read }: { way: CorrectionsWay; read: Corrections }) {
  const t = useTranslations('corrections');
  const [taken, setTaken] = useState(() => takenAtFirst(read));
  const [tab, setTab] = useState<Tab>(
    read.changes.length === 0 && read.faults.length > 0 ? 'faults' : 'changes',
  );
  const set = (changes: readonly CorrectionChange[], take: boolean): void => {
    const next = new Set(taken);
    for (const { id } of changes) {
      if (take) next.add(id);
      else next.delete(id);
    }
    setTaken(next);
  };
  return (
    <>
      <Header way={way} read={read} taken={taken} />
      <ScreenBody
        bar={
          <>
            <div className={classes['choices']}>
              <FilterChips
                label={t('changes')}
                chips={[
                  { id: 'changes', label: t('changes'), count: read.changes.length },
                  { id: 'faults', label: t('faults'), count: read.faults.length },
                ]}
                active={tab}
                onSelect={(id) => setTab(id === 'faults' ? 'faults' : 'changes')}
              />
              {read.sheets.length > 1 ? (
                <NativeSelect
                  aria-label={t('sheet')}
                  value={read.sheet}
                  data={read.sheets}
                  disabled={way.busy}
                  onChange={(event) => way.readSheet(event.currentTarget.value)}
                />
              ) : null}
            </div>
            {tab === 'changes' && read.changes.length > 0 ? (
              <ByColumn changes={read.changes} taken={taken} onSet={set} />
            ) : null}
          </>
        }
      >
        {tab === 'faults' ? (
          <Faults read={read} />
        ) : (
          <Changes
            changes={read.changes}
            taken={taken}
            onTake={(change) => set([change], !taken.has(change.id))}
          />
        )}
      </ScreenBody>
    </>
  );
}

function Header({
  way,
  read,
  taken,
}: {
  way: CorrectionsWay;
  read: Corrections;
  taken: ReadonlySet<number>;
}) {
  const t = useTranslations('corrections');
  const kit = useTranslations('kit');
  const { changes, same, faulty, total, fileName, unread, desilPeriod } = read;
  const asksNik = changes.some(({ field }) => field === 'nik');
  return (
    <NumberHeader
      label={t('label', { file: fileName, count: total })}
      terms={[
        { id: 'cells', value: changes.length, word: t('cells') },
        { id: 'same', value: same, word: t('same') },
        { id: 'faulty', value: faulty, word: t('faulty') },
      ]}
      limit={
        <LimitSentence icon={asksNik ? IconAlertTriangle : IconShieldCheck}>
          {t.rich('limit', bold)}
          {asksNik ? ` ${t('nik')}` : null}
          {desilPeriod === null ? null : ` ${t('round', { period: periodLabel(desilPeriod) })}`}
          {unread.length > 0 ? ` ${t('unread', { columns: unread.join(', ') })}` : null}
        </LimitSentence>
      }
      actions={[
        { id: 'cancel', label: kit('cancel'), onClick: way.close, disabled: way.busy },
        {
          id: 'take',
          label: t('take', { count: taken.size }),
          onClick: () => void way.take([...taken]),
          disabled: way.busy || taken.size === 0,
          main: true,
        },
      ]}
    />
  );
}

interface ByColumnProps {
  changes: readonly CorrectionChange[];
  taken: ReadonlySet<number>;
  onSet: (changes: readonly CorrectionChange[], take: boolean) => void;
}

/** One tick for everything but a NIK, which has its own, and one for each column that changes. */
function ByColumn({ changes, taken, onSet }: ByColumnProps) {
  const t = useTranslations('corrections');
  const fields = useTranslations('imports.fields');
  const narrow = useScreenSize() === 'narrow';
  const sure = withoutNik(changes);
  const tick = (key: string, label: string, some: readonly CorrectionChange[]) => {
    const count = some.filter(({ id }) => taken.has(id)).length;
    return (
      <Checkbox
        key={key}
        label={t('column', { field: label, count: String(some.length) })}
        checked={count === some.length}
        indeterminate={count > 0 && count < some.length}
        onChange={() => onSet(some, count < some.length)}
      />
    );
  };
  return (
    <Group
      role="group"
      aria-label={t('columns')}
      className={classes['columns'] ?? ''}
      wrap={narrow ? 'nowrap' : 'wrap'}
      gap="md"
      px={24}
      py={10}
    >
      {sure.length === 0
        ? null
        : tick('all', sure.length < changes.length ? t('allButNik') : t('all'), sure)}
      {[...Map.groupBy(changes, ({ field }) => field)].map(([field, some]) =>
        tick(field, fields(field), some),
      )}
    </Group>
  );
}

function Changes({
  changes,
  taken,
  onTake,
}: {
  changes: readonly CorrectionChange[];
  taken: ReadonlySet<number>;
  onTake: (change: CorrectionChange) => void;
}) {
  const t = useTranslations('corrections');
  const columns = useChangeColumns(taken, (id) => {
    const change = changes[id];
    if (change !== undefined) onTake(change);
  });
  if (changes.length === 0)
    return (
      <EmptyState icon={IconShieldCheck} title={t('nothing')}>
        {t('nothingText')}
      </EmptyState>
    );
  return (
    <DataGrid
      label={t('changes')}
      columns={columns}
      rowCount={changes.length}
      getRow={(index) => changes[index]}
      getRowId={({ id }) => String(id)}
    />
  );
}

function Faults({ read: { faults } }: { read: Corrections }) {
  const t = useTranslations('corrections');
  const columns = useFaultColumns();
  return (
    <DataGrid
      label={t('faults')}
      columns={columns}
      rowCount={faults.length}
      getRow={(index) => faults[index]}
      getRowId={({ row, column, code }) => `${row}:${column}:${code}`}
    />
  );
}
