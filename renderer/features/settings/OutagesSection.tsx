import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { type HousePlan, WithHouse } from '#renderer/features/settings/house-plan.tsx';
import {
  AddOutageDialog,
  EndOutageDialog,
  type OutageRow,
} from '#renderer/features/settings/OutageDialogs.tsx';
import { RowActs, SettingsTable } from '#renderer/features/settings/SettingsTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

type Open = { readonly dialog: 'add' } | { readonly dialog: 'end'; readonly outage: OutageRow };

/** Perbaikan tempat tidur: beds that nobody is given meanwhile, from when until when, and why. */
export function OutagesSection() {
  return <WithHouse>{(house) => <Outages house={house} />}</WithHouse>;
}

function Outages({ house }: { house: HousePlan }) {
  const s = useTranslations('settings');
  const t = useTranslations('settings.outages');
  const kinds = useTranslations('house.outage');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { facts, today } = house.view;
  const codes = new Map(facts.beds.map(({ bed, code }) => [bed, code]));
  const rows = facts.outages
    .filter(({ until }) => until === null || until > today)
    .map((row) => ({ ...row, code: codes.get(row.bed) ?? '' }));
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[
          { id: 'now', value: rows.filter(({ from }) => from <= today).length, word: t('unit') },
        ]}
        actions={[
          { id: 'add', label: t('add'), onClick: () => setOpen({ dialog: 'add' }), main: true },
        ]}
      />
      <ScreenBody>
        {rows.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <MainSection title={t('table')} note={rows.length}>
            <SettingsTable
              caption={t('table')}
              rows={rows}
              rowId={(row) => row.outage}
              columns={[
                { id: 'bed', head: t('bed'), cell: (row) => row.code },
                { id: 'kind', head: t('kind'), cell: (row) => kinds(row.kind) },
                { id: 'from', head: t('from'), cell: (row) => shortDate(row.from) },
                {
                  id: 'until',
                  head: t('until'),
                  cell: (row) => (row.until === null ? t('open') : shortDate(row.until)),
                },
                { id: 'note', head: t('note'), wideOnly: true, cell: (row) => row.note },
                {
                  id: 'acts',
                  head: s('acts'),
                  headHidden: true,
                  align: 'end',
                  cell: (row) => (
                    <RowActs
                      acts={[
                        {
                          label: t('end'),
                          of: row.code,
                          onClick: () => setOpen({ dialog: 'end', outage: row }),
                        },
                      ]}
                    />
                  ),
                },
              ]}
            />
          </MainSection>
        )}
      </ScreenBody>
      {open?.dialog === 'add' ? <AddOutageDialog house={house} onClose={close} /> : null}
      {open?.dialog === 'end' ? (
        <EndOutageDialog outage={open.outage} today={today} onClose={close} />
      ) : null}
    </>
  );
}
