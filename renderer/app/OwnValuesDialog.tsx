import { useTranslations } from 'use-intl';
import { typedOwnValue } from '#shared/domain/own-columns/own-value.ts';
import { CommandDialog, type DialogFields } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, DayField, TextField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';
import type { OwnPerson, OwnValue } from './own-person.ts';

export type Typed = Record<string, string>;

interface OwnValuesProps {
  person: OwnPerson;
  values: readonly Pick<OwnValue, 'uid' | 'name' | 'kind' | 'choices' | 'value'>[];
  onClose: () => void;
}

/** Fills the open columns of one person; only what was changed is sent. */
export function OwnValuesDialog({ person, values, onClose }: OwnValuesProps) {
  const t = useTranslations('columns');
  const today = useRead('home.clock', {}).data?.today;
  if (today === undefined) return null;
  const before: Typed = Object.fromEntries(
    values.map(({ uid, kind, value }) => [uid, value === null ? '' : typedOwnValue(kind, value)]),
  );
  return (
    <CommandDialog
      channel="columns.setValues"
      title={t('fillTitle', { name: person.name })}
      submit={t('save')}
      initial={before}
      input={(typed) => ({
        person: person.uid,
        values: Object.entries(typed)
          .filter(([column, text]) => text !== before[column])
          .map(([column, text]) => ({ column, typed: text })),
      })}
      said={({ name }) => t('filledFor', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          {values.map((value) => (
            <OwnInput key={value.uid} value={value} fields={fields} today={today} />
          ))}
        </>
      )}
    </CommandDialog>
  );
}

interface OwnInputProps {
  value: Pick<OwnValue, 'uid' | 'name' | 'kind' | 'choices'>;
  fields: DialogFields<Typed>;
  today: string;
}

/** The field of one column, by its kind. */
export function OwnInput({ value: { uid, name, kind, choices }, fields, today }: OwnInputProps) {
  const t = useTranslations('columns');
  if (kind === 'date') return <DayField fields={fields} name={uid} label={name} today={today} />;
  if (kind === 'text' || kind === 'number') {
    return <TextField fields={fields} name={uid} label={name} most={200} />;
  }
  const answers =
    kind === 'yes_no'
      ? [
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]
      : choices.map((choice) => ({ value: choice, label: choice }));
  return (
    <ChoiceField
      fields={fields}
      name={uid}
      label={name}
      data={[{ value: '', label: t('noValue') }, ...answers]}
    />
  );
}
