import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import type { PrinterRow } from './printer-rows.ts';

/** Prints the page to measure at once on a printer, put right as it is now. */
export function useTestPage(): (row: PrinterRow) => Promise<void> {
  const t = useTranslations('printers');
  const acts = useActs();
  return async ({ printer, label, size }) => {
    const prepared = await api.papers.prepare({ document: 'test-page', printer, size });
    if (!prepared.ok) return acts.refused(prepared.error as AppError);
    const { job } = prepared.value;
    const printed = await api.papers.print({ job, printer });
    await api.papers.close({ job });
    if (printed.ok) acts.done({ text: t('testSent', { printer: label, size }) });
    else acts.refused(printed.error as AppError);
  };
}
