import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PermitRow } from '#shared/contract/place-shapes.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { type Plan, WithPlan } from '#renderer/features/settings/plan.tsx';
import { PermitDialog } from '#renderer/features/settings/PermitDialog.tsx';
import { Flag, SettingsTable } from '#renderer/features/settings/SettingsTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

/** A date stays on its line; the reason beside it is what wraps. */
const unbroken = (date: string): string => shortDate(date).replaceAll(' ', '\u00a0');

/** Permits to exceed a limit: who, how many, until when, by which letter. */
export function PermitsSection() {
  return <WithPlan>{(plan) => <Permits plan={plan} />}</WithPlan>;
}

function Permits({ plan }: { plan: Plan }) {
  const t = useTranslations('settings.permits');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <NumberHeader
        label={`${t('label')} · ${plan.site.name}`}
        terms={[
          {
            id: 'permits',
            value: plan.permits.filter(({ inForce }) => inForce).length,
            word: t('unit'),
          },
        ]}
        limit={<LimitSentence>{t('sentence')}</LimitSentence>}
        actions={[{ id: 'add', label: t('add'), onClick: () => setAdding(true), main: true }]}
      />
      <ScreenBody>
        {plan.permits.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <MainSection title={t('table')} note={plan.permits.length}>
            <PermitTable rows={plan.permits} />
          </MainSection>
        )}
      </ScreenBody>
      {adding ? <PermitDialog plan={plan} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function PermitTable({ rows }: { rows: readonly PermitRow[] }) {
  const s = useTranslations('settings');
  const t = useTranslations('settings.permits');
  const scope = (row: PermitRow): string => {
    switch (row.scope) {
      case 'site':
        return t('scopes.site');
      case 'operational':
        return t('scopes.operational');
      case 'level':
        return t('level', { level: row.level ?? '' });
      case 'class':
        return t('class', { name: row.className ?? '' });
      case 'beds':
        return t('beds', { sex: row.sex ?? '' });
    }
  };
  return (
    <SettingsTable
      caption={t('table')}
      rows={rows}
      rowId={(row) => row.uid}
      columns={[
        { id: 'scope', head: t('scope'), cell: scope },
        {
          id: 'extra',
          head: t('extra'),
          align: 'end',
          cell: (row) => `+ ${formatFigure(row.extra)}`,
        },
        { id: 'from', head: t('from'), wideOnly: true, cell: (row) => unbroken(row.from) },
        { id: 'until', head: t('until'), cell: (row) => unbroken(row.until) },
        {
          id: 'force',
          head: s('state'),
          headHidden: true,
          cell: (row) => (
            <Flag tone={row.inForce ? 'amber' : 'quiet'}>
              {t(row.inForce ? 'inForce' : 'over')}
            </Flag>
          ),
        },
        { id: 'reason', head: t('reason'), wideOnly: true, cell: (row) => row.reason },
        { id: 'letter', head: t('letter'), wideOnly: true, cell: (row) => row.letterNo },
        { id: 'by', head: t('by'), wideOnly: true, cell: (row) => row.grantedBy },
      ]}
    />
  );
}
