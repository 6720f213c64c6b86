import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AnyPaper } from '#shared/documents/document.ts';
import type { BuiltHarness } from './build.ts';

export interface PrintedPaper {
  readonly id: string;
  readonly path: string;
  /** Milliseconds from the model to the bytes. */
  readonly ms: number;
  readonly savedBytes: number;
  readonly previewBytes: number;
  readonly pages: number;
  readonly violations: readonly string[];
}

interface Line {
  readonly id: string;
  readonly ms: number;
  readonly bytes: number;
  readonly preview: number;
  readonly pages: number;
  readonly violations: readonly string[];
}

/** Prints papers in the real Electron with the program's own printing; needs a display. */
export function printPapers(
  harness: BuiltHarness,
  folder: string,
  papers: Readonly<Record<string, AnyPaper>>,
): Map<string, PrintedPaper> {
  mkdirSync(folder, { recursive: true });
  for (const [id, model] of Object.entries(papers)) {
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(model));
  }
  const electron = createRequire(import.meta.url)('electron') as string;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, harness.main, '--', harness.renderer, folder, ...Object.keys(papers)];
  const output = execFileSync(electron, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 120_000,
  });
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  return new Map(
    lines.map((text) => {
      const { id, ms, bytes, preview, pages, violations } = JSON.parse(text) as Line;
      const path = join(folder, `${id}.pdf`);
      return [id, { id, path, ms, savedBytes: bytes, previewBytes: preview, pages, violations }];
    }),
  );
}

const poppler = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

export interface PdfFacts {
  readonly pages: number;
  readonly tagged: boolean;
  readonly title: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** What `pdfinfo` says. */
export function pdfFacts(path: string): PdfFacts {
  const lines = poppler('pdfinfo', path);
  const of = (name: string): string =>
    new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(lines)?.[1]?.trim() ?? '';
  const [width, height] = of('Page size').split(' x ');
  return {
    pages: Number(of('Pages')),
    tagged: of('Tagged') === 'yes',
    title: of('Title'),
    width: Number.parseFloat(width ?? ''),
    height: Number.parseFloat(height ?? ''),
  };
}

/** The text of each page, as `pdftotext` reads it: as laid out, or in the order of the file. */
export const pdfPages = (path: string, mode: '-layout' | '-raw' = '-layout'): string[] =>
  poppler('pdftotext', mode, path, '-').split('\f').slice(0, -1);

/** What `pdfimages -list` says: a line for each image, with its pixels and dots an inch. */
export const pdfImages = (path: string): string[] =>
  poppler('pdfimages', '-list', path)
    .split('\n')
    .filter((line) => / (?:image|smask) /.test(line));

/** The first page as a grey PNG, so many dots an inch. */
export function pdfPicture(path: string, resolution: number): Buffer {
  const picture = path.replace(/\.pdf$/, '');
  const first = ['-f', '1', '-l', '1', '-singlefile', '-r', String(resolution), '-gray', '-png'];
  poppler('pdftoppm', ...first, path, picture);
  return readFileSync(`${picture}.png`);
}
