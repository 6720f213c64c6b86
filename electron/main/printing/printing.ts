import type { PaperSize } from '#shared/documents/document.ts';
import { singlePapers } from '#shared/documents/single-papers.ts';
import type { HostWork } from './host-work.ts';
import { fileNameOf } from './paper-file-name.ts';
import { createPrintJobs } from './print-jobs.ts';
import type { PrintJob, TakeModel } from './print-jobs.ts';
import { type PrintOrder, type PrintOutcome, printPdf } from './print-pdf.ts';
import { createPrintRoutes } from './print-routes.ts';
import type { PrintRoutesDeps } from './print-routes.ts';
import { type RenderedPdf, renderPdf } from './render-pdf.ts';
import { saveEach, type SavedEach } from './save-each.ts';
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
  /** Makes the PDF; rejects with `Stopped` where that was stopped. */
  readonly prepare: (jobId: string, work: HostWork) => Promise<PreparedPaper | undefined>;
  /** Prints that PDF. */
  readonly print: (
    jobId: string,
    order: PrintOrder,
    work: HostWork,
  ) => Promise<PrintOutcome | undefined>;
  /** Writes that PDF to a path that the person chose. Answers its size in bytes. */
  readonly save: (jobId: string, path: string, work: HostWork) => Promise<number | undefined>;
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
    work: HostWork,
    act: (job: PrintJob, pdf: RenderedPdf) => T | Promise<T>,
  ): Promise<T | undefined> => {
    const job = await jobs.open(jobId);
    return job === undefined ? undefined : act(job, await renderPdf(jobs, job, work));
  };
  return {
    route: createPrintRoutes(jobs, deps),
    prepare: (jobId, work) =>
      withPdf(jobId, work, (job, { pages }) => ({
        name: job.model.name,
        fileName: fileNameOf(job.model),
        pages,
        size: job.model.format.size,
        previewUrl: `app://print/${job.id}.pdf${VIEW}`,
        files: singlePapers(job.model).length,
      })),
    print: (jobId, order, work) => withPdf(jobId, work, (job) => printPdf(job, order)),
    save: (jobId, path, work) =>
      withPdf(jobId, work, async (_job, { bytes }) => {
        await writeWhole(path, bytes);
        return bytes.byteLength;
      }),
    saveEach: async (jobId, folder, work) => {
      const job = await jobs.open(jobId);
      return job === undefined ? undefined : saveEach(jobs, job, folder, work);
    },
    close: jobs.close,
  };
}
