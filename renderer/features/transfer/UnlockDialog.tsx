import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { api } from '#renderer/app/api.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

/** A chosen file that is locked, and what goes on once it is open. */
export interface LockedFile {
  readonly file: string;
  /** As the person knows it. */
  readonly name: string;
  readonly again: () => Promise<void>;
}

/** The locked file among the refusals; undefined for every other one. */
export const lockedFile = (
  error: AppError,
  file: string,
  again: () => Promise<void>,
): LockedFile | undefined =>
  error.code === 'imports.file-locked' ? { file, name: error.file, again } : undefined;

const PASSWORD = 'unlock-password';

/** Asks for the password of a file until it opens or the person thinks better of it. */
export function UnlockDialog({ locked, onClose }: { locked: LockedFile; onClose: () => void }) {
  const t = useTranslations('transfer.unlock');
  const refusalText = useRefusalText();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly { field: string; message: string }[]>([]);
  const submit = async (): Promise<void> => {
    if (password === '') return setProblems([{ field: PASSWORD, message: t('empty') }]);
    setBusy(true);
    const reply = await api.imports.unlock({ file: locked.file, password });
    setBusy(false);
    if (!reply.ok)
      return setProblems([{ field: PASSWORD, message: refusalText(reply.error as AppError) }]);
    onClose();
    await locked.again();
  };
  return (
    <FormDialog
      opened
      title={t('title')}
      lead={t('lead', { file: locked.name })}
      submit={t('submit')}
      busy={busy}
      problems={problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
    >
      <PasswordInput
        id={PASSWORD}
        data-autofocus
        label={t('password')}
        autoComplete="off"
        maxLength={255}
        error={problems[0]?.message}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
