import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { useJob } from '#renderer/app/queries.ts';
import type { Printers } from './PrintDialog.tsx';
import type { ShownPaper } from './use-preview.ts';

/** Cetak…, Simpan PDF…, Simpan per anak… and Simpan sebagai Word… of the paper that stands. */
export function useSend(paper: ShownPaper | null) {
  const t = useTranslations('papers');
  const acts = useActs();
  const job = useJob('papers.saveEach');
  async function each(as: 'pdf' | 'docx'): Promise<void> {
    if (!paper) return;
    const chosen = await api.files.pick({ purpose: 'folder' });
    if (!chosen.ok || chosen.value === null) return;
    const reply = await job.run({ job: paper.job, folder: chosen.value.file, as });
    if (!reply.ok) return acts.refused(reply.error as AppError);
    const { folder, files, of } = reply.value;
    const words = { folder, files: String(files), of: String(of) };
    acts.done({ text: t(files < of ? 'stoppedEach' : 'savedEach', words) });
  }
  async function word(): Promise<void> {
    if (!paper) return;
    const suggestedName = paper.fileName.replace(/\.pdf$/, '.docx');
    const target = await api.files.chooseTarget({ suggestedName, extension: 'docx' });
    if (!target.ok || target.value === null) return;
    const reply = await api.papers.saveWord({ job: paper.job, file: target.value.file });
    if (reply.ok) acts.done({ text: t('saved', { name: target.value.name }) });
    else acts.refused(reply.error as AppError);
  }
  const [printers, setPrinters] = useState<Printers | null>(null);
  return {
    /** Saving one by one: how far it is, and a way to stop it. */
    job,
    /** The printers to choose from, while the dialog is open. */
    printers,
    closePrinters: () => setPrinters(null),
    /** Our own dialog; without a printer that the computer names, the system's. */
    async print(): Promise<void> {
      if (!paper) return;
      const found = await api.printers.found({});
      if (found.ok && found.value.length > 0) return setPrinters(found.value);
      const reply = await api.papers.print({ job: paper.job });
      if (!reply.ok) return acts.refused(reply.error as AppError);
      const { outcome } = reply.value;
      if (outcome === 'sent') acts.done({ text: t('sent', { name: paper.name }) });
      if (outcome === 'unconfirmed') acts.done({ text: t('unconfirmed') });
    },
    async save(): Promise<void> {
      if (!paper) return;
      const suggestedName = paper.fileName;
      const target = await api.files.chooseTarget({ suggestedName, extension: 'pdf' });
      if (!target.ok || target.value === null) return;
      const reply = await api.papers.save({ job: paper.job, file: target.value.file });
      if (reply.ok) acts.done({ text: t('saved', { name: target.value.name }) });
      else acts.refused(reply.error as AppError);
    },
    /** Each letter as a file of its own, in a new folder. */
    saveEach: () => each('pdf'),
    /** One file of a whole paper or a single letter; of several letters a file each. */
    saveWord: () => (paper !== null && paper.files > 1 ? each('docx') : word()),
  };
}
