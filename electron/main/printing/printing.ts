import type { PaperSize } from '#shared/documents/document.ts';
import { singlePapers } from '#shared/documents/single-papers.ts';
import { isWordPaper } from '#shared/documents/word-papers.ts';
import type { HostWork } from './host-work.ts';
import { fileNameOf } from './paper-file-name.ts';
import { createPrintJobs } from './print-jobs.ts';
import type { PrintJob, TakeModel } from './print-jobs.ts';
import { type PrintOrder, type PrintOutcome, printPdf } from './print-pdf.ts';
import { createPrintRoutes } from './print-routes.ts';
import type { PrintRoutesDeps } from './print-routes.ts';
import { type RenderedPdf, renderPdf } from './render-pdf.ts';
import { type EachAs, onDisk, saveEach, type SavedEach } from './save-each.ts';
import { asOneFile, type WordDeps, withWords } from './save-word.ts';
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
  /** It can be saved as a Word file too. */
  readonly word: boolean;
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
  /** Writes it as a Word file to a path that the person chose. Answers its size in bytes. */
  readonly saveWord: (jobId: string, path: string) => Promise<number | undefined>;
  /** Writes each letter as a file of its own into a new folder; see `saveEach`. */
  readonly saveEach: (
    jobId: string,
    folder: string,
    how: { readonly as: EachAs; readonly work: HostWork },
  ) => Promise<SavedEach | undefined>;
  /** The preview was closed: model and PDF leave the memory. */
  readonly close: (jobId: string) => void;
}

/** Chromium's viewer without its own toolbar. */
export const VIEW = '#toolbar=0&navpanes=0&view=FitH';

/** Preview, print and save of papers: one PDF per job is the truth for all three. */
export function createPrinting(
  deps: PrintRoutesDeps & WordDeps & { readonly takeModel: TakeModel },
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
        fileName: fileNameOf(asOneFile(job.model)),
        pages,
        size: job.model.format.size,
        previewUrl: `app://print/${job.id}.pdf${VIEW}`,
        files: singlePapers(job.model).length,
        word: isWordPaper(job.model),
      })),
    print: (jobId, order, work) => withPdf(jobId, work, (job) => printPdf(job, order)),
    save: (jobId, path, work) =>
      withPdf(jobId, work, async (_job, { bytes }) => {
        await writeWhole(path, bytes);
        return bytes.byteLength;
      }),
    saveWord: async (jobId, path) => {
      const job = await jobs.open(jobId);
      if (job === undefined || !isWordPaper(job.model)) return undefined;
      const bytes = await withWords(deps, job.model, (make) => make(asOneFile(job.model)));
      await onDisk(writeWhole(path, bytes));
      return bytes.byteLength;
    },
    saveEach: async (jobId, folder, how) => {
      const job = await jobs.open(jobId);
      if (job === undefined) return undefined;
      return saveEach({ ...deps, jobs }, job, { parent: folder, ...how });
    },
    close: jobs.close,
  };
}
