import { NumberInput, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { letterInput, LetterFields } from '#renderer/features/settings/LetterFields.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';

interface CapacityDialogProps {
  channel: 'places.setSiteCapacity' | 'house.setOperational';
  site: string;
  today: string;
  /** The number that holds today. */
  seats: number;
  title: string;
  onClose: () => void;
}

/** A new entry of a capacity ledger: number, from when, why, by which letter. */
export function CapacityDialog(props: CapacityDialogProps) {
  const t = useTranslations('settings');
  const { channel, site, today, seats, title, onClose } = props;
  const said = ({ over }: { over: number }, given: { seats: number | string }) => {
    const values = { seats: formatFigure(Number(given.seats)), over: formatFigure(over) };
    const part = channel === 'house.setOperational' ? 'operational' : 'capacity';
    return t(over > 0 ? `${part}.changedOver` : `${part}.changed`, values);
  };
  return (
    <CommandDialog
      channel={channel}
      title={title}
      lead={t('capacity.changeLead')}
      submit={title}
      initial={{
        seats: seats as number | string,
        from: today,
        reason: '',
        letterNo: '',
        letterDate: '',
      }}
      input={(values) => ({
        ...values,
        site,
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
