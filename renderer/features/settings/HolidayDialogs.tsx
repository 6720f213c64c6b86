import { useTranslations } from 'use-intl';
import { HOLIDAY_KINDS } from '#shared/domain/house/holidays.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useSession } from '#renderer/app/session.ts';
import { ChoiceField, DayField, LinesField, TextField } from '#renderer/app/dialog-inputs.tsx';

interface AddHolidayProps {
  year: number;
  today: string;
  onClose: () => void;
}

/** A holiday of one day or of several in a row. */
export function AddHolidayDialog({ year, today, onClose }: AddHolidayProps) {
  const t = useTranslations('settings.holidays');
  const school = useSession().office.kind !== 'facility';
  const first = today.startsWith(String(year)) ? today : `${year}-01-01`;
  return (
    <CommandDialog
      channel="house.addHoliday"
      title={t('add')}
      lead={school ? t('school.addLead') : t('addLead')}
      submit={t('add')}
      initial={{ name: '', kind: 'national' as string, from: first, to: first }}
      input={(values) => values}
      said={({ days }) => t('added', { days: String(days) })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextField fields={fields} name="name" label={t('name')} most={80} required />
          <ChoiceField
            fields={fields}
            name="kind"
            label={t('kind')}
            data={HOLIDAY_KINDS.map((value) => ({
              value,
              label: school && value === 'house' ? t('school.kind') : t(`kinds.${value}`),
            }))}
          />
          <DayField fields={fields} name="from" label={t('first')} today={today} required />
          <DayField fields={fields} name="to" label={t('to')} today={today} required />
        </>
      )}
    </CommandDialog>
  );
}

interface EndHolidayProps {
  holiday: { readonly day: string; readonly name: string };
  onClose: () => void;
}

/** A holiday is worked after all, with the reason. */
export function EndHolidayDialog({ holiday: { day, name }, onClose }: EndHolidayProps) {
  const t = useTranslations('settings.holidays');
  return (
    <CommandDialog
      channel="house.endHoliday"
      title={t('endTitle', { on: longDate(day) })}
      lead={t('endLead', { name })}
      submit={t('endSubmit')}
      initial={{ reason: '' }}
      input={(values) => ({ ...values, day })}
      said={() => t('ended', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <LinesField fields={fields} name="reason" label={t('reason')} most={300} required />
      )}
    </CommandDialog>
  );
}
