import { NumberInput, Radio, Textarea, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { addMinutes } from '#shared/time.ts';
import type { Sex } from '#shared/vocabulary.ts';
import { CommandDialog, type DialogFields } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { BedSelect, NO_BED } from './BedSelect.tsx';
import classes from './Residents.module.css';

type Admitted = OutputOf<Contract['stays']['admitEmergency']>;

interface EmergencyDialogProps {
  onClose: () => void;
  onDone?: (done: Admitted) => void;
}

interface Values {
  name: string;
  /** Nobody's guess: it decides the ward and stays for ever. */
  sex: Sex | '';
  group: 'child' | 'adult';
  age: number | string;
  broughtBy: string;
  broughtPhone: string;
  on: string;
  time: string;
  /** Empty while nobody has chosen: the best that fits. */
  bed: string;
  override: string;
  fullReason: string;
  note: string;
}

const WITA_MINUTES = 8 * 60;

/**
 * Masuk Darurat: who stands at the door is taken in within a minute. Only sex and who brought them
 * must be typed; time and bed are there already, and Enter sends.
 */
export function EmergencyDialog({ onClose, onDone }: EmergencyDialogProps) {
  const t = useTranslations('stays.dialogs.emergency');
  const clock = useRead('home.clock', {}).data;
  if (!clock) return null;
  const initial: Values = {
    name: '',
    sex: '',
    group: 'adult',
    age: '',
    broughtBy: '',
    broughtPhone: '',
    on: clock.today,
    time: addMinutes(clock.now, WITA_MINUTES).slice(11, 16),
    bed: '',
    override: '',
    fullReason: '',
    note: '',
  };
  return (
    <Form
      initial={initial}
      title={t('title')}
      onClose={onClose}
      {...(onDone === undefined ? {} : { onDone })}
    />
  );
}

function Form({
  initial,
  title,
  onClose,
  onDone,
}: EmergencyDialogProps & { initial: Values; title: string }) {
  const t = useTranslations('stays.dialogs.emergency');
  return (
    <CommandDialog
      channel="stays.admitEmergency"
      title={title}
      lead={t('lead')}
      submit={t('submit')}
      width={620}
      initial={initial}
      input={({ group, age, bed, ...values }) => ({
        ...values,
        child: group === 'child',
        age: age === '' ? null : Number(age),
        bed: bed === NO_BED || bed === '' ? null : bed,
        parentStay: null,
      })}
      said={({ name, number }) => t('done', { name, number })}
      onClose={onClose}
      {...(onDone === undefined ? {} : { onDone })}
    >
      {(fields) => <Fields fields={fields} today={initial.on} />}
    </CommandDialog>
  );
}

function Fields({ fields, today }: { fields: DialogFields<Values>; today: string }) {
  const t = useTranslations('stays.dialogs.emergency');
  const note = useTranslations('stays.dialogs')('note');
  const text = (name: 'name' | 'broughtBy' | 'broughtPhone' | 'time') => ({
    ...fields.field(name),
    onChange: (event: { currentTarget: { value: string } }) =>
      fields.set({ [name]: event.currentTarget.value }),
  });
  // The id belongs to the first choice alone: a word is a click on what bears it.
  const { id: first, ...sex } = fields.field('sex');
  return (
    <>
      <TextInput
        label={t('name')}
        description={t('nameHint')}
        maxLength={100}
        data-autofocus
        {...text('name')}
      />
      <div className={classes['seen']}>
        <Radio.Group
          label={t('sex')}
          required
          {...sex}
          onChange={(next) => fields.set({ sex: next as Sex, bed: '' })}
        >
          <div className={classes['acts']}>
            <Radio value="L" label={t('male')} id={first} />
            <Radio value="P" label={t('female')} />
          </div>
        </Radio.Group>
        <Radio.Group
          label={t('group')}
          required
          value={fields.values.group}
          onChange={(group) => fields.set({ group: group as Values['group'], bed: '' })}
        >
          <div className={classes['acts']}>
            <Radio value="adult" label={t('adult')} />
            <Radio value="child" label={t('child')} />
          </div>
        </Radio.Group>
        <NumberInput
          label={t('age')}
          min={0}
          max={110}
          hideControls
          {...fields.field('age')}
          onChange={(age) => fields.set({ age })}
        />
      </div>
      <div className={classes['pair']}>
        <TextInput label={t('by')} required maxLength={300} {...text('broughtBy')} />
        <TextInput label={t('phone')} maxLength={300} {...text('broughtPhone')} />
      </div>
      <div className={classes['pair']}>
        <TextInput label={t('time')} required placeholder="09:15" {...text('time')} />
        <DateField
          label={t('on')}
          required
          today={today}
          {...fields.field('on')}
          onChange={(on) => fields.set({ on })}
        />
      </div>
      {fields.values.sex === '' ? null : <Bed fields={fields} sex={fields.values.sex} />}
      <Textarea
        label={note}
        autosize
        minRows={1}
        maxLength={300}
        {...fields.field('note')}
        onChange={(event) => fields.set({ note: event.currentTarget.value })}
      />
    </>
  );
}

/** The bed that fits best stands there already; in a full house the head says why all the same. */
function Bed({ fields, sex }: { fields: DialogFields<Values>; sex: Sex }) {
  const t = useTranslations('stays.dialogs.emergency');
  const { values, set } = fields;
  const offer = useRead(
    'stays.emergencyBeds',
    { sex, child: values.group === 'child', on: values.on },
    { enabled: values.on.length === 10 },
  ).data;
  const best = offer?.beds.find(({ hard }) => hard.length === 0)?.bed ?? NO_BED;
  // What stands in the field is what is sent: the best one, until somebody chooses another.
  const wanted = offer !== undefined && values.bed === '' ? best : null;
  useEffect(() => {
    if (wanted !== null) set({ bed: wanted });
  }, [wanted, set]);
  return (
    <>
      <BedSelect
        offer={offer}
        id={fields.field('bed').id}
        error={fields.field('bed').error}
        value={values.bed}
        none={t('bedLater')}
        onChange={(bed) => set({ bed })}
        override={{
          ...fields.field('override'),
          onChange: (override) => set({ override }),
        }}
      />
      {offer !== undefined && offer.free < 1 ? (
        <Textarea
          label={t('fullReason')}
          description={t('fullHint')}
          autosize
          minRows={2}
          maxLength={300}
          {...fields.field('fullReason')}
          onChange={(event) => set({ fullReason: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
}
