import { Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CommandDialog, type DialogFields } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { BedSelect } from './BedSelect.tsx';
import type { Resident } from './use-resident-words.ts';

export interface ResidentDialogProps {
  resident: Resident;
  /** The program's today. */
  today: string;
  onClose: () => void;
}

interface BedValues {
  bed: string;
  on: string;
  override: string;
}

/** Bed and day, as every dialog that gives one asks for them. */
export function BedAndDay<V extends BedValues>({
  resident,
  today,
  fields,
  dayLabel,
}: {
  resident: Resident;
  today: string;
  fields: DialogFields<V>;
  dayLabel: string;
}) {
  const on = fields.values.on === '' ? today : fields.values.on;
  const offer = useRead('stays.fitBeds', { stay: resident.uid, on }, { enabled: on.length === 10 });
  const set = (patch: Partial<BedValues>) => fields.set(patch as Partial<V>);
  const override = fields.field('override' as keyof V & string);
  const bed = fields.field('bed' as keyof V & string);
  return (
    <>
      <BedSelect
        offer={offer.data}
        required
        id={bed.id}
        error={bed.error}
        value={fields.values.bed}
        onChange={(next) => set({ bed: next })}
        override={{
          id: override.id,
          error: override.error,
          value: fields.values.override,
          onChange: (text) => set({ override: text }),
        }}
      />
      <DateField
        id={fields.field('on' as keyof V & string).id}
        error={fields.field('on' as keyof V & string).error}
        value={fields.values.on}
        label={dayLabel}
        required
        today={today}
        onChange={(next) => set({ on: next })}
      />
    </>
  );
}

interface TransferDialogProps extends ResidentDialogProps {
  /** The bed that was pointed at. */
  bed?: string;
}

/** Pindah: another bed from a day on. */
export function TransferDialog({ resident, today, bed = '', onClose }: TransferDialogProps) {
  const t = useTranslations('stays.dialogs');
  return (
    <CommandDialog
      channel="stays.transfer"
      title={t('transfer.title', { name: resident.name })}
      submit={t('transfer.submit')}
      initial={{ bed, on: today, reason: '', override: '' }}
      input={(values) => ({ stay: resident.uid, ...values })}
      said={({ name, bed }) => t('transfer.done', { name, bed })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <BedAndDay resident={resident} today={today} fields={fields} dayLabel={t('on')} />
          <TextInput
            label={t('transfer.reason')}
            maxLength={300}
            {...fields.field('reason')}
            onChange={(event) => fields.set({ reason: event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}

interface SwapDialogProps extends ResidentDialogProps {
  /** The stay of who was pointed at. */
  other?: string;
}

/** Tukar: two beds at once. */
export function SwapDialog({ resident, today, other = '', onClose }: SwapDialogProps) {
  const t = useTranslations('stays.dialogs');
  const others = useRead('stays.page', { sex: resident.sex, offset: 0, limit: 1000 }).data ?? [];
  return (
    <CommandDialog
      channel="stays.swap"
      title={t('swap.title', { name: resident.name })}
      lead={t('swap.lead')}
      submit={t('swap.submit')}
      initial={{ other, on: today, reason: '' }}
      input={(values) => ({ stay: resident.uid, override: '', ...values })}
      said={(done) => t('swap.done', done)}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Select
            label={t('swap.other')}
            required
            searchable
            openOnFocus={false}
            limit={100}
            allowDeselect={false}
            data={others
              .filter(({ uid, bed }) => uid !== resident.uid && bed !== null)
              .map(({ uid, name, bed }) => ({
                value: uid,
                label: t('swap.option', { name, bed: bed ?? '' }),
              }))}
            {...fields.field('other')}
            onChange={(next) => fields.set({ other: next ?? '' })}
          />
          <DateField
            label={t('on')}
            required
            today={today}
            {...fields.field('on')}
            onChange={(on) => fields.set({ on })}
          />
          <TextInput
            label={t('swap.reason')}
            maxLength={300}
            {...fields.field('reason')}
            onChange={(event) => fields.set({ reason: event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}
