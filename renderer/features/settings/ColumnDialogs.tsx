import { useTranslations } from 'use-intl';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { LinesField, TextField } from '#renderer/app/dialog-inputs.tsx';

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

interface ChangeColumnProps {
  column: { uid: string; name: string; kind: string; choices: readonly string[] };
  onClose: () => void;
}

/** Another name or other choices. */
export function ChangeColumnDialog({ column, onClose }: ChangeColumnProps) {
  const t = useTranslations('columns');
  return (
    <CommandDialog
      channel="columns.change"
      title={t('changeTitle', { name: column.name })}
      submit={t('save')}
      initial={{ name: column.name, choices: column.choices.join('\n') }}
      input={({ name, choices }) => ({ uid: column.uid, name, choices: lines(choices) })}
      said={({ name }) => t('changed', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextField fields={fields} name="name" label={t('name')} most={60} required />
          {column.kind === 'choice' ? (
            <LinesField
              fields={fields}
              name="choices"
              label={t('choices')}
              description={t('choicesHint')}
              rows={3}
              most={2000}
              required
            />
          ) : null}
        </>
      )}
    </CommandDialog>
  );
}
