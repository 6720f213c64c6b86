import { useTranslations } from 'use-intl';
import { CommandDialog } from './CommandDialog.tsx';
import { LinesField } from './dialog-inputs.tsx';

interface EndNamedDialogProps {
  /** Whose words and command: columns or lists of the office's own. */
  of: 'columns' | 'lists';
  named: { readonly uid: string; readonly name: string };
  onClose: () => void;
}

/** What the office made itself is put away, with the reason. */
export function EndNamedDialog({ of, named: { uid, name }, onClose }: EndNamedDialogProps) {
  const t = useTranslations(of);
  return (
    <CommandDialog
      channel={`${of}.end`}
      title={t('endTitle', { name })}
      lead={t('endLead')}
      submit={t('endSubmit')}
      initial={{ reason: '' }}
      input={({ reason }) => ({ uid, reason })}
      said={() => t('ended', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <LinesField fields={fields} name="reason" label={t('reason')} most={300} required />
      )}
    </CommandDialog>
  );
}
