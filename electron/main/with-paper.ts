import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
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
    if (error instanceof NotWritten) throw error;
    process.stderr.write(`papers ${job} ${String(error)}\n`);
    return err({ code: 'papers.not-made', job });
  }
}
