import { Button } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct } from '#renderer/app/queries.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './PauseNotice.module.css';

/** After a restore or a failed check nothing old is removed until somebody says that all is well. */
export function PauseNotice() {
  const t = useTranslations('backups.header');
  const acts = useActs();
  const act = useAct('backups.resumeRotation');
  const resume = async (): Promise<void> => {
    const reply = await act.run({});
    if (reply.ok) acts.done({ text: t('resumed') });
    else acts.refused(reply.error as AppError);
  };
  return (
    <div className={classes['notice']} role="status">
      <IconPlayerPause size={ICON.text} stroke={STROKE} aria-hidden="true" />
      <span>{t('sentence.paused')}</span>
      <Button loading={act.busy} onClick={() => void resume()}>
        {t('resume')}
      </Button>
    </div>
  );
}
