import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { singlePapers } from '#shared/documents/single-papers.ts';
import { HiddenWindows } from './hidden-window.ts';
import type { HostWork } from './host-work.ts';
import { fileNameOf } from './paper-file-name.ts';
import type { PrintJob, PrintJobs } from './print-jobs.ts';
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
const onDisk = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw new NotWritten(String(error));
  }
};

/**
 * Writes each letter of a job as a PDF of its own into a new folder. Hidden windows lay them out one
 * after the other, so that memory does not grow with their number.
 */
export async function saveEach(
  jobs: PrintJobs,
  job: PrintJob,
  parent: string,
  work: HostWork,
): Promise<SavedEach> {
  const papers = singlePapers(job.model);
  const folder = await onDisk(newFolder(parent, fileNameOf(job.model).replace(/\.pdf$/, '')));
  const windows = new HiddenWindows();
  let files = 0;
  try {
    for (const model of papers) {
      if (work.cancelled()) break;
      const single = jobs.lend(`${job.id}-${files + 1}`, model);
      try {
        const pdf = await writePdf(windows.take(1), single);
        await onDisk(writeWhole(join(folder, fileNameOf(model)), pdf));
      } finally {
        jobs.close(single.id);
      }
      files += 1;
      work.progress('files', files, papers.length);
    }
  } finally {
    windows.destroy();
  }
  return { folder: basename(folder), files, of: papers.length };
}
