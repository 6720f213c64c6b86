import { NumberInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { AddSiteDialog } from '#renderer/features/settings/AddSiteDialog.tsx';
import { letterInput, LetterFields } from '#renderer/features/settings/LetterFields.tsx';
import { type Plan, WithPlan } from '#renderer/features/settings/plan.tsx';
import { Flag, SettingsTable } from '#renderer/features/settings/SettingsTable.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

/** Daya tampung gedung: the ledger of the site with its letters. */
export function CapacitySection() {
  return <WithPlan>{(plan) => <Capacity plan={plan} />}</WithPlan>;
}

function Capacity({ plan }: { plan: Plan }) {
  const t = useTranslations('settings.capacity');
  const [dialog, setDialog] = useState<'change' | 'site' | null>(null);
  const close = () => setDialog(null);
  const seats = plan.ledger.find(({ holds }) => holds)?.seats ?? 0;
  return (
    <>
      <NumberHeader
        label={`${t('label')} · ${plan.site.name}`}
        terms={[{ id: 'seats', value: seats, word: t('unit') }]}
        limit={<HeldSentence />}
        actions={[
          { id: 'site', label: t('addSite'), onClick: () => setDialog('site') },
          { id: 'change', label: t('change'), onClick: () => setDialog('change'), main: true },
        ]}
      />
      <ScreenBody>
        <MainSection title={t('table')} note={plan.ledger.length}>
          <Ledger plan={plan} />
        </MainSection>
      </ScreenBody>
      {dialog === 'change' ? <ChangeDialog plan={plan} onClose={close} /> : null}
      {dialog === 'site' ? <AddSiteDialog onClose={close} /> : null}
    </>
  );
}

function HeldSentence() {
  const t = useTranslations('settings.capacity');
  const free = useRead('places.freePlaces', {}).data;
  if (!free) return null;
  const seats = free.building.seats + free.building.permitted;
  const over = free.held.all + free.called - seats;
  const values = {
    b: (text: ReactNode) => <b>{text}</b>,
    held: formatFigure(free.held.all),
    called: formatFigure(free.called),
    seats: formatFigure(seats),
    over: formatFigure(over),
  };
  return (
    <LimitSentence tone={over > 0 ? 'exceeded' : 'plain'}>
      {t.rich(over > 0 ? 'over' : 'held', values)}
    </LimitSentence>
  );
}

function Ledger({ plan }: { plan: Plan }) {
  const s = useTranslations('settings');
  const t = useTranslations('settings.capacity');
  return (
    <SettingsTable
      caption={t('table')}
      rows={plan.ledger}
      rowId={(row) => `${row.from}-${row.seats}-${row.reason}`}
      columns={[
        { id: 'from', head: t('from'), cell: (row) => shortDate(row.from) },
        { id: 'seats', head: t('seats'), align: 'end', cell: (row) => formatFigure(row.seats) },
        {
          id: 'holds',
          head: s('state'),
          headHidden: true,
          cell: (row) => (row.holds ? <Flag tone="quiet">{t('holds')}</Flag> : null),
        },
        { id: 'reason', head: t('reason'), wideOnly: true, cell: (row) => row.reason },
        {
          id: 'letter',
          head: t('letter'),
          cell: (row) =>
            row.letterNo === null ? (
              <Flag tone="quiet">{t('noLetter')}</Flag>
            ) : (
              `${row.letterNo}${row.letterDate === null ? '' : `, ${shortDate(row.letterDate)}`}`
            ),
        },
      ]}
    />
  );
}

function ChangeDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useTranslations('settings');
  const seats = plan.ledger.find(({ holds }) => holds)?.seats ?? 0;
  const said = ({ over }: { over: number }, given: { seats: number | string }) => {
    const values = { seats: formatFigure(Number(given.seats)), over: formatFigure(over) };
    return over > 0 ? t('capacity.changedOver', values) : t('capacity.changed', values);
  };
  return (
    <CommandDialog
      channel="places.setSiteCapacity"
      title={t('capacity.change')}
      lead={t('capacity.changeLead')}
      submit={t('capacity.change')}
      initial={{
        seats: seats as number | string,
        from: plan.today,
        reason: '',
        letterNo: '',
        letterDate: '',
      }}
      input={(values) => ({
        ...values,
        site: plan.site.uid,
        letterDate: undefined,
        ...letterInput(values),
      })}
      said={said}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <NumberInput
            label={t('fields.seats')}
            required
            hideControls
            {...fields.field('seats')}
            onChange={(value) => fields.set({ seats: value })}
          />
          <DateField
            label={t('fields.from')}
            required
            today={plan.today}
            {...fields.field('from')}
            onChange={(from) => fields.set({ from })}
          />
          <TextInput
            label={t('fields.reason')}
            required
            {...fields.field('reason')}
            onChange={(event) => fields.set({ reason: event.currentTarget.value })}
          />
          <LetterFields fields={fields} />
        </>
      )}
    </CommandDialog>
  );
}
