import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { DialogFields } from '#renderer/app/CommandDialog.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';

interface Letter {
  letterNo: string;
  letterDate: string;
}

/** The letter a number rests on; both may stay empty until it is registered. */
export function LetterFields({ fields }: { fields: DialogFields<Letter> }) {
  const t = useTranslations('settings.fields');
  return (
    <>
      <TextInput
        label={t('letterNo')}
        description={t('optional')}
        {...fields.field('letterNo')}
        onChange={(event) => fields.set({ letterNo: event.currentTarget.value })}
      />
      <DateField
        label={t('letterDate')}
        description={t('optional')}
        {...fields.field('letterDate')}
        onChange={(letterDate) => fields.set({ letterDate })}
      />
    </>
  );
}

/** Empty fields are left out of the command. */
export const letterInput = ({ letterNo, letterDate }: Letter) => ({
  letterNo,
  ...(letterDate === '' ? {} : { letterDate }),
});
