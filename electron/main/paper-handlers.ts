import { basename } from 'node:path';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { HostContext } from './host-handlers.ts';
import { type HostWork, Stopped } from './printing/host-work.ts';
import type { PreparedPaper, Printing } from './printing/printing.ts';
import { NotWritten } from './printing/save-each.ts';

type Refused = AppError<'papers.job-gone' | 'papers.not-made'>;

/** Work on the PDF of a job: gone, not to be made, or what came of it. */
async function withPaper<T>(
  job: string,
  work: () => Promise<T | undefined>,
): Promise<Result<T, Refused>> {
  try {
    const value = await work();
    return value === undefined ? err({ code: 'papers.job-gone', job }) : ok(value);
  } catch (error) {
    if (error instanceof NotWritten || error instanceof Stopped) throw error;
    process.stderr.write(`papers ${job} ${String(error)}\n`);
    return err({ code: 'papers.not-made', job });
  }
}

/** The paper with its PDF, made now where it was not; stopped means that nothing of it is kept. */
async function prepared(
  { printing, work }: { readonly printing: Printing; readonly work: HostWork },
  job: string,
): Promise<Result<PreparedPaper, Refused | AppError<'job.cancelled'>>> {
  try {
    return await withPaper(job, () => printing.prepare(job, work));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return err({ code: 'job.cancelled', job });
  }
}

/** The papers' part of the host endpoints: one PDF a job, journaled by the data process. */
export const paperHandlers = {
  async preview(context: HostContext, { job }: { job: string }) {
    const made = await prepared(context, job);
    if (made.ok) await context.recordPaper(job, 'made', made.value.pages);
    return made;
  },
  async print(context: HostContext, { job }: { job: string }) {
    const { printing, recordPaper, work } = context;
    const made = await prepared(context, job);
    if (!made.ok) return made;
    const printed = await withPaper(job, () => printing.print(job, work));
    if (!printed.ok) return printed;
    const outcome = printed.value.kind;
    if (outcome !== 'cancelled') await recordPaper(job, 'printed', made.value.pages);
    return ok({ outcome });
  },
  async save(context: HostContext, { job, file }: { job: string; file: string }) {
    const { printing, recordPaper, work } = context;
    const made = await prepared(context, job);
    if (!made.ok) return made;
    try {
      const bytes = await printing.save(job, file, work);
      if (bytes === undefined) return err({ code: 'papers.job-gone', job } as const);
      await recordPaper(job, 'saved', made.value.pages);
      return ok({ bytes });
    } catch {
      // The PDF stands; what failed is the disk or the folder that was chosen.
      return err({ code: 'papers.not-saved', file: basename(file) } as const);
    }
  },
  async saveEach(
    { printing, recordPaper, work }: HostContext,
    { job, folder }: { job: string; folder: string },
  ) {
    try {
      const saved = await withPaper(job, () => printing.saveEach(job, folder, work));
      if (saved.ok && saved.value.files > 0) await recordPaper(job, 'saved', saved.value.files);
      return saved;
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      return err({ code: 'papers.not-saved', file: basename(folder) } as const);
    }
  },
  async close({ printing }: HostContext, { job }: { job: string }) {
    printing.close(job);
    return ok(null);
  },
} as const;
