import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { DecreeHead } from './DecreeList.tsx';

/** The number, and the date, that followed a decree recorded without them. */
export function CompleteDialog({ head, onClose }: { head: DecreeHead; onClose: () => void }) {
  const t = useTranslations('decrees.complete');
  const field = useTranslations('decrees.head');
  const today = useRead('home.clock', {}).data?.today ?? '';
  return (
    <CommandDialog
      channel="decrees.complete"
      title={t('title')}
      lead={t('lead')}
      submit={t('submit')}
      initial={{ number: '', signedOn: head.dateOpen ? '' : head.signedOn }}
      input={(values) => ({ decree: head.uid, ...values })}
      said={({ number }) => t('done', { number })}
      onClose={onClose}
    >
      {({ field: bound, set }) => (
        <>
          <TextInput
            label={field('number')}
            required
            {...bound('number')}
            onChange={(event) => set({ number: event.currentTarget.value })}
          />
          <DateField
            label={field('signedOn')}
            required
            {...bound('signedOn')}
            today={today}
            onChange={(signedOn) => set({ signedOn })}
          />
        </>
      )}
    </CommandDialog>
  );
}
