import { Button, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useAct } from '#renderer/app/queries.ts';
import { ChangePasswordForm } from '#renderer/features/users/ChangePasswordForm.tsx';
import { Plate } from '#renderer/ui/Plate.tsx';

/** Somebody signed in with a temporary password: an own one first, or out again. */
export function PasswordDueScreen({ name }: { name: string }) {
  const t = useTranslations('users');
  const signOut = useAct('users.signOut');
  return (
    <Plate lead={name} title={t('change.due')} sentence={t('change.dueSentence')}>
      {/* The answer "session changed" brings the next screen. */}
      <ChangePasswordForm onDone={() => undefined} />
      <Group mt={24}>
        <Button variant="subtle" loading={signOut.busy} onClick={() => void signOut.run({})}>
          {t('account.signOut')}
        </Button>
      </Group>
    </Plate>
  );
}
