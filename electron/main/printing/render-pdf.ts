import { countPages } from './count-pages.ts';
import { HiddenWindows } from './hidden-window.ts';
import type { HostWork } from './host-work.ts';
import type { PrintJob, PrintJobs } from './print-jobs.ts';
import { NotJoinable } from './read-pdf.ts';
import { lettersOf, writeLetters } from './write-letters.ts';
import { writePdf } from './write-pdf.ts';

/** A whole paper as one PDF. */
export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

async function write(jobs: PrintJobs, job: PrintJob, work: HostWork): Promise<RenderedPdf> {
  const letters = lettersOf(job.model);
  const windows = new HiddenWindows();
  try {
    if (letters.length > 0) {
      try {
        return await writeLetters({ jobs, job, windows, work }, letters);
      } catch (error) {
        // A later Chromium that builds its files otherwise: slower, and whole.
        if (!(error instanceof NotJoinable)) throw error;
      }
    }
    const bytes = await writePdf(windows.take(1), job);
    return { bytes, pages: countPages(bytes) };
  } finally {
    windows.destroy();
  }
}

/**
 * The PDF of an open job, made once: preview, print and saved file are these same bytes. Rejects
 * when the page fails, crashes or does not stand within a minute, and with `Stopped` when whoever
 * waits for it stops it; the next call tries anew.
 */
export async function renderPdf(
  jobs: PrintJobs,
  job: PrintJob,
  work: HostWork,
): Promise<RenderedPdf> {
  job.pdf ??= write(jobs, job, work);
  try {
    return await job.pdf;
  } catch (error) {
    job.pdf = undefined;
    throw error;
  }
}
