import { useTranslations } from 'use-intl';
import { OWN_CARES, OWN_KINDS, type OwnKind } from '#shared/domain/own-columns/own-column.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, LinesField, TextField } from '#renderer/app/dialog-inputs.tsx';

interface AddColumnProps {
  /** Name and kind where a column of a file says them. */
  given?: { readonly name: string; readonly kind: OwnKind };
  onAdded?: (uid: string) => void;
  onClose: () => void;
}

/** A new column: name, what it holds, who sees it. */
export function AddColumnDialog({ given, onAdded, onClose }: AddColumnProps) {
  const t = useTranslations('columns');
  return (
    <CommandDialog
      channel="columns.add"
      title={t('add')}
      lead={t('addLead')}
      submit={t('add')}
      initial={{
        name: given?.name ?? '',
        kind: (given?.kind ?? 'text') as string,
        care: 'plain' as string,
        choices: '',
      }}
      input={({ choices, ...values }) => ({
        ...values,
        choices: values.kind === 'choice' ? choices.split('\n') : [],
      })}
      said={({ name }) => t('added', { name })}
      onDone={({ uid }) => onAdded?.(uid)}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextField fields={fields} name="name" label={t('name')} most={60} required />
          <ChoiceField
            fields={fields}
            name="kind"
            label={t('kind')}
            data={OWN_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
          {fields.values.kind === 'choice' ? (
            <LinesField
              fields={fields}
              name="choices"
              label={t('choices')}
              rows={3}
              most={2000}
              required
            />
          ) : null}
          <ChoiceField
            fields={fields}
            name="care"
            label={t('care')}
            description={t('careHint')}
            data={OWN_CARES.map((value) => ({ value, label: t(`cares.${value}`) }))}
          />
        </>
      )}
    </CommandDialog>
  );
}
