import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { countPages } from './count-pages.ts';
import { fileNameOf } from './paper-file-name.ts';
import { createPrintJobs } from './print-jobs.ts';
import type { PrintJob, TakeModel } from './print-jobs.ts';
import { printBytes } from './print-pdf.ts';
import type { PrintOutcome } from './print-pdf.ts';
import { createPrintRoutes } from './print-routes.ts';
import type { PrintRoutesDeps } from './print-routes.ts';
import { renderPdf } from './render-pdf.ts';

export interface PreparedPaper {
  readonly name: string;
  readonly pages: number;
  /** Where the preview lies: for a frame in the window, without the viewer's own toolbar. */
  readonly previewUrl: string;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'cancelled' };

export interface Printing {
  /** Answers `app://print` (see createPrintRoutes). */
  readonly route: (path: string) => Promise<Response | undefined>;
  /** Renders the paper once. Undefined: no such job. Rejects when the page fails. */
  readonly prepare: (jobId: string) => Promise<PreparedPaper | undefined>;
  /** Prints those same bytes through the system's dialog. Undefined: no such job. */
  readonly print: (jobId: string) => Promise<PrintOutcome | undefined>;
  /** Saves those same bytes where the person chooses. Undefined: no such job. */
  readonly save: (jobId: string, parent: BrowserWindow) => Promise<SaveOutcome | undefined>;
  /** The preview was closed: model and PDF leave the memory. */
  readonly close: (jobId: string) => void;
}

interface PrintingDeps extends Pick<PrintRoutesDeps, 'readRendererFile' | 'readImage'> {
  readonly takeModel: TakeModel;
}

/** A half-written paper never carries the final name: power may fail while it is written. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.part`);
  try {
    await writeFile(draft, bytes, { flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function saveAs(
  job: PrintJob,
  bytes: Uint8Array,
  parent: BrowserWindow,
): Promise<SaveOutcome> {
  const { canceled, filePath } = await dialog.showSaveDialog(parent, {
    defaultPath: fileNameOf(job.model),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return { kind: 'cancelled' };
  await writeWhole(filePath, bytes);
  return { kind: 'saved', path: filePath };
}

/** Preview, print and save of papers: one PDF per job is the truth for all three. */
export function createPrinting(deps: PrintingDeps): Printing {
  const jobs = createPrintJobs(deps.takeModel);
  const withPdf = async <T>(
    jobId: string,
    use: (job: PrintJob, bytes: Uint8Array) => Promise<T>,
  ): Promise<T | undefined> => {
    const job = await jobs.open(jobId);
    return job === undefined ? undefined : use(job, await renderPdf(job));
  };
  return {
    route: createPrintRoutes({ ...deps, jobs }),
    prepare: (jobId) =>
      withPdf(jobId, async (job, bytes) => ({
        name: job.model.name,
        pages: countPages(bytes),
        previewUrl: `app://print/${job.id}.pdf#toolbar=0&navpanes=0&view=FitH`,
      })),
    print: (jobId) => withPdf(jobId, async (job) => printBytes(job)),
    save: (jobId, parent) => withPdf(jobId, async (job, bytes) => saveAs(job, bytes, parent)),
    close: jobs.close,
  };
}
