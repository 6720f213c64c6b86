import { NumberInput, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ClassRow } from '#shared/contract/place-shapes.ts';
import { academicYearStart, intakeYearOf } from '#shared/domain/places/academic-year.ts';
import { useClassWarning } from './class-warning.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { letterInput, LetterFields } from '#renderer/features/settings/LetterFields.tsx';
import type { Plan } from '#renderer/features/settings/plan.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';

interface OneClass {
  group: ClassRow;
  today: string;
  onClose: () => void;
}

/** Opens a class: grade, name, seats, and the letter they rest on. */
export function AddClassDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useTranslations('settings');
  return (
    <CommandDialog
      channel="places.addClass"
      title={t('classes.add')}
      submit={t('classes.add')}
      initial={{
        grade: 7 as number | string,
        name: '',
        academicYear: intakeYearOf(plan.today),
        teacher: '',
        seats: 30 as number | string,
        from: academicYearStart(plan.today),
        letterNo: '',
        letterDate: '',
      }}
      input={(values) => ({
        ...values,
        site: plan.site.uid,
        letterDate: undefined,
        ...letterInput(values),
      })}
      said={({ warnAbove }, { name }) =>
        warnAbove === null
          ? t('classes.added', { name })
          : t('classes.addedLarge', { name, warn: formatFigure(warnAbove) })
      }
      onClose={onClose}
    >
      {(fields) => (
        <>
          <NumberInput
            label={t('fields.grade')}
            required
            min={1}
            max={12}
            {...fields.field('grade')}
            onChange={(grade) => fields.set({ grade })}
          />
          <TextInput
            label={t('fields.name')}
            required
            {...fields.field('name')}
            onChange={(event) => fields.set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t('fields.year')}
            required
            {...fields.field('academicYear')}
            onChange={(event) => fields.set({ academicYear: event.currentTarget.value })}
          />
          <NumberInput
            label={t('fields.seats')}
            required
            hideControls
            {...fields.field('seats')}
            onChange={(seats) => fields.set({ seats })}
          />
          <DateField
            label={t('fields.from')}
            required
            today={plan.today}
            {...fields.field('from')}
            onChange={(from) => fields.set({ from })}
          />
          <TextInput
            label={t('fields.teacher')}
            description={t('fields.optional')}
            {...fields.field('teacher')}
            onChange={(event) => fields.set({ teacher: event.currentTarget.value })}
          />
          <LetterFields fields={fields} />
        </>
      )}
    </CommandDialog>
  );
}

/** A new number of seats from a day on. */
export function SeatsDialog({ group, today, onClose }: OneClass) {
  const t = useTranslations('settings');
  const warning = useClassWarning();
  const { name } = group;
  return (
    <CommandDialog
      channel="places.setClassSeats"
      title={t('classes.setTitle', { name })}
      lead={t('classes.setLead', {
        seats: formatFigure(group.seats),
        held: formatFigure(group.held),
        warn: formatFigure(warning[group.level]),
      })}
      submit={t('classes.set')}
      initial={{
        seats: group.seats as number | string,
        from: today,
        reason: '',
        letterNo: '',
        letterDate: '',
      }}
      input={(values) => ({
        ...values,
        class: group.uid,
        letterDate: undefined,
        ...letterInput(values),
      })}
      said={({ over, warnAbove }) => {
        if (over > 0) return t('classes.setOver', { name, over: formatFigure(over) });
        return warnAbove === null
          ? t('classes.setDone', { name })
          : t('classes.setLarge', { name, warn: formatFigure(warnAbove) });
      }}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <NumberInput
            label={t('fields.seats')}
            required
            hideControls
            {...fields.field('seats')}
            onChange={(seats) => fields.set({ seats })}
          />
          <DateField
            label={t('fields.from')}
            required
            today={today}
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

/** Closes a class from a day on; its pupils stay visible until they move. */
export function CloseClassDialog({ group, today, onClose }: OneClass) {
  const t = useTranslations('settings');
  const { name } = group;
  return (
    <CommandDialog
      channel="places.closeClass"
      title={t('classes.closeTitle', { name })}
      lead={t('classes.closeLead', { held: formatFigure(group.held) })}
      submit={t('classes.closeTitle', { name })}
      initial={{ on: today }}
      input={({ on }) => ({ class: group.uid, on })}
      said={({ left }) =>
        left === 0
          ? t('classes.closeDone', { name })
          : t('classes.closeLeft', { name, left: formatFigure(left) })
      }
      onClose={onClose}
    >
      {(fields) => (
        <DateField
          label={t('fields.on')}
          required
          today={today}
          {...fields.field('on')}
          onChange={(on) => fields.set({ on })}
        />
      )}
    </CommandDialog>
  );
}
