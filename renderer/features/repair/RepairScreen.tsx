import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { readOptions, useAct } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { RestoreAtStart } from '#renderer/features/backups/RestoreAtStart.tsx';
import type { WayOn } from '#renderer/ui/EmptyState.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { Plate } from '#renderer/ui/Plate.tsx';

/** Shown instead of the office when its file must not be opened or the data process keeps dying. */
export function RepairScreen({ reason }: { reason: 'file' | 'crashes' }) {
  const t = useTranslations('backups.repair');
  if (reason === 'file') return <BrokenFile />;
  return (
    <Plate lead={t('lead')} title={t('crashTitle')}>
      <FailureNotice title={t('found')} ways={[quit(t('quit'), true)]}>
        {t('crashText')}
      </FailureNotice>
    </Plate>
  );
}

const quit = (label: string, main: boolean): WayOn => ({
  label,
  main,
  onClick: () => window.close(),
});

/** A newer program wrote the file: an older backup would throw its work away. */
const onlyQuit = (code: string): boolean => code === 'office.file-newer';

function BrokenFile() {
  const t = useTranslations('backups.repair');
  const refusalText = useRefusalText();
  const office = useQuery(readOptions('office.state', {})).data;
  const again = useAct('office.lookAgain');
  const [restoring, setRestoring] = useState(false);
  if (office?.kind !== 'refused') return null;
  if (restoring) return <RestoreAtStart onBack={() => setRestoring(false)} />;
  const restorable = !onlyQuit(office.code);
  const ways: WayOn[] = [
    ...(restorable ? [{ label: t('restore'), main: true, onClick: () => setRestoring(true) }] : []),
    { label: t('again'), onClick: () => void again.run({}) },
    quit(t('quit'), !restorable),
  ];
  return (
    <Plate lead={t('lead')} title={t('fileTitle')}>
      <FailureNotice title={t('found')} ways={ways}>
        {refusalText({ code: office.code, ...office.detail } as AppError)}
      </FailureNotice>
    </Plate>
  );
}
