import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import type { Student } from './student-columns.ts';

/** The NIK that a list brought spoilt, copied from the family card. */
export function NikDialog({ student, onClose }: { student: Student; onClose: () => void }) {
  const t = useTranslations('enrolments.nik');
  return (
    <CommandDialog
      channel="enrolments.setNik"
      title={t('title', { name: student.name })}
      submit={t('submit')}
      initial={{ nik: '' }}
      input={({ nik }) => ({ enrolment: student.uid, nik })}
      said={(done) => t('done', { name: done.name })}
      onClose={onClose}
    >
      {(fields) => (
        <TextInput
          label={t('field')}
          description={t('hint')}
          inputMode="numeric"
          maxLength={25}
          data-autofocus
          {...fields.field('nik')}
          onChange={(event) => fields.set({ nik: event.currentTarget.value })}
        />
      )}
    </CommandDialog>
  );
}
