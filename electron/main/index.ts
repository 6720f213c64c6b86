import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, Menu } from 'electron';
import type { AnyPaper } from '#shared/documents/document.ts';
import type { PrinterOffset } from '#shared/domain/papers/printer-offset.ts';
import { attachmentRoute } from './attachment-route.ts';
import { emptyPageFiles } from './attachment-files.ts';
import { ChosenFiles } from './chosen-files.ts';
import { dataClient } from './data-client.ts';
import { DataProcess } from './data-process.ts';
import { keepTitle } from './edition.ts';
import { listen, tell } from './ipc.ts';
import { officeFolders } from './office-folders.ts';
import { OfferedPapers } from './offered-papers.ts';
import { createPrinting } from './printing/printing.ts';
import { registerScheme, serve } from './protocol.ts';
import { lockDown } from './security.ts';
import { checkFolder, checkItself } from './self-check.ts';
import { debuggingSwitch, selfCheckFolder } from './start-switches.ts';
import { readStoredImage } from './stored-image.ts';
import { openWindow } from './window.ts';
import { wordThread } from './word/word-maker.ts';

/** The composition root: folders → scheme → data process → window. */
const outFolder = join(import.meta.dirname, '..');

/** Exit code of a start that was refused for a switch: EX_USAGE of sysexits. */
const REFUSED_SWITCH = 64;

const steering = app.isPackaged ? debuggingSwitch(process.argv.slice(1)) : undefined;

const folderToCheck = selfCheckFolder(process.argv);

if (steering !== undefined) {
  process.stderr.write(
    `Tampung tidak dijalankan dengan ${steering}: program lain dapat mengendalikannya. Jalankan tanpa pilihan itu.\n`,
  );
  // Before the first window and before Chromium listens; quit() would still let it begin.
  process.exit(REFUSED_SWITCH);
} else if (folderToCheck !== undefined) {
  beginCheck(folderToCheck);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  begin();
}

function cage(): void {
  if (process.getuid?.() !== 0) app.enableSandbox();
  registerScheme();
  lockDown();
}

/** Beside a running program: the check has its own folder and opens no window of the office. */
function beginCheck(named: string): void {
  const folder = checkFolder(named);
  if (folder === undefined) process.exit(1);
  app.setPath('userData', join(folder, 'profil'));
  cage();
  // Closing the hidden window of a paper must not end the check.
  app.on('window-all-closed', () => undefined);
  void app
    .whenReady()
    .then(() => checkItself(folder, outFolder))
    .then((code) => app.exit(code));
}

function begin(): void {
  cage();
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
}

function start(): void {
  Menu.setApplicationMenu(null);
  const opened: { window?: BrowserWindow } = {};
  const offered = new OfferedPapers();
  const folders = officeFolders(app.getPath('userData'));
  const data = new DataProcess(join(import.meta.dirname, 'data.js'), folders, {
    message(message) {
      if (message.kind === 'changed' || message.kind === 'progress') {
        tell(opened.window?.webContents, message);
      }
      if (message.kind === 'print') offered.keep(message.job, message.model as AnyPaper);
      if (message.kind === 'log') process.stderr.write(`${message.text}\n`);
    },
    restarted: (tooOften) => tell(opened.window?.webContents, { kind: 'restarted', tooOften }),
  });
  const files = new ChosenFiles();
  const pageFiles = join(app.getPath('userData'), 'tempelan');
  // What a program that was killed has left there.
  emptyPageFiles(pageFiles);
  const printing = createPrinting({
    takeModel: async (job) => offered.take(job),
    readPage: () => readFile(join(outFolder, 'renderer', 'print.html')),
    readImage: (hash) => readStoredImage(join(folders.officeFolder, 'lampiran'), hash),
    words: () => wordThread(join(import.meta.dirname, 'word-worker.js')),
  });
  const attachments = attachmentRoute({
    folder: join(folders.officeFolder, 'lampiran'),
    client: () => dataClient(data),
  });
  serve(join(outFolder, 'renderer'), [printing.route, attachments]);
  listen(() => data, files, {
    files,
    printing,
    pageFiles,
    window: () => opened.window,
    async printerOffset(printer, size) {
      const input = { printer, size };
      const channel = 'printers.offset';
      const reply = await data.ask({ kind: 'call', channel, input, request: randomUUID() });
      if (!reply.ok) throw new Error(`no offset of ${printer}: ${reply.error.code}`);
      return reply.value as PrinterOffset;
    },
    async recordPaper(job, how, pages) {
      const input = { job, how, pages };
      await data.ask({ kind: 'call', channel: 'papers.record', input, request: randomUUID() });
    },
  });
  opened.window = openWindow(outFolder);
  keepTitle(opened.window);
  let ended = false;
  app.on('will-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    emptyPageFiles(pageFiles);
    void data.end().then(() => {
      ended = true;
      app.quit();
    });
  });
}
