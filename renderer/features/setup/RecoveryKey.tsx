import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Plate } from '#renderer/ui/Plate.tsx';
import classes from './SetupScreen.module.css';

interface RecoveryKeyProps {
  /** In groups, as it is printed. */
  recoveryKey: string;
  practice: boolean;
  onDone: () => void;
}

/** The key that opens every backup without the passphrase: shown once, to be kept on paper. */
export function RecoveryKey({ recoveryKey, practice, onDone }: RecoveryKeyProps) {
  const t = useTranslations('office.recoveryKey');
  const [kept, setKept] = useState(practice);
  return (
    <Plate lead={t('lead')} title={t('title')} sentence={t('sentence')}>
      <Stack gap={16}>
        <code className={classes['key']} aria-label={recoveryKey}>
          {recoveryKey.split(' ').map((group, index) => (
            <span key={index} className={classes['keyGroup']}>
              {group}
            </span>
          ))}
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
    </Plate>
  );
}
