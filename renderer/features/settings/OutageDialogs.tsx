import { Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type HouseView, OUTAGE_KINDS } from '#shared/contract/house-shapes.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import type { HousePlan } from '#renderer/features/settings/house-plan.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';

export type OutageRow = HouseView['facts']['outages'][number] & { readonly code: string };

/** Takes a bed out of service for a while; who lies in it is to be moved. */
export function AddOutageDialog({ house, onClose }: { house: HousePlan; onClose: () => void }) {
  const t = useTranslations('settings.outages');
  const kinds = useTranslations('house.outage');
  const { facts, today, wards } = house.view;
  const codes = new Map(facts.beds.map(({ bed, code }) => [bed, code]));
  return (
    <CommandDialog
      channel="house.addOutage"
      title={t('add')}
      lead={t('addLead')}
      submit={t('add')}
      initial={{ bed: '', kind: 'repair' as string, from: today, until: '', note: '' }}
      input={({ until, ...values }) => ({ ...values, ...(until === '' ? {} : { until }) })}
      said={({ toMove }) => t(toMove > 0 ? 'addedMove' : 'added')}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Select
            label={t('bed')}
            required
            searchable
            allowDeselect={false}
            data={wards.map((ward) => ({
              group: ward.name,
              items: ward.rooms.flatMap(({ beds }) =>
                beds.map((bed) => ({ value: bed, label: codes.get(bed) ?? '' })),
              ),
            }))}
            {...fields.field('bed')}
            onChange={(bed) => fields.set({ bed: bed ?? '' })}
          />
          <Select
            label={t('kind')}
            allowDeselect={false}
            data={OUTAGE_KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
            {...fields.field('kind')}
            onChange={(kind) => fields.set({ kind: kind ?? 'repair' })}
          />
          <DateField
            label={t('from')}
            required
            today={today}
            {...fields.field('from')}
            onChange={(from) => fields.set({ from })}
          />
          <DateField
            label={t('until')}
            description={t('untilHint')}
            today={today}
            {...fields.field('until')}
            onChange={(until) => fields.set({ until })}
          />
          <TextInput
            label={t('note')}
            {...fields.field('note')}
            onChange={(event) => fields.set({ note: event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}

interface EndOutageProps {
  outage: OutageRow;
  today: string;
  onClose: () => void;
}

export function EndOutageDialog({ outage, today, onClose }: EndOutageProps) {
  const t = useTranslations('settings.outages');
  return (
    <CommandDialog
      channel="house.endOutage"
      title={t('endTitle', { bed: outage.code })}
      submit={t('end')}
      initial={{ on: today }}
      input={(values) => ({ ...values, outage: outage.outage })}
      said={() => t('ended', { bed: outage.code })}
      onClose={onClose}
    >
      {(fields) => (
        <DateField
          label={t('endOn')}
          required
          today={today}
          {...fields.field('on')}
          onChange={(on) => fields.set({ on })}
        />
      )}
    </CommandDialog>
  );
}
