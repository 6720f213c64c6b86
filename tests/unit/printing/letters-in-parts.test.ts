import { describe, expect, it } from 'vitest';
import type { BrowserWindow } from 'electron';
import { countPages } from '#electron/main/printing/count-pages.ts';
import { type HostWork, Stopped, UNWATCHED } from '#electron/main/printing/host-work.ts';
import { PdfJoiner } from '#electron/main/printing/join-pdfs.ts';
import { createPrintJobs } from '#electron/main/printing/print-jobs.ts';
import { NotJoinable, parsePdf, textOf } from '#electron/main/printing/read-pdf.ts';
import { lettersOf, writeLetters } from '#electron/main/printing/write-letters.ts';
import { classRoster } from '#shared/documents/class-roster.ts';
import type { AnyPaper } from '#shared/documents/document.ts';
import { familyLetters } from '#shared/documents/letters/family-letter.ts';
import { sampleFamilyLetters } from '../../support/family-letter-samples.ts';
import { sampleRoster } from '../../support/paper-samples.ts';
import { smallPdf } from '../../support/small-pdf.ts';

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const joiner = new PdfJoiner();
  for (const part of parts) joiner.add(part);
  return joiner.finish();
};

const refs = (text: string): number[] =>
  [...text.replaceAll(/\((?:\\.|[^\\()])*\)/g, '').matchAll(/(\d+) 0 R/g)].map(([, one]) =>
    Number(one),
  );

/** Texts of the pages, found by walking from the catalog as a reader does. */
function pagesOf(pdf: Uint8Array): string[] {
  const parsed = parsePdf(pdf);
  const walk = (one: number): string[] => {
    const text = textOf(parsed, one);
    if (text.includes('/Type /Pages')) {
      return refs(/\/Kids \[([^\]]*)\]/.exec(text)?.[1] ?? '').flatMap(walk);
    }
    const [content = 0] = refs(/\/Contents \d+ 0 R/.exec(text)?.[0] ?? '');
    return [/\(([^)]*)\) Tj/.exec(textOf(parsed, content))?.[1] ?? ''];
  };
  const [tree = 0] = refs(/\/Pages \d+ 0 R/.exec(textOf(parsed, parsed.root))?.[0] ?? '');
  return walk(tree);
}

describe('PDFs joined into one', () => {
  const whole = joined(smallPdf(['a', 'b']), smallPdf(['c']), smallPdf(['d', 'e', 'f']));

  it('hold the pages of all in their order, each object where the table says', () => {
    expect(pagesOf(whole)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(countPages(whole)).toBe(6);
    const parsed = parsePdf(whole);
    for (const [one, [start, end]] of parsed.places) {
      const text = parsed.bytes.toString('latin1', start, end);
      expect(text.startsWith(`${one} 0 obj\n`)).toBe(true);
      for (const other of text.includes('stream') ? [] : refs(text))
        expect(parsed.places.has(other), `${one} → ${other}`).toBe(true);
    }
  });

  it('leave the streams and the texts of a page alone', () => {
    const text = Buffer.from(whole).toString('latin1');
    expect(text.match(/BT \(\w\) Tj ET 9 0 R/g)).toHaveLength(6);
    expect(text).toContain('/Title (Surat 1 0 R \\(a\\))');
  });

  it('are read aloud as one: a tree over all parts, each name once, each page its own key', () => {
    const parsed = parsePdf(whole);
    const all = [...parsed.places.keys()].map((one) => textOf(parsed, one));
    const keys = all.flatMap((one) => /\/StructParents (\d+)/.exec(one)?.[1] ?? []).map(Number);
    expect(keys.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
    const nums = all.find((one) => one.includes('/ParentTree\n')) ?? '';
    expect([...nums.matchAll(/(\d+) \d+ 0 R/g)].map(([, key]) => Number(key))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
    const ids = all.flatMap((one) => /\/ID (\(\S+\))/.exec(one)?.[1] ?? []);
    expect(new Set(ids).size).toBe(9);
    expect(all.filter((one) => one.includes('/S /Document'))).toHaveLength(4);
  });

  it('are refused where they are built otherwise, so that the whole is printed in one go', () => {
    const plain = Buffer.from(smallPdf(['a'])).toString('latin1');
    for (const other of [
      plain.replace(/startxref[^]*/, ''),
      plain.replace('xref\n0', 'xref\n1'),
      plain.replace('/StructTreeRoot 4 0 R', '/Outlines 444 0 R    '),
    ])
      expect(() => joined(Buffer.from(other, 'latin1'))).toThrow(NotJoinable);
    expect(() => joined()).toThrow(NotJoinable);
  });
});

/** A window that prints one page a letter, or two for those that are long. */
function printer(paper: AnyPaper, long: (name: string) => boolean = () => false) {
  const jobs = createPrintJobs(async () => paper);
  const loaded: string[] = [];
  const shown = (): AnyPaper => {
    const job = jobs.find(loaded.at(-1) ?? '');
    if (job === undefined) throw new Error('no job');
    return job.model;
  };
  const window = {
    loadURL: async (address: string) => {
      loaded.push(address.replace('app://print/', ''));
      jobs.find(loaded.at(-1) ?? '')?.hear?.('ready');
    },
    webContents: {
      on: () => undefined,
      off: () => undefined,
      printToPDF: async () =>
        smallPdf(shown().sections.flatMap(({ key }) => (long(key) ? [key, `${key}+`] : [key]))),
    },
  } as unknown as BrowserWindow;
  return {
    loaded,
    async write(work: HostWork = UNWATCHED) {
      const job = await jobs.open('0123456789abcdef');
      if (job === undefined) throw new Error('no job');
      return writeLetters({ jobs, job, windows: { take: () => window }, work }, lettersOf(paper));
    },
  };
}

const letters = (count: number): AnyPaper =>
  familyLetters(sampleFamilyLetters('acceptance-letter', 'A4', count));
const codes = (paper: AnyPaper): string[] => paper.sections.map(({ key }) => key);

describe('letters by the hundred', () => {
  it('[D4] are laid out fifty at a time and stand in one PDF in their order', async () => {
    const paper = letters(120);
    const told: number[] = [];
    const { loaded, write } = printer(paper);
    const made = await write({
      cancelled: () => false,
      progress: (_phase, done) => void told.push(done),
    });
    expect(loaded).toHaveLength(3);
    expect(told).toEqual([0, 50, 100, 120]);
    expect(made.pages).toBe(120);
    expect(pagesOf(made.bytes)).toEqual(codes(paper));
  });

  it('are counted one by one where one of them takes two pages', async () => {
    const paper = letters(60);
    const long = codes(paper)[55];
    const { loaded, write } = printer(paper, (key) => key === long);
    const made = await write();
    expect(loaded).toHaveLength(12);
    expect(made.pages).toBe(61);
    expect(pagesOf(made.bytes).filter((name) => !name.endsWith('+'))).toEqual(codes(paper));
  });

  it('stop before the next fifty, and nothing of it is kept', async () => {
    let parts = 0;
    const { loaded, write } = printer(letters(120));
    const work = {
      cancelled: () => parts > 0,
      progress: (_: string, done: number) => (parts = done),
    };
    await expect(write(work)).rejects.toThrow(Stopped);
    expect(loaded).toHaveLength(1);
  });

  it('are none where a paper is one whole', () => {
    expect(
      lettersOf(classRoster(sampleRoster({ size: 'A4', orientation: 'portrait' }, 1, 3))),
    ).toEqual([]);
  });
});
