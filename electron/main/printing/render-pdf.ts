import { BrowserWindow } from 'electron';
import { PAPER_MILLIMETRES } from '#shared/documents/document.ts';
import type { PaperFormat } from '#shared/documents/document.ts';
import { footerTemplate } from './footer-template.ts';
import { untilStanding } from './print-jobs.ts';
import type { PrintJob } from './print-jobs.ts';

const MILLIMETRES_PER_INCH = 25.4;

/** A hidden window for our own pages: sandboxed, without preload, going nowhere else. */
export function createHiddenWindow(plugins: boolean): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      backgroundThrottling: false,
      spellcheck: false,
      devTools: false,
      plugins,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  return window;
}

/** In inches, as the PDF writer wants it; upright, for `landscape` turns it. */
export function pageSizeInInches(format: PaperFormat): { width: number; height: number } {
  const { width, height } = PAPER_MILLIMETRES[format.size];
  return { width: width / MILLIMETRES_PER_INCH, height: height / MILLIMETRES_PER_INCH };
}

/**
 * Turns an open job into the bytes of its PDF, once: a second call answers with the same bytes.
 * Preview, print and saved file all come from them. Rejects when the page fails, crashes or does
 * not stand within a minute.
 */
export async function renderPdf(job: PrintJob): Promise<Uint8Array> {
  if (job.pdf !== undefined) return job.pdf;
  const window = createHiddenWindow(false);
  try {
    window.webContents.on('render-process-gone', () => job.report('failed'));
    await window.loadURL(`app://print/${job.id}`);
    await untilStanding(job);
    job.pdf = await window.webContents.printToPDF({
      // Size and margins stand in print.css as named pages; the size here is the same one.
      preferCSSPageSize: true,
      pageSize: pageSizeInInches(job.model.format),
      landscape: job.model.format.orientation === 'landscape',
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footerTemplate(job.model.footer),
      generateTaggedPDF: true,
    });
    return job.pdf;
  } finally {
    window.destroy();
  }
}
