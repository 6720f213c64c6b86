import { Button, Checkbox, Modal, Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { DATED_KINDS, type DatedKind, SERVICE_ITEMS } from '#shared/domain/stays/stay-words.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { ResidentDialogProps } from './MoveDialogs.tsx';
import classes from './Residents.module.css';

/** The eleven services of the minimum standard: each tick is saved at once, on today. */
export function ServicesDialog({ resident, today, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs.services');
  const items = useTranslations('stays.serviceItems');
  const kit = useTranslations('kit');
  const acts = useActs();
  const tick = useAct('stays.tickService');
  const services = useRead('stays.show', { stay: resident.uid }).data?.services ?? [];
  const metOn = (item: string) => services.find((one) => one.item === item)?.metOn;
  const change = async (item: (typeof SERVICE_ITEMS)[number], met: boolean): Promise<void> => {
    const reply = await tick.run({
      stay: resident.uid,
      item,
      metOn: met ? today : null,
      note: '',
    });
    if (!reply.ok) acts.refused(reply.error as AppError);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      title={t('title', { name: resident.name })}
      closeButtonProps={{ 'aria-label': kit('close'), tabIndex: -1 }}
    >
      <p className={classes['hint']}>{t('lead')}</p>
      <ul className={classes['ticks']}>
        {SERVICE_ITEMS.map((item) => {
          const on = metOn(item);
          return (
            <li key={item}>
              <Checkbox
                label={items(item)}
                {...(on === undefined ? {} : { description: t('met', { on: shortDate(on) }) })}
                checked={on !== undefined}
                onChange={(event) => void change(item, event.currentTarget.checked)}
              />
            </li>
          );
        })}
      </ul>
      <Button variant="filled" mt="md" onClick={onClose}>
        {t('close')}
      </Button>
    </Modal>
  );
}

/** What falls due on a day: a check-up, medicine that runs out, an insurance that ends. */
export function DatedDialog({ resident, today, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs');
  const kinds = useTranslations('stays.datedKinds');
  return (
    <CommandDialog
      channel="stays.addDatedItem"
      title={t('dated.title', { name: resident.name })}
      submit={t('dated.submit')}
      initial={{ kind: 'check_up' as DatedKind, dueOn: today, dueTime: '', place: '', note: '' }}
      input={({ dueTime, ...values }) => ({
        stay: resident.uid,
        ...values,
        dueTime: dueTime === '' ? null : dueTime,
      })}
      said={({ name }) => t('dated.done', { name })}
      onClose={onClose}
    >
      {(fields) => {
        const text = (name: 'dueTime' | 'place' | 'note') => ({
          ...fields.field(name),
          maxLength: 300,
          onChange: (event: { currentTarget: { value: string } }) =>
            fields.set({ [name]: event.currentTarget.value }),
        });
        return (
          <>
            <Select
              label={t('dated.kind')}
              required
              allowDeselect={false}
              data={DATED_KINDS.map((value) => ({ value, label: kinds(value) }))}
              {...fields.field('kind')}
              onChange={(kind) => fields.set({ kind: (kind ?? 'check_up') as DatedKind })}
            />
            <div className={classes['pair']}>
              <DateField
                label={t('dated.on')}
                required
                today={today}
                {...fields.field('dueOn')}
                onChange={(dueOn) => fields.set({ dueOn })}
              />
              <TextInput label={t('dated.time')} placeholder="09:15" {...text('dueTime')} />
            </div>
            <TextInput label={t('dated.place')} {...text('place')} />
            <TextInput label={t('note')} {...text('note')} />
          </>
        );
      }}
    </CommandDialog>
  );
}
