import { Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { DESIL_SOURCES } from '#shared/contract/candidate-facts.ts';
import { periodLabel, periodOf } from '#shared/domain/desil/dtsen-period.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useSession } from '#renderer/app/session.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { RecordDialogProps } from './ApplicationDialog.tsx';

const DESILS = Array.from({ length: 10 }, (_, index) => String(index + 1));

/** The period of today and the seven before it. */
function recentPeriods(today: string): string[] {
  const [year = 0, quarter = 1] = periodOf(today).split('-').map(Number);
  return Array.from({ length: 8 }, (_, back) => {
    const quarters = year * 4 + (quarter - 1) - back;
    return `${Math.floor(quarters / 4)}-${(quarters % 4) + 1}`;
  });
}

/** Nothing chosen is no answer; "looked up, not recorded" is one. */
function desilOf(chosen: string | null): number | null {
  if (chosen === null) return Number.NaN;
  return chosen === 'none' ? null : Number(chosen);
}

/** Adds a dated desil with its source to the family card. */
export function DesilDialog({ record, today, onClose }: RecordDialogProps) {
  const t = useTranslations('applications');
  const sources = useTranslations('candidates.sources');
  const { user } = useSession();
  const { name } = record.person;
  return (
    <CommandDialog
      channel="applications.recordDesil"
      title={t('dialogs.desilTitle', { name })}
      submit={t('acts.desil')}
      initial={{
        'fact.desil': null as string | null,
        'fact.period': periodOf(today),
        'fact.source': 'siks_ng' as string,
        'fact.asOf': today,
        'fact.seenBy': user.name,
      }}
      input={(values) => ({
        application: record.uid,
        fact: {
          desil: desilOf(values['fact.desil']),
          period: values['fact.period'],
          source: values['fact.source'],
          asOf: values['fact.asOf'],
          seenBy: values['fact.seenBy'],
        },
      })}
      said={() => t('done.desil', { name })}
      onClose={onClose}
    >
      {({ field, set }) => (
        <>
          <Select
            label={t('dialogs.desil')}
            required
            data={[
              ...DESILS.map((value) => ({ value, label: value })),
              { value: 'none', label: t('dialogs.notRecorded') },
            ]}
            {...field('fact.desil')}
            onChange={(value) => set({ 'fact.desil': value })}
          />
          <Select
            label={t('dialogs.period')}
            allowDeselect={false}
            data={recentPeriods(today).map((value) => ({ value, label: periodLabel(value) }))}
            {...field('fact.period')}
            onChange={(value) => set({ 'fact.period': value ?? '' })}
          />
          <Select
            label={t('dialogs.source')}
            allowDeselect={false}
            data={DESIL_SOURCES.map((value) => ({ value, label: sources(value) }))}
            {...field('fact.source')}
            onChange={(value) => set({ 'fact.source': value ?? '' })}
          />
          <DateField
            label={t('dialogs.asOf')}
            required
            today={today}
            {...field('fact.asOf')}
            onChange={(value) => set({ 'fact.asOf': value })}
          />
          <TextInput
            label={t('dialogs.seenBy')}
            required
            {...field('fact.seenBy')}
            onChange={(event) => set({ 'fact.seenBy': event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}
