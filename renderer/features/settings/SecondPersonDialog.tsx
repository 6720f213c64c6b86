import { PasswordInput, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { IntakeDetail, PolicyInput } from '#shared/contract/intakes.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';

interface SecondPersonDialogProps {
  intake: IntakeDetail;
  policy: PolicyInput;
  onClose: () => void;
}

/** Rules that a frozen run rests on change only with a second head or officer who signs in. */
export function SecondPersonDialog({ intake, policy, onClose }: SecondPersonDialogProps) {
  const t = useTranslations('settings.policy');
  return (
    <CommandDialog
      channel="intakes.setPolicyTogether"
      title={t('together')}
      lead={t('togetherLead', { number: String(intake.frozenBy?.number ?? '') })}
      submit={t('together')}
      initial={{ 'second.login': '', 'second.password': '' }}
      input={(values) => ({
        intake: intake.uid,
        policy,
        second: { login: values['second.login'], password: values['second.password'] },
      })}
      said={({ version }) => t('saved', { version: String(version) })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextInput
            label={t('login')}
            required
            autoComplete="off"
            {...fields.field('second.login')}
            onChange={(event) => fields.set({ 'second.login': event.currentTarget.value })}
          />
          <PasswordInput
            label={t('password')}
            required
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': t('show') }}
            {...fields.field('second.password')}
            onChange={(event) => fields.set({ 'second.password': event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}
