import { app, protocol } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaperDocument } from '#shared/documents/document.ts';
import { createPrintJobs } from '#electron/main/printing/print-jobs.ts';
import { createPrintRoutes } from '#electron/main/printing/print-routes.ts';
import type { ServedFile } from '#electron/main/printing/print-routes.ts';
import { renderPdf } from '#electron/main/printing/render-pdf.ts';

/** Renders `<folder>/<job>.json` to `<folder>/<job>.pdf` for every job named after the folder. */
const [rendererRoot, folder, ...jobIds] = process.argv.slice(process.argv.indexOf('--') + 1);
if (rendererRoot === undefined || folder === undefined) throw new Error('renderer and folder');

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
};

const SEAL =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 54 54"><g fill="none" stroke="#000">' +
  '<circle cx="27" cy="27" r="25.5" stroke-width="1.6"/><circle cx="27" cy="27" r="22" stroke-width=".8"/>' +
  '<path d="M15 22v10q0 4 4 4h16q4 0 4-4V22M27 16v8M23 27h8M22 31h10" stroke-width="1.8"/></g></svg>';

async function readRendererFile(path: string): Promise<ServedFile | undefined> {
  const type = TYPES[path.split('.').at(-1) ?? ''];
  return type === undefined ? undefined : { body: await readFile(join(rendererRoot!, path)), type };
}

const jobs = createPrintJobs(
  async (id) => JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')) as PaperDocument,
);
const route = createPrintRoutes({
  jobs,
  readRendererFile,
  readImage: async () => ({ body: Buffer.from(SEAL), type: 'image/svg+xml' }),
});

protocol.registerSchemesAsPrivileged([
  {
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
  },
]);

async function run(): Promise<void> {
  await app.whenReady();
  protocol.handle(
    'app',
    async (request) =>
      (await route(new URL(request.url).pathname)) ?? new Response(null, { status: 404 }),
  );
  for (const id of jobIds) {
    const begun = performance.now();
    const job = await jobs.open(id);
    if (job === undefined) throw new Error(`no job ${id}`);
    await writeFile(join(folder!, `${id}.pdf`), await renderPdf(job));
    console.log(`${id} ${Math.round(performance.now() - begun)}`);
  }
}

// Closing the hidden window of one job must not end the run of the others.
app.on('window-all-closed', () => undefined);
run().then(
  () => app.exit(0),
  (error: unknown) => {
    console.error(error);
    app.exit(1);
  },
);
