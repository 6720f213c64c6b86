import { BrowserWindow, type WebContents } from 'electron';
import { PAPER_MILLIMETRES } from '#shared/documents/document.ts';
import type { PaperFormat } from '#shared/documents/document.ts';
import { createHiddenWindow } from './hidden-window.ts';
import type { PrintJob } from './print-jobs.ts';

/**
 * What the system says of a print: handed over, cancelled in the dialog, or nothing certain.
 * Unconfirmed is not failed: some printer queues take the paper and answer nothing.
 */
export type PrintOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unconfirmed'; readonly reason: string };

const MICRONS_PER_MILLIMETRE = 1000;
const VIEWER_LIMIT_MS = 20_000;
const STEP_MS = 100;
/** The viewer's frame exists a moment before the pages are in it. */
const SETTLE_MS = 800;
/** What Chromium answers when the person closes the dialog. */
const CANCELLED = 'Print job canceled';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Chromium's viewer: our PDF → the viewer's page → the frame that holds the pages. */
const viewerStands = (contents: WebContents): boolean =>
  contents.mainFrame.framesInSubtree.some((frame) => {
    const parent = frame.parent?.url ?? '';
    return parent.startsWith('chrome-extension:') && frame.url.endsWith('.pdf');
  });

async function untilViewerStands(contents: WebContents): Promise<void> {
  for (let waited = 0; !viewerStands(contents); waited += STEP_MS) {
    if (waited >= VIEWER_LIMIT_MS) throw new Error('the PDF viewer did not stand in time');
    await pause(STEP_MS);
  }
  await pause(SETTLE_MS);
}

/** How a paper is printed: through the system's dialog, or at once on a printer. */
export type PrintOrder =
  | { readonly kind: 'dialog' }
  | {
      readonly kind: 'printer';
      readonly printer: string;
      readonly copies: number;
      /** The address of what is printed, beneath that of the job. */
      readonly part: string;
    };

function printOptions(format: PaperFormat, order: PrintOrder): Electron.WebContentsPrintOptions {
  const { width, height } = PAPER_MILLIMETRES[format.size];
  const common = {
    printBackground: true,
    landscape: format.orientation === 'landscape',
    // The margins are in the PDF already.
    margins: { marginType: 'none' as const },
    pageSize: { width: width * MICRONS_PER_MILLIMETRE, height: height * MICRONS_PER_MILLIMETRE },
  };
  return order.kind === 'dialog'
    ? { ...common, silent: false }
    : { ...common, silent: true, deviceName: order.printer, copies: order.copies };
}

const outcome = (success: boolean, reason: string): PrintOutcome => {
  if (success) return { kind: 'sent' };
  return reason === CANCELLED ? { kind: 'cancelled' } : { kind: 'unconfirmed', reason };
};

/** Some systems take what is printed at once and never answer: so long is waited for a word. */
const SILENT_ANSWER_MS = 4000;
/** The window stays that long after, while a long paper is still being handed over. */
const SILENT_END_MS = 120_000;
const SILENT_LOOK_MS = 500;

const answered = (window: BrowserWindow, job: PrintJob, order: PrintOrder): Promise<PrintOutcome> =>
  new Promise((resolve) => {
    window.webContents.print(printOptions(job.model.format, order), (success, reason) =>
      resolve(outcome(success, reason)),
    );
  });

/** Windows that still hand a paper over after the answer was given. */
const lent = new Set<BrowserWindow>();

/** Lets the window go once all is handed over, or when the program has no other window left. */
async function letGo(window: BrowserWindow, answer: Promise<unknown>): Promise<void> {
  lent.add(window);
  const over = answer.then(
    () => true,
    () => true,
  );
  const isLast = (): boolean => BrowserWindow.getAllWindows().every((one) => lent.has(one));
  for (let waited = 0; !isLast() && waited < SILENT_END_MS; waited += SILENT_LOOK_MS)
    if (await Promise.race([over, pause(SILENT_LOOK_MS).then(() => false)])) break;
  lent.delete(window);
  if (!window.isDestroyed()) window.destroy();
}

/** At once on a printer: what is not refused within the time was taken. */
async function printSilently(
  window: BrowserWindow,
  job: PrintJob,
  order: PrintOrder,
): Promise<PrintOutcome> {
  const answer = answered(window, job, order);
  const taken = pause(SILENT_ANSWER_MS).then((): PrintOutcome => ({ kind: 'sent' }));
  const first = await Promise.race([answer, taken]);
  void letGo(window, answer);
  return first;
}

/** Prints the PDF of a job, which must have been rendered. */
export async function printPdf(job: PrintJob, order: PrintOrder): Promise<PrintOutcome> {
  const window = createHiddenWindow();
  let isLent = false;
  try {
    await window.loadURL(`app://print/${job.id}${order.kind === 'dialog' ? '.pdf' : order.part}`);
    await untilViewerStands(window.webContents);
    if (order.kind === 'dialog') return await answered(window, job, order);
    isLent = true;
    return await printSilently(window, job, order);
  } finally {
    if (!isLent) window.destroy();
  }
}
