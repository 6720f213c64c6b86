import type { PaperSize } from '#shared/documents/document.ts';
import { singlePapers } from '#shared/documents/single-papers.ts';
import { countPages } from './count-pages.ts';
import { fileNameOf } from './paper-file-name.ts';
import { createPrintJobs } from './print-jobs.ts';
import type { PrintJob, TakeModel } from './print-jobs.ts';
import { type PrintOrder, type PrintOutcome, printPdf } from './print-pdf.ts';
import { createPrintRoutes } from './print-routes.ts';
import type { PrintRoutesDeps } from './print-routes.ts';
import { renderPdf } from './render-pdf.ts';
import { type HostWork, saveEach, type SavedEach } from './save-each.ts';
import { writeWhole } from './write-whole.ts';

export interface PreparedPaper {
  readonly name: string;
  /** Suggested when it is saved: "Daftar Siswa Kelas VII-A.pdf". */
  readonly fileName: string;
  readonly pages: number;
  readonly size: PaperSize;
  /** For an `<iframe>` in the window: Chromium's viewer without its own toolbar. */
  readonly previewUrl: string;
  /** How many files `saveEach` writes; 0 where the paper is one whole. */
  readonly files: number;
}

/** Each answers undefined for an unknown job, and rejects when the paper cannot be made. */
export interface Printing {
  /** A route for `serve` in protocol.ts. */
  readonly route: (url: URL) => Promise<Response | undefined>;
  /** Makes the PDF. */
  readonly prepare: (jobId: string) => Promise<PreparedPaper | undefined>;
  /** Prints that PDF. */
  readonly print: (jobId: string, order: PrintOrder) => Promise<PrintOutcome | undefined>;
  /** Writes that PDF to a path that the person chose. Answers its size in bytes. */
  readonly save: (jobId: string, path: string) => Promise<number | undefined>;
  /** Writes each letter as a file of its own into a new folder; see `saveEach`. */
  readonly saveEach: (
    jobId: string,
    folder: string,
    work: HostWork,
  ) => Promise<SavedEach | undefined>;
  /** The preview was closed: model and PDF leave the memory. */
  readonly close: (jobId: string) => void;
}

/** Chromium's viewer without its own toolbar. */
export const VIEW = '#toolbar=0&navpanes=0&view=FitH';

/** Preview, print and save of papers: one PDF per job is the truth for all three. */
export function createPrinting(
  deps: PrintRoutesDeps & { readonly takeModel: TakeModel },
): Printing {
  const jobs = createPrintJobs(deps.takeModel);
  const withPdf = async <T>(
    jobId: string,
    act: (job: PrintJob, pdf: Uint8Array) => T | Promise<T>,
  ): Promise<T | undefined> => {
    const job = await jobs.open(jobId);
    return job === undefined ? undefined : act(job, await renderPdf(job));
  };
  return {
    route: createPrintRoutes(jobs, deps),
    prepare: (jobId) =>
      withPdf(jobId, (job, pdf) => ({
        name: job.model.name,
        fileName: fileNameOf(job.model),
        pages: countPages(pdf),
        size: job.model.format.size,
        previewUrl: `app://print/${job.id}.pdf${VIEW}`,
        files: singlePapers(job.model).length,
      })),
    print: (jobId, order) => withPdf(jobId, (job) => printPdf(job, order)),
    save: (jobId, path) =>
      withPdf(jobId, async (_job, pdf) => {
        await writeWhole(path, pdf);
        return pdf.byteLength;
      }),
    saveEach: async (jobId, folder, work) => {
      const job = await jobs.open(jobId);
      return job === undefined ? undefined : saveEach(jobs, job, folder, work);
    },
    close: jobs.close,
  };
}
