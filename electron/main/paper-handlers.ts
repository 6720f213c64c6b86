import { basename } from 'node:path';
import { err, ok } from '#shared/result.ts';
import type { HostContext } from './host-handlers.ts';
import { previewOnPrinter, printPaper } from './print-handlers.ts';
import { type EachAs, NotWritten } from './printing/save-each.ts';
import { prepared, withPaper } from './with-paper.ts';

/** The papers' part of the host endpoints: one PDF a job, journaled by the data process. */
export const paperHandlers = {
  async preview(context: HostContext, { job }: { job: string }) {
    const made = await prepared(context, job);
    if (made.ok) await context.recordPaper(job, 'made', made.value.pages);
    return made;
  },
  print: printPaper,
  onPrinter: previewOnPrinter,
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
  async saveWord(context: HostContext, { job, file }: { job: string; file: string }) {
    const { printing, recordPaper } = context;
    const made = await prepared(context, job);
    if (!made.ok) return made;
    try {
      const saved = await withPaper(job, () => printing.saveWord(job, file));
      if (!saved.ok) return saved;
      await recordPaper(job, 'word', made.value.pages);
      return ok({ bytes: saved.value });
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      return err({ code: 'papers.not-saved', file: basename(file) } as const);
    }
  },
  async saveEach(
    { printing, recordPaper, work }: HostContext,
    { job, folder, as }: { job: string; folder: string; as: EachAs },
  ) {
    try {
      const saved = await withPaper(job, () => printing.saveEach(job, folder, { as, work }));
      const how = as === 'docx' ? 'word' : 'saved';
      if (saved.ok && saved.value.files > 0) await recordPaper(job, how, saved.value.files);
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
