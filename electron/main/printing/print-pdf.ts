import type { WebContents } from 'electron';
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

function printOptions(format: PaperFormat): Electron.WebContentsPrintOptions {
  const { width, height } = PAPER_MILLIMETRES[format.size];
  return {
    silent: false,
    printBackground: true,
    landscape: format.orientation === 'landscape',
    // The margins are in the PDF already.
    margins: { marginType: 'none' },
    pageSize: { width: width * MICRONS_PER_MILLIMETRE, height: height * MICRONS_PER_MILLIMETRE },
  };
}

const outcome = (success: boolean, reason: string): PrintOutcome => {
  if (success) return { kind: 'sent' };
  return reason === CANCELLED ? { kind: 'cancelled' } : { kind: 'unconfirmed', reason };
};

/** Opens the system's print dialog for the PDF of a job, which must have been rendered. */
export async function printPdf(job: PrintJob): Promise<PrintOutcome> {
  const window = createHiddenWindow();
  try {
    await window.loadURL(`app://print/${job.id}.pdf`);
    await untilViewerStands(window.webContents);
    return await new Promise((resolve) => {
      window.webContents.print(printOptions(job.model.format), (success, reason) =>
        resolve(outcome(success, reason)),
      );
    });
  } finally {
    window.destroy();
  }
}
