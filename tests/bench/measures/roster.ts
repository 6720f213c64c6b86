import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Desk, openDesk } from '../desk.ts';
import { digits, type Figures, median } from '../figures.ts';
import { callProgram } from '../program.ts';
import { enrolThousand } from '../pupils.ts';

const assets = resolve(import.meta.dirname, '../../../out/renderer/assets');
const RUNS = 5;
const REQUEST = { document: 'class-roster', classes: null, size: 'A4' } as const;

/** The roster of 1,000 pupils as PDF, against the same finished HTML printed by a bare window. */
export async function measureRoster(figures: Figures, office: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'tampung-bench-'));
  const full = join(scratch, 'kantor.db');
  copyFileSync(office, full);
  enrolThousand(full);
  const desk = await openDesk(full);
  try {
    const own: number[] = [];
    const bare: number[] = [];
    let pages = 0;
    const html = await finishedHtml(desk, scratch);
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      const paper = await preview(desk);
      own.push(performance.now() - start);
      pages = paper.pages;
      await callProgram(desk.page, 'papers.close', { job: paper.job });
      bare.push(await printBare(desk, html));
    }
    figures.note('roster of 1,000', `${pages} pages, ${digits(median(own))} ms`);
    const values = { measured: median(own), floor: median(bare), unit: 'ms' };
    figures.ratio('A5', 'roster of 1,000 pupils as PDF', values, 1.5);
  } finally {
    await desk.leave();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function preview({ page }: Desk): Promise<{ job: string; pages: number }> {
  const { job, people } = await callProgram<{ job: string; people: number }>(
    page,
    'papers.prepare',
    REQUEST,
  );
  if (people !== 1000) throw new Error(`The roster names ${people} pupils`);
  const { pages } = await callProgram<{ pages: number }>(page, 'papers.preview', { job });
  return { job, pages };
}

/** The print page as it stands when it is printed: markup, styles and fonts, without its script. */
async function finishedHtml(desk: Desk, folder: string): Promise<string> {
  const { job } = await preview(desk);
  const html = await desk.app.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    await window.loadURL(address);
    const text: unknown = await window.webContents.executeJavaScript(`(async () => {
      while (!document.querySelector('tbody')) await new Promise((later) => setTimeout(later, 20));
      await document.fonts.ready;
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const style = rules.map((rule) => rule.cssText).join('\\n');
      return '<!doctype html><html lang="id"><head><meta charset="utf-8"><style>' + style
        + '</style></head>' + document.body.outerHTML + '</html>';
    })()`);
    window.destroy();
    return String(text);
  }, `app://print/${job}`);
  await callProgram(desk.page, 'papers.close', { job });
  for (const name of readdirSync(assets)) {
    if (name.endsWith('.woff2')) copyFileSync(join(assets, name), join(folder, name));
  }
  const file = join(folder, 'roster.html');
  writeFileSync(
    file,
    html.replaceAll(/(?:app:\/\/print)?[./]*(?:assets\/)?([\w-]+\.woff2)/g, '$1'),
  );
  return file;
}

/** A plain hidden window that loads a file and prints it; milliseconds to the PDF's last byte. */
const printBare = (desk: Desk, file: string): Promise<number> =>
  desk.app.evaluate(async ({ BrowserWindow }, path) => {
    const start = performance.now();
    const window = new BrowserWindow({
      show: false,
      width: 900,
      height: 1200,
      webPreferences: { sandbox: true, partition: 'floor', backgroundThrottling: false },
    });
    try {
      await window.loadFile(path);
      await window.webContents.printToPDF({
        preferCSSPageSize: true,
        pageSize: 'A4',
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: '<span class="pageNumber"></span>',
        generateTaggedPDF: true,
      });
      return performance.now() - start;
    } finally {
      window.destroy();
    }
  }, file);
