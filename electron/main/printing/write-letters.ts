import type { BrowserWindow } from 'electron';
import type { AnyPaper } from '#shared/documents/document.ts';
import { singlePapers } from '#shared/documents/single-papers.ts';
import { countPages } from './count-pages.ts';
import { type HostWork, Stopped } from './host-work.ts';
import { PdfJoiner } from './join-pdfs.ts';
import type { PrintJob, PrintJobs } from './print-jobs.ts';
import { writePdf } from './write-pdf.ts';

/**
 * Letters laid out at once. Chromium 130 goes through every positioned box of the whole page for
 * each sheet it prints and keeps all sheets until the last: 1,000 letters in one go cost four times
 * what 500 do, and over a gigabyte. Of this many neither is felt, and Hentikan is heard soon.
 */
const AT_ONCE = 50;

/** The letters of a paper that is made of nothing else; none where it is one whole. */
export function lettersOf(paper: AnyPaper): readonly AnyPaper[] {
  const letters = singlePapers(paper);
  return letters.length === paper.sections.length ? letters : [];
}

interface Place {
  readonly jobs: PrintJobs;
  readonly job: PrintJob;
  readonly windows: { take(letters: number): BrowserWindow };
  readonly work: HostWork;
}

/** Lays out a paper under a name of its own for as long as that takes. */
async function write(
  { jobs, job, windows }: Place,
  name: string,
  { model, pages }: { readonly model: AnyPaper; readonly pages: 'counted' | 'alone' },
): Promise<Uint8Array> {
  const lent = jobs.lend(`${job.id}-${name}`, model);
  try {
    return await writePdf(windows.take(model.sections.length), lent, pages);
  } finally {
    jobs.close(lent.id);
  }
}

/**
 * Some letters, each counted on its own: whoever gets one holds page 1 of 1. Where one of them takes
 * more than a page, each is laid out by itself, which takes longer and counts right.
 */
async function writeSome(
  place: Place,
  from: number,
  letters: readonly AnyPaper[],
): Promise<readonly Uint8Array[]> {
  const sections = letters.flatMap((letter) => letter.sections);
  const model = { ...place.job.model, sections };
  const together = await write(place, `${from}`, { model, pages: 'alone' });
  if (countPages(together) === letters.length) return [together];
  const each: Uint8Array[] = [];
  for (const [at, letter] of letters.entries()) {
    if (place.work.cancelled()) throw new Stopped();
    const single = { ...letter, name: place.job.model.name };
    each.push(await write(place, `${from}-${at}`, { model: single, pages: 'counted' }));
  }
  return each;
}

/**
 * Letters as one PDF, laid out some at a time and joined: time grows with their number and memory
 * hardly does. Tells how many stand. Throws `Stopped` where whoever waits has stopped it.
 */
export async function writeLetters(
  place: Place,
  letters: readonly AnyPaper[],
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const pages = letters.length;
  if (pages > AT_ONCE) place.work.progress('letters', 0, pages);
  const joiner = new PdfJoiner();
  for (let from = 0; from < letters.length; from += AT_ONCE) {
    if (place.work.cancelled()) throw new Stopped();
    const some = letters.slice(from, from + AT_ONCE);
    const parts = await writeSome(place, from, some);
    if (pages > AT_ONCE) place.work.progress('letters', from + some.length, pages);
    const [only] = parts;
    // Nothing to join: the bytes are the whole.
    if (only !== undefined && parts.length === 1 && some.length === pages)
      return { bytes: only, pages };
    for (const part of parts) joiner.add(part);
  }
  if (place.work.cancelled()) throw new Stopped();
  return { bytes: joiner.finish(), pages: joiner.pages };
}
