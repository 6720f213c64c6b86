import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { singlePapers } from '#shared/documents/single-papers.ts';
import type { AnyPaper } from '#shared/documents/document.ts';
import { HiddenWindows } from './hidden-window.ts';
import type { HostWork } from './host-work.ts';
import { fileNameOf } from './paper-file-name.ts';
import type { PrintJob, PrintJobs } from './print-jobs.ts';
import { type WordDeps, withWords } from './save-word.ts';
import { writePdf } from './write-pdf.ts';
import { writeWhole } from './write-whole.ts';

/** Why a file could not be written: the disk, or the folder that was chosen. */
export class NotWritten extends Error {}

export interface SavedEach {
  /** Name of the folder that was made. */
  readonly folder: string;
  readonly files: number;
  /** How many there would be. */
  readonly of: number;
}

/** A folder that was not there: nothing that lies in it is ever written over. */
async function newFolder(parent: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const path = join(parent, count === 1 ? name : `${name} (${count})`);
    if (existsSync(path)) continue;
    await mkdir(path);
    return path;
  }
}

/** The disk's own failures under one name, so that nobody takes them for a page that failed. */
export const onDisk = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw new NotWritten(String(error));
  }
};

/** In what each letter is written. */
export type EachAs = 'pdf' | 'docx';

/** Makes the files of a job's letters, one after the other. */
type MakeOne = (model: AnyPaper, at: number) => Promise<Uint8Array>;

/** Hidden windows lay them out one after the other, so that memory does not grow with their number. */
async function withPages<T>(
  jobs: PrintJobs,
  job: PrintJob,
  act: (make: MakeOne) => Promise<T>,
): Promise<T> {
  const windows = new HiddenWindows();
  try {
    return await act(async (model, at) => {
      const single = jobs.lend(`${job.id}-${at + 1}`, model);
      try {
        return await writePdf(windows.take(1), single);
      } finally {
        jobs.close(single.id);
      }
    });
  } finally {
    windows.destroy();
  }
}

interface EachInto {
  /** The folder in which a new one is made. */
  readonly parent: string;
  readonly as: EachAs;
  readonly work: HostWork;
}

/** Writes each letter of a job as a file of its own, PDF or Word, into a new folder. */
export async function saveEach(
  deps: WordDeps & { readonly jobs: PrintJobs },
  job: PrintJob,
  { parent, as, work }: EachInto,
): Promise<SavedEach> {
  const papers = singlePapers(job.model);
  const folder = await onDisk(newFolder(parent, fileNameOf(job.model).replace(/\.pdf$/, '')));
  const writeAll = async (make: MakeOne): Promise<number> => {
    for (const [at, model] of papers.entries()) {
      if (work.cancelled()) return at;
      const bytes = await make(model, at);
      await onDisk(writeWhole(join(folder, fileNameOf(model, as)), bytes));
      work.progress('files', at + 1, papers.length);
    }
    return papers.length;
  };
  const files =
    as === 'pdf'
      ? await withPages(deps.jobs, job, writeAll)
      : await withWords(deps, job.model, writeAll);
  return { folder: basename(folder), files, of: papers.length };
}
