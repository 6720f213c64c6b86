import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { InputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { useRead } from '#renderer/app/queries.ts';

type Request = InputOf<Contract['reports']['show']>;

/** The report on screen as a paper: laid out, then printed or saved; nothing of it is kept. */
export function useReportPaper(request: Request) {
  const t = useTranslations('reports');
  const acts = useActs();
  const [busy, setBusy] = useState(false);
  const size = useRead('papers.settings', {}).data?.size ?? 'A4';

  async function withPaper(
    then: (paper: { job: string; fileName: string }) => Promise<void>,
  ): Promise<void> {
    setBusy(true);
    try {
      const prepared = await api.papers.prepare({ document: 'facility-report', size, ...request });
      if (!prepared.ok) return acts.refused(prepared.error as AppError);
      const { job } = prepared.value;
      const made = await api.papers.preview({ job });
      if (made.ok) await then({ job, fileName: made.value.fileName });
      else acts.refused(made.error as AppError);
      await api.papers.close({ job });
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    save: (name: string) =>
      withPaper(async ({ job, fileName }) => {
        const target = await api.files.chooseTarget({ suggestedName: fileName, extension: 'pdf' });
        if (!target.ok || target.value === null) return;
        const reply = await api.papers.save({ job, file: target.value.file });
        if (reply.ok) acts.done({ text: t('made', { name }) });
        else acts.refused(reply.error as AppError);
      }),
    print: (name: string) =>
      withPaper(async ({ job }) => {
        const reply = await api.papers.print({ job });
        if (!reply.ok) return acts.refused(reply.error as AppError);
        const { outcome } = reply.value;
        if (outcome === 'sent') acts.done({ text: t('sent', { name }) });
        if (outcome === 'unconfirmed') acts.done({ text: t('unconfirmed') });
      }),
  };
}
