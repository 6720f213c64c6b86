import { app, BrowserWindow } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnyPaper } from '#shared/documents/document.ts';
import { UNWATCHED } from '#electron/main/printing/host-work.ts';
import { createPrinting } from '#electron/main/printing/printing.ts';
import { registerScheme, serve } from '#electron/main/protocol.ts';
import { lockDown } from '#electron/main/security.ts';

/**
 * Prints `<folder>/<job>.json` to `<folder>/<job>.pdf` for every job named after the folder, with
 * the program's own protocol, cage and printing, and shows the last one in a window, pictured in
 * `<folder>/preview.png`. Prints one JSON line a job.
 */
const [rendererRoot = '', folder = '', ...jobIds] = process.argv.slice(
  process.argv.indexOf('--') + 1,
);

const SEAL =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 54 54"><g fill="none" stroke="#000">' +
  '<circle cx="27" cy="27" r="25.5" stroke-width="1.6"/>' +
  '<circle cx="27" cy="27" r="22" stroke-width=".8"/>' +
  '<path d="M15 22v10q0 4 4 4h16q4 0 4-4V22M27 16v8M23 27h8M22 31h10" stroke-width="1.8"/></g></svg>';

const printing = createPrinting({
  takeModel: async (id) =>
    JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')) as AnyPaper,
  readPage: () => readFile(join(rendererRoot, 'print.html')),
  readImage: async () => ({ body: Buffer.from(SEAL), type: 'image/svg+xml' }),
});

/** Bytes of a picture with letters on it; a grey viewer compresses to a few thousand. */
const WITH_PAGES = 20_001;

const violations: string[] = [];

const frameOf = (address: string): string =>
  `<!doctype html><html lang="id"><title>Pratinjau</title>` +
  `<iframe title="Pratinjau" width="860" height="700" src="${address.replaceAll('&', '&amp;')}"></iframe></html>`;

async function picture(address: string): Promise<void> {
  const window = new BrowserWindow({
    width: 900,
    height: 760,
    webPreferences: { sandbox: true },
  });
  preview = frameOf(address);
  await window.loadURL('app://tampung/pratinjau');
  const viewer = (): boolean =>
    window.webContents.mainFrame.framesInSubtree.some((frame) =>
      frame.parent?.url.startsWith('chrome-extension:'),
    );
  const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));
  for (let i = 0; i < 200 && !viewer(); i += 1) await pause(100);
  // The viewer is there before its pages are, longer so on a busy computer; what is pictured last
  // is kept, with pages or without.
  let png = (await window.webContents.capturePage()).toPNG();
  for (let i = 0; i < 60 && png.byteLength < WITH_PAGES; i += 1) {
    await pause(250);
    png = (await window.webContents.capturePage()).toPNG();
  }
  await writeFile(join(folder, 'preview.png'), png);
  window.destroy();
}

let preview = '';

/** A page of the window's own origin that frames the paper, under a policy like the window's. */
const previewPage = (url: URL): Response | undefined =>
  url.host === 'tampung' && url.pathname === '/pratinjau'
    ? new Response(preview, {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': "default-src 'none'; frame-src 'self' app:",
        },
      })
    : undefined;

async function run(): Promise<void> {
  await app.whenReady();
  serve(rendererRoot, [printing.route, previewPage]);
  for (const id of jobIds) {
    const begun = performance.now();
    const prepared = await printing.prepare(id, UNWATCHED);
    if (prepared === undefined) throw new Error(`no job ${id}`);
    const ms = Math.round(performance.now() - begun);
    const bytes = await printing.save(id, join(folder, `${id}.pdf`), UNWATCHED);
    const served = await printing.route(new URL(prepared.previewUrl));
    const preview = (await served?.arrayBuffer())?.byteLength;
    console.log(JSON.stringify({ id, ms, bytes, preview, pages: prepared.pages, violations }));
    if (id === jobIds.at(-1)) await picture(prepared.previewUrl);
    printing.close(id);
  }
}

registerScheme();
lockDown();
app.on('web-contents-created', (_event, contents) => {
  contents.on('console-message', (...parts: unknown[]) => {
    const text = parts.map(String).join(' ');
    if (text.includes('Content Security Policy')) violations.push(text);
  });
});
// Closing the hidden window of one job must not end the run of the others.
app.on('window-all-closed', () => undefined);
run().then(
  () => app.exit(0),
  (error: unknown) => {
    console.error(error);
    app.exit(1);
  },
);
