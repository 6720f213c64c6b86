import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './Users.module.css';

interface RecoveryCodeProps {
  code: string;
  onDone: () => void;
}

/** A recovery code to be copied to paper: shown only now. */
export function RecoveryCode({ code, onDone }: RecoveryCodeProps) {
  const t = useTranslations('users.recoveryCode');
  const [kept, setKept] = useState(false);
  return (
    <Stack gap={16}>
      <Text>{t('sentence')}</Text>
      <code className={classes['code']} aria-label={t('title')}>
        {code}
      </code>
      <Checkbox
        label={t('kept')}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Group justify="flex-end">
        <Button variant="filled" disabled={!kept} onClick={onDone}>
          {t('done')}
        </Button>
      </Group>
    </Stack>
  );
}
