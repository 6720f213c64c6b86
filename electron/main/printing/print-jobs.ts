import type { PaperDocument } from '#shared/documents/document.ts';

/** Papers kept in memory at once: personal data stays no longer than it is looked at. */
const KEPT = 4;
const RENDER_LIMIT_MS = 60_000;

/** The model of a job, built and masked in the data process; undefined where it knows none. */
export type TakeModel = (jobId: string) => Promise<PaperDocument | undefined>;

export interface PrintJob {
  readonly id: string;
  readonly model: PaperDocument;
  /** The page says once that it stands (fonts and seal loaded) or that it failed. */
  readonly standing: Promise<void>;
  readonly report: (outcome: 'ready' | 'failed') => void;
  pdf: Uint8Array | undefined;
}

/** What a page can be asked under an address; anything else in a path is refused. */
export const isJobId = (value: string): boolean => /^[\w-]{16,64}$/.test(value);

function newJob(id: string, model: PaperDocument): PrintJob {
  const { promise, resolve, reject } = signal();
  return {
    id,
    model,
    standing: promise,
    report: (outcome) =>
      outcome === 'ready' ? resolve() : reject(new Error('the print page failed')),
    pdf: undefined,
  };
}

function signal() {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  // Whoever waits hears of a failure; a job that nobody waits for must not end the process.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

/** Fails when the page has not stood within the limit, so that a paper never hangs for ever. */
export async function untilStanding(job: PrintJob, limitMs = RENDER_LIMIT_MS): Promise<void> {
  const timer = setTimeout(() => job.report('failed'), limitMs);
  try {
    await job.standing;
  } finally {
    clearTimeout(timer);
  }
}

export interface PrintJobs {
  /** The open job, or the one whose model the data process holds; undefined for unknown ids. */
  readonly open: (jobId: string) => Promise<PrintJob | undefined>;
  /** An open job, without asking the data process. */
  readonly find: (jobId: string) => PrintJob | undefined;
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
    const job = newJob(jobId, model);
    jobs.set(jobId, job);
    for (const oldest of [...jobs.keys()].slice(0, Math.max(0, jobs.size - KEPT))) {
      jobs.delete(oldest);
    }
    return job;
  }

  return {
    find: (jobId) => jobs.get(jobId),
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
