import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Desk } from './desk.ts';
import { callProgram } from './program.ts';

const assets = resolve(import.meta.dirname, '../../out/renderer/assets');

interface Finished {
  /** A paper that was made: it is closed here. */
  readonly job: string;
  readonly folder: string;
  /** What is on the page once it stands. */
  readonly until: string;
}

/**
 * The print page as it stands when it is printed, in a file of its own: markup, styles and fonts,
 * without its script. Answers the file's path.
 */
export async function finishedHtml(desk: Desk, { job, folder, until }: Finished): Promise<string> {
  const html = await desk.app.evaluate(
    async ({ BrowserWindow }, [address, selector]) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      await window.loadURL(address);
      const text: unknown = await window.webContents.executeJavaScript(`(async () => {
      while (!document.querySelector(${JSON.stringify(selector)})) await new Promise((later) => setTimeout(later, 20));
      await document.fonts.ready;
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const style = rules.map((rule) => rule.cssText).join('\\n');
      return '<!doctype html><html lang="id"><head><meta charset="utf-8"><style>' + style
        + '</style></head>' + document.body.outerHTML + '</html>';
    })()`);
      window.destroy();
      return String(text);
    },
    [`app://print/${job}`, until] as const,
  );
  await callProgram(desk.page, 'papers.close', { job });
  for (const name of readdirSync(assets)) {
    if (name.endsWith('.woff2')) copyFileSync(join(assets, name), join(folder, name));
  }
  const file = join(folder, 'paper.html');
  writeFileSync(
    file,
    html.replaceAll(/(?:app:\/\/print)?[./]*(?:assets\/)?([\w-]+\.woff2)/g, '$1'),
  );
  return file;
}

/** A plain hidden window that loads a file and prints it; milliseconds to the PDF's last byte. */
export const printBare = (desk: Desk, file: string): Promise<number> =>
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
