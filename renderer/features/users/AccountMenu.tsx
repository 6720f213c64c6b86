import { Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActs } from '#renderer/app/acts.tsx';
import { usePreferences } from '#renderer/app/preferences.ts';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { ChangePasswordForm } from '#renderer/features/users/ChangePasswordForm.tsx';
import { useSession } from '#renderer/app/session.ts';

/** The person at the foot of the menu: language, light or dark, sign out. */
export function AccountMenu({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('users.account');
  const session = useSession();
  const { language, setLanguage, colorScheme, setColorScheme } = usePreferences();
  const signOut = useAct('users.signOut');
  const words = useTranslations('users.change');
  const acts = useActs();
  const [changing, setChanging] = useState(false);
  const program = useRead('office.about', {}, { enabled: opened }).data;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={session.user.name}
      size={420}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        <Text c="var(--ink2)">{session.user.roleText}</Text>
        <div>
          <Text size="sm" mb={6} id="account-language">
            {t('language')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby="account-language"
            value={language}
            onChange={(value) => setLanguage(value === 'en' ? 'en' : 'id')}
            data={[
              { value: 'id', label: 'Bahasa Indonesia' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
        <div>
          <Text size="sm" mb={6} id="account-look">
            {t('look')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby="account-look"
            value={colorScheme}
            onChange={(value) =>
              setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')
            }
            data={[
              { value: 'auto', label: t('auto') },
              { value: 'light', label: t('light') },
              { value: 'dark', label: t('dark') },
            ]}
          />
        </div>
        {program ? (
          <Text size="sm" c="var(--ink2)">
            {t(program.forOffices ? 'program' : 'trialProgram', {
              version: program.version,
              electron: program.electron,
            })}
          </Text>
        ) : null}
        {changing ? (
          <ChangePasswordForm
            onDone={() => {
              setChanging(false);
              onClose();
              acts.done({ text: words('done') });
            }}
          />
        ) : null}
        <Group justify="flex-end">
          {changing ? null : <Button onClick={() => setChanging(true)}>{words('title')}</Button>}
          <Button loading={signOut.busy} onClick={() => void signOut.run({})}>
            {t('signOut')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
