import { PasswordInput, SegmentedControl, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** What was typed to open a backup; both ways keep their text while the person changes between. */
export interface TypedKey {
  readonly kind: 'passphrase' | 'recovery';
  readonly passphrase: string;
  readonly typed: string;
}
export const NO_KEY: TypedKey = { kind: 'passphrase', passphrase: '', typed: '' };

/** The key as the contract wants it. */
export const keyOf = ({ kind, passphrase, typed }: TypedKey) =>
  kind === 'passphrase' ? { kind, passphrase } : { kind, typed };

interface KeyFieldsProps {
  value: TypedKey;
  onChange: (value: TypedKey) => void;
  error?: string | undefined;
  disabled?: boolean;
}

/** The passphrase of the office, or the recovery key from its printed sheet. */
export function KeyFields({ value, onChange, error, disabled = false }: KeyFieldsProps) {
  const t = useTranslations('backups.key');
  const common = { error, disabled, required: true, autoComplete: 'off' };
  return (
    <>
      <SegmentedControl
        aria-label={t('kind')}
        disabled={disabled}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind: kind as TypedKey['kind'] })}
        data={[
          { value: 'passphrase', label: t('passphrase') },
          { value: 'recovery', label: t('recovery') },
        ]}
      />
      {value.kind === 'passphrase' ? (
        <PasswordInput
          id="backup-key"
          label={t('passphrase')}
          {...common}
          visibilityToggleButtonProps={{ 'aria-label': t('show') }}
          value={value.passphrase}
          onChange={(event) => onChange({ ...value, passphrase: event.currentTarget.value })}
        />
      ) : (
        <Textarea
          id="backup-key"
          label={t('recovery')}
          description={t('recoveryHint')}
          rows={2}
          {...common}
          value={value.typed}
          onChange={(event) => onChange({ ...value, typed: event.currentTarget.value })}
        />
      )}
    </>
  );
}
