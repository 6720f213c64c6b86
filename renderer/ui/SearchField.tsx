import { ActionIcon, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { ICON, STROKE } from '#renderer/ui/icon.ts';

export interface SearchFieldProps {
  /** What the list searches in, shown as placeholder and name: "Nama, kode, NIK, atau nama wali". */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Arrow down leaves the field for the list. */
  onLeaveDown?: () => void;
  autoFocus?: boolean;
}

/** Narrows a list while one types. Escape empties it; arrow down goes on to the list. */
export function SearchField({ label, value, onChange, onLeaveDown, autoFocus }: SearchFieldProps) {
  const t = useTranslations('kit');
  return (
    <TextInput
      type="text"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      value={value}
      flex={1}
      miw={0}
      data-autofocus={autoFocus ?? false}
      autoFocus={autoFocus ?? false}
      spellCheck={false}
      leftSection={<IconSearch size={ICON.text} stroke={STROKE} aria-hidden="true" />}
      rightSection={
        value === '' ? null : (
          <ActionIcon size={30} aria-label={t('clearSearch')} onClick={() => onChange('')}>
            <IconX size={ICON.list} stroke={STROKE} aria-hidden="true" />
          </ActionIcon>
        )
      }
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') {
          event.stopPropagation();
          onChange('');
        }
        if (event.key === 'ArrowDown' && onLeaveDown !== undefined) {
          event.preventDefault();
          onLeaveDown();
        }
      }}
    />
  );
}
