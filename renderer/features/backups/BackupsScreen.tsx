import { Button } from '@mantine/core';
import { IconDatabase } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { BackupPlace, ListedBackup } from '#shared/contract/backups.ts';
import type { AppError } from '#shared/errors.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { useAct, useJob, useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { useView } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { backupId, BackupList } from './BackupList.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import { BackupsHeader, type BackupsShown } from './BackupsHeader.tsx';
import { PauseNotice } from './PauseNotice.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { UndoRestoreDialog } from './UndoRestoreDialog.tsx';
import type { ChosenBackup } from './use-restore.ts';
import { VerifyDialog } from './VerifyDialog.tsx';
import { WorkLine } from './WorkLine.tsx';

/** Backup Data: how old the last proven one is, what is there, and the ways to use it. */
export function BackupsScreen() {
  const t = useTranslations('backups');
  const listed = useRead('backups.list', {});
  if (listed.error) {
    return (
      <ReadFailure
        title={t('list.empty')}
        error={listed.error}
        onRetry={() => void listed.refetch()}
      />
    );
  }
  return listed.data ? <Backups shown={listed.data} /> : <SkeletonRows />;
}

const byNumber = (a: ListedBackup, b: ListedBackup): number => b.seq - a.seq;

type Open =
  | { readonly kind: 'verify'; readonly backup: ListedBackup }
  | { readonly kind: 'restore'; readonly chosen: ChosenBackup }
  | { readonly kind: 'undo' };

/** What the person's roles allow here (the contract's own lists). */
function useMay() {
  const { roles } = useSession().user;
  const any = (...wanted: typeof roles): boolean => wanted.some((role) => roles.includes(role));
  return {
    create: any('head', 'officer', 'admin'),
    choosePlace: any('head', 'admin'),
    restore: any('admin'),
  };
}

function Backups({ shown }: { shown: BackupsShown }) {
  const may = useMay();
  const [view, change] = useView();
  const [open, setOpen] = useState<Open | null>(null);
  const creating = useCreate();
  const choosePlace = useChoosePlace();
  const backups = shown.places.flatMap((place) => place.backups).toSorted(byNumber);
  const selected = backups.find((backup) => backupId(backup) === view['backup']);
  const select = (backup: ListedBackup | undefined): void =>
    change({ backup: backup && backupId(backup) });
  const chooseFile = async (): Promise<void> => {
    const picked = await api.files.pick({ purpose: 'backup' });
    if (!picked.ok || picked.value === null) return;
    const { file, name } = picked.value;
    setOpen({ kind: 'restore', chosen: { from: 'file', file, name } });
  };
  return (
    <>
      <BackupsHeader
        shown={shown}
        busy={creating.job.busy}
        mayCreate={may.create}
        mayChoosePlace={may.choosePlace}
        onCreate={(place) => void creating.create(place)}
        onChoosePlace={() => void choosePlace()}
      />
      <ScreenBody
        bar={
          <>
            <WorkLine job={creating.job} />
            {shown.rotationPaused && may.choosePlace ? <PauseNotice /> : null}
          </>
        }
        panel={
          selected && (
            <BackupPanel
              backup={selected}
              mayVerify={may.create}
              mayRestore={may.restore}
              onVerify={() => setOpen({ kind: 'verify', backup: selected })}
              onRestore={() =>
                setOpen({ kind: 'restore', chosen: { from: 'list', backup: selected } })
              }
              onClose={() => select(undefined)}
              onMove={(step) => {
                const next = backups[backups.indexOf(selected) + step];
                if (next) select(next);
              }}
            />
          )
        }
      >
        {backups.length === 0 ? (
          <NoBackups onCreate={() => void creating.create('own')} may={may.create} />
        ) : (
          <BackupList
            backups={backups}
            selectedId={selected ? backupId(selected) : null}
            onOpen={select}
            onEscape={() => select(undefined)}
          />
        )}
        <Foot
          shown={shown}
          count={backups.length}
          mayRestore={may.restore}
          onFile={() => void chooseFile()}
          onUndo={() => setOpen({ kind: 'undo' })}
        />
      </ScreenBody>
      <Dialogs open={open} onClose={() => setOpen(null)} />
    </>
  );
}

function NoBackups({ onCreate, may }: { onCreate: () => void; may: boolean }) {
  const t = useTranslations('backups');
  return (
    <EmptyState
      icon={IconDatabase}
      title={t('list.empty')}
      ways={may ? [{ label: t('create'), onClick: onCreate }] : []}
    >
      {t('list.emptyText')}
    </EmptyState>
  );
}

interface FootProps {
  shown: BackupsShown;
  count: number;
  mayRestore: boolean;
  onFile: () => void;
  onUndo: () => void;
}

function Foot({ shown, count, mayRestore, onFile, onUndo }: FootProps) {
  const t = useTranslations('backups');
  const second = shown.places.find(({ place }) => place === 'second');
  const folder = second?.folder ?? null;
  const where = second?.state === 'unavailable' ? 'list.secondAway' : 'list.second';
  return (
    <StatusLine
      shown={t('list.shown', { count })}
      facts={folder === null ? [] : [t(where, { folder })]}
      links={mayRestore}
      {...(mayRestore
        ? {
            end: (
              <>
                {shown.undoable ? (
                  <Button variant="subtle" onClick={onUndo}>
                    {t('restore.undo')}
                  </Button>
                ) : null}
                <Button variant="subtle" onClick={onFile}>
                  {t('restore.choose')}
                </Button>
              </>
            ),
          }
        : {})}
    />
  );
}

function Dialogs({ open, onClose }: { open: Open | null; onClose: () => void }) {
  switch (open?.kind) {
    case 'verify':
      return <VerifyDialog backup={open.backup} onClose={onClose} />;
    case 'restore':
      return <RestoreDialog chosen={open.chosen} onClose={onClose} />;
    case 'undo':
      return <UndoRestoreDialog onClose={onClose} />;
    case undefined:
      return null;
  }
}

function useCreate() {
  const t = useTranslations('backups');
  const acts = useActs();
  const job = useJob('backups.create');
  return {
    job,
    async create(place: BackupPlace): Promise<void> {
      const reply = await job.run({ place });
      if (!reply.ok) return acts.refused(reply.error as AppError);
      const { seq, absentAttachments: count } = reply.value;
      const text = count > 0 ? 'madeWithoutAttachments' : 'made';
      acts.done({ text: t(text, { seq: String(seq), count }) });
    },
  };
}

/** Asks for the folder of the second copy and keeps it. */
function useChoosePlace() {
  const t = useTranslations('backups');
  const acts = useActs();
  const act = useAct('backups.choosePlace');
  return async (): Promise<void> => {
    const picked = await api.files.pick({ purpose: 'folder' });
    if (!picked.ok || picked.value === null) return;
    const reply = await act.run({ folder: picked.value.file });
    if (!reply.ok) return acts.refused(reply.error as AppError);
    acts.done({ text: t('placeChosen', { folder: reply.value.folder }) });
  };
}
