import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Plate } from '#renderer/ui/Plate.tsx';
import classes from './SetupScreen.module.css';

interface RecoveryKeyProps {
  /** In groups, as it is printed. */
  recoveryKey: string;
  recoveryCode: string;
  practice: boolean;
  onDone: () => void;
}

/**
 * The key that opens every backup without the passphrase, and the code that opens an administrator's
 * account: shown once, to be kept on paper.
 */
export function RecoveryKey({ recoveryKey, recoveryCode, practice, onDone }: RecoveryKeyProps) {
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
        <div>
          <h2 className="section-title">{t('code')}</h2>
          <p className={classes['codeSentence']}>{t('codeSentence')}</p>
          <code className={classes['key']}>{recoveryCode}</code>
        </div>
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
