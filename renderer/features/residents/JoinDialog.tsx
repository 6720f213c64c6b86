import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import type { ResidentDialogProps } from './MoveDialogs.tsx';

const PAUSE_MS = 200;

/** Gabungkan: who came without a name turns out to be somebody on record. */
export function JoinDialog({ resident, onClose }: ResidentDialogProps) {
  const t = useTranslations('stays.dialogs.join');
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, PAUSE_MS);
  const found = useRead('stays.knownPeople', { stay: resident.uid, text }).data ?? [];
  const unknown = t('unknown');
  return (
    <CommandDialog
      channel="stays.joinPerson"
      title={t('title', { name: resident.name })}
      lead={t('lead', { name: resident.name })}
      submit={t('submit')}
      initial={{ into: '' }}
      input={({ into }) => ({ stay: resident.uid, into })}
      said={({ name }) => t('done', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <Select
          label={t('person')}
          placeholder={t('search')}
          required
          searchable
          openOnFocus={false}
          // The program has looked already, also by NIK, which the label does not show.
          filter={({ options }) => options}
          onSearchChange={setTyped}
          data={found.map(({ person, name, birthDate, number }) => ({
            value: person,
            label: t('option', {
              name,
              birth: birthDate === null ? unknown : shortDate(birthDate),
              number: number ?? unknown,
            }),
          }))}
          id={fields.field('into').id}
          error={fields.field('into').error}
          value={fields.values.into === '' ? null : fields.values.into}
          onChange={(into) => fields.set({ into: into ?? '' })}
        />
      )}
    </CommandDialog>
  );
}
