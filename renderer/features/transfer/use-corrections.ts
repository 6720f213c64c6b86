import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { useJob } from '#renderer/app/queries.ts';
import { type LockedFile, lockedFile } from './UnlockDialog.tsx';

export type Corrections = OutputOf<Contract['corrections']['read']>;

/**
 * The way of a correction file: chosen, read, changes taken. Nothing is stored before. With `round`
 * the file answers a round of looking up desils.
 */
export function useCorrections({ round = false }: { round?: boolean } = {}) {
  const t = useTranslations('corrections');
  const acts = useActs();
  const [open, setOpen] = useState<{ file: string; read: Corrections } | null>(null);
  const [locked, setLocked] = useState<LockedFile | null>(null);
  const reading = useJob('corrections.read');
  const saving = useJob('corrections.apply');
  const read = async (file: string, sheet?: string): Promise<void> => {
    const reply = await reading.run({ file, round, ...(sheet === undefined ? {} : { sheet }) });
    if (reply.ok) setOpen({ file, read: reply.value });
    else {
      const error = reply.error as AppError;
      const isLocked = lockedFile(error, file, () => read(file));
      if (isLocked) setLocked(isLocked);
      else acts.refused(error);
    }
  };
  const choose = async (): Promise<void> => {
    const picked = await api.files.pick({ purpose: 'spreadsheet' });
    if (picked.ok && picked.value) await read(picked.value.file);
  };
  const take = async (taken: readonly number[]): Promise<void> => {
    if (open === null) return;
    const reply = await saving.run({ job: open.read.job, taken: [...taken] });
    if (reply.ok) {
      setOpen(null);
      const { cells, people } = reply.value;
      return acts.done({ text: t('done', { cells, people }) });
    }
    const error = reply.error as AppError;
    if (error.code !== 'imports.outdated') return acts.refused(error);
    // What the file was compared with has changed: compare anew and let the person look again.
    await read(open.file, open.read.sheet);
    acts.done({ text: t('outdated') });
  };
  return {
    open: open?.read ?? null,
    busy: reading.busy || saving.busy,
    choose,
    /** Reads another sheet of the same file. */
    readSheet: (sheet: string) => (open === null ? undefined : void read(open.file, sheet)),
    locked,
    closeLocked: () => setLocked(null),
    take,
    close: () => setOpen(null),
  };
}

export type CorrectionsWay = ReturnType<typeof useCorrections>;
