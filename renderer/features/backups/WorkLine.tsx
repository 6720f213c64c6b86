import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { JobState } from '#renderer/app/queries.ts';
import { ProgressLine } from '#renderer/ui/ProgressLine.tsx';
import { stageOf } from './backup-words.ts';

interface WorkLineProps {
  job: { busy: boolean; state: JobState | null; stop: () => void };
}

/** What a backup or a restore is doing now, and Hentikan; nothing while none goes on. */
export function WorkLine({ job }: WorkLineProps) {
  return job.busy ? <Running {...job} /> : null;
}

function Running({ state, stop }: Omit<WorkLineProps['job'], 'busy'>) {
  const t = useTranslations('backups.stages');
  const [stopping, setStopping] = useState(false);
  return (
    <ProgressLine
      done={state?.done ?? 0}
      {...(state && state.total > 0 ? { total: state.total } : {})}
      text={t(stageOf(state?.phase ?? 'copy'))}
      stopping={stopping}
      onStop={() => {
        setStopping(true);
        stop();
      }}
    />
  );
}
