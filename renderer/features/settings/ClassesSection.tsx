import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ClassRow } from '#shared/contract/place-shapes.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useClassWarning } from './class-warning.ts';
import {
  AddClassDialog,
  CloseClassDialog,
  SeatsDialog,
} from '#renderer/features/settings/ClassDialogs.tsx';
import { type Plan, WithPlan } from '#renderer/features/settings/plan.tsx';
import { Flag, RowActs, SettingsTable } from '#renderer/features/settings/SettingsTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FigureOfLimit, formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

type Open =
  | { readonly dialog: 'add' }
  | { readonly dialog: 'seats' | 'close'; readonly group: ClassRow };

/** Daya tampung tahun ini: classes, seats, who is over. */
export function ClassesSection() {
  return <WithPlan>{(plan) => <Classes plan={plan} />}</WithPlan>;
}

function Classes({ plan }: { plan: Plan }) {
  const t = useTranslations('settings.classes');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const standing = plan.classes.filter(({ state }) => state === 'open');
  const sum = (of: (row: ClassRow) => number): number =>
    plan.classes.reduce((all, row) => all + of(row), 0);
  const over = sum((row) => row.over);
  return (
    <>
      <NumberHeader
        label={`${t('label')} · ${plan.site.name}`}
        terms={[
          {
            id: 'seats',
            value: standing.reduce((all, { seats }) => all + seats, 0),
            word: `${t('seats')} ${t('in')}`,
          },
          { id: 'classes', value: standing.length, word: t('classes') },
        ]}
        limit={
          <LimitSentence tone={over > 0 ? 'exceeded' : 'plain'}>
            {t.rich('sentence', {
              b: (text: ReactNode) => <b>{text}</b>,
              held: formatFigure(sum((row) => row.held)),
              over: formatFigure(over),
            })}
          </LimitSentence>
        }
        actions={[
          { id: 'add', label: t('add'), onClick: () => setOpen({ dialog: 'add' }), main: true },
        ]}
      />
      <ScreenBody>
        {plan.classes.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <MainSection title={t('table')} note={plan.classes.length}>
            <ClassTable rows={plan.classes} onOpen={setOpen} />
          </MainSection>
        )}
      </ScreenBody>
      {open?.dialog === 'add' ? <AddClassDialog plan={plan} onClose={close} /> : null}
      {open?.dialog === 'seats' ? (
        <SeatsDialog group={open.group} today={plan.today} onClose={close} />
      ) : null}
      {open?.dialog === 'close' ? (
        <CloseClassDialog group={open.group} today={plan.today} onClose={close} />
      ) : null}
    </>
  );
}

interface ClassTableProps {
  rows: readonly ClassRow[];
  onOpen: (open: Open) => void;
}

function ClassTable({ rows, onOpen }: ClassTableProps) {
  const s = useTranslations('settings');
  const t = useTranslations('settings.classes');
  return (
    <SettingsTable
      caption={t('table')}
      rows={rows}
      rowId={(row) => row.uid}
      columns={[
        { id: 'name', head: t('name'), cell: (row) => row.name },
        { id: 'year', head: t('year'), wideOnly: true, cell: (row) => row.academicYear },
        { id: 'teacher', head: t('teacher'), wideOnly: true, cell: (row) => row.teacher ?? '' },
        {
          id: 'held',
          head: t('held'),
          align: 'end',
          cell: (row) => <FigureOfLimit count={row.held} limit={row.seats} />,
        },
        { id: 'state', head: t('state'), cell: (row) => <ClassState row={row} /> },
        {
          id: 'acts',
          head: s('acts'),
          headHidden: true,
          align: 'end',
          cell: (row) =>
            row.state === 'closed' ? null : (
              <RowActs
                acts={[
                  {
                    label: t('set'),
                    of: row.name,
                    onClick: () => onOpen({ dialog: 'seats', group: row }),
                  },
                  {
                    label: t('close'),
                    of: row.name,
                    onClick: () => onOpen({ dialog: 'close', group: row }),
                  },
                ]}
              />
            ),
        },
      ]}
    />
  );
}

/** Exceeded first, then closed or planned, then the size above the advice. */
function ClassState({ row }: { row: ClassRow }) {
  const t = useTranslations('settings.classes');
  const warning = useClassWarning();
  const permit =
    row.permitted > 0 ? ` · ${t('permitted', { extra: formatFigure(row.permitted) })}` : '';
  if (row.over > 0) {
    return <Flag tone="red">{`${t('over', { over: formatFigure(row.over) })}${permit}`}</Flag>;
  }
  if (row.state === 'closed') {
    return <Flag tone="quiet">{t('closed', { on: longDate(row.until ?? row.from) })}</Flag>;
  }
  if (row.state === 'planned') {
    return <Flag tone="quiet">{t('planned', { on: longDate(row.from) })}</Flag>;
  }
  if (row.until !== null) {
    return <Flag tone="amber">{t('closing', { on: longDate(row.until) })}</Flag>;
  }
  if (row.large) {
    const warn = formatFigure(warning[row.level]);
    return <Flag tone="amber">{`${t('large', { warn })}${permit}`}</Flag>;
  }
  return <Flag tone="quiet">{`${t('open')}${permit}`}</Flag>;
}
