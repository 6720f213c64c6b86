import type { AnyPaper } from '#shared/documents/document.ts';

/** Papers kept in memory at once: personal data stays no longer than it is looked at. */
const KEPT = 4;

/** The model of a job, built and masked in the data process; undefined where it knows none. */
export type TakeModel = (jobId: string) => Promise<AnyPaper | undefined>;

/** What the print page says of itself: it stands (fonts and seal loaded), or it failed. */
export type PageReport = 'ready' | 'failed';

export interface PrintJob {
  readonly id: string;
  readonly model: AnyPaper;
  /** The one PDF of this job, while it is being made and ever after. */
  pdf: Promise<{ readonly bytes: Uint8Array; readonly pages: number }> | undefined;
  /** Set while a page is being made; hears what that page says. */
  hear: ((report: PageReport) => void) | undefined;
}

/** What may stand in an address as a job; anything else in a path is refused. */
const isJobId = (value: string): boolean => /^[\w-]{16,64}$/.test(value);

export interface PrintJobs {
  /** The open job, or the one whose model the data process holds; undefined for unknown ids. */
  readonly open: (jobId: string) => Promise<PrintJob | undefined>;
  /** An open job, without asking the data process. */
  readonly find: (jobId: string) => PrintJob | undefined;
  /** Opens a part of an open job for a moment; whoever lends it closes it. */
  readonly lend: (jobId: string, model: AnyPaper) => PrintJob;
  /** Forgets model and PDF. */
  readonly close: (jobId: string) => void;
}

/**
 * The papers now being looked at. A model is taken from the data process once per job, so that
 * preview, print and saved file cannot differ. The oldest leave when more than four are open.
 */
export function createPrintJobs(takeModel: TakeModel): PrintJobs {
  const jobs = new Map<string, PrintJob>();
  const opening = new Map<string, Promise<PrintJob | undefined>>();

  async function take(jobId: string): Promise<PrintJob | undefined> {
    const model = await takeModel(jobId);
    if (model === undefined) return undefined;
    const job: PrintJob = { id: jobId, model, pdf: undefined, hear: undefined };
    jobs.set(jobId, job);
    for (const oldest of [...jobs.keys()].slice(0, Math.max(0, jobs.size - KEPT))) {
      jobs.delete(oldest);
    }
    return job;
  }

  return {
    find: (jobId) => jobs.get(jobId),
    lend: (jobId, model) => {
      const job: PrintJob = { id: jobId, model, pdf: undefined, hear: undefined };
      jobs.set(jobId, job);
      return job;
    },
    close: (jobId) => void jobs.delete(jobId),
    open: async (jobId) => {
      if (!isJobId(jobId)) return undefined;
      const known = jobs.get(jobId);
      if (known !== undefined) return known;
      const pending = opening.get(jobId) ?? take(jobId);
      opening.set(jobId, pending);
      try {
        return await pending;
      } finally {
        opening.delete(jobId);
      }
    },
  };
}

/**
 * Answers once the page of this job says that it stands. Rejects when it says that it failed, or
 * nothing within the limit: a paper never hangs for ever.
 */
export function untilStanding(job: PrintJob, limitMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (report: PageReport, why: string) => {
      clearTimeout(timer);
      job.hear = undefined;
      if (report === 'ready') resolve();
      else reject(new Error(why));
    };
    const timer = setTimeout(() => end('failed', 'the print page did not stand in time'), limitMs);
    job.hear = (report) => end(report, 'the print page failed');
  });
}
