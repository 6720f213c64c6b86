import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { ListedBackup } from '#shared/contract/backups.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './BackupState.module.css';

const SIGNS = {
  verified: IconCircleCheck,
  unproven: IconCircleDashed,
  damaged: IconAlertTriangle,
} as const;

/** Terbukti, Belum dibaca kembali, Rusak: icon and word. */
export function BackupState({ backup }: { backup: ListedBackup }) {
  const t = useTranslations('backups.states');
  const { state, facts } = backup;
  const Sign = SIGNS[state];
  return (
    <span className={classes['state']} data-state={state}>
      <Sign size={ICON.list} stroke={STROKE} aria-hidden="true" />
      {t(state === 'verified' && facts?.opened ? 'opened' : state)}
    </span>
  );
}
