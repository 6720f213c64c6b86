import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type HostWork, Stopped } from './printing/host-work.ts';
import type { PreparedPaper, Printing } from './printing/printing.ts';
import { NotWritten } from './printing/save-each.ts';

type Refused = AppError<'papers.job-gone' | 'papers.not-made'>;

/** Work on the PDF of a job: gone, not to be made, or what came of it. */
export async function withPaper<T>(
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
export async function prepared(
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
