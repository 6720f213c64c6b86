import type { BrowserWindow } from 'electron';
import { PAPER_MILLIMETRES } from '#shared/documents/document.ts';
import type { PaperFormat } from '#shared/documents/document.ts';
import { footerTemplate } from './footer-template.ts';
import { untilStanding } from './print-jobs.ts';
import type { PrintJob } from './print-jobs.ts';

const MILLIMETRES_PER_INCH = 25.4;
const LIMIT_MS = 60_000;

/** Upright, in inches, as the PDF writer wants it; its `landscape` turns it. */
function pageSizeInInches(format: PaperFormat): { width: number; height: number } {
  const { width, height } = PAPER_MILLIMETRES[format.size];
  return { width: width / MILLIMETRES_PER_INCH, height: height / MILLIMETRES_PER_INCH };
}

/** Lays the page of a job out in a hidden window and writes its PDF. */
export async function writePdf(
  window: BrowserWindow,
  job: PrintJob,
  pages: 'counted' | 'alone' = 'counted',
): Promise<Uint8Array> {
  const { webContents } = window;
  const gone = (): void => job.hear?.('failed');
  webContents.on('render-process-gone', gone);
  try {
    const standing = untilStanding(job, LIMIT_MS);
    await Promise.all([standing, window.loadURL(`app://print/${job.id}`)]);
    return await webContents.printToPDF({
      // Size and margins stand in print.css as named pages; the size here is the same one.
      preferCSSPageSize: true,
      pageSize: pageSizeInInches(job.model.format),
      landscape: job.model.format.orientation === 'landscape',
      printBackground: true,
      // A certificate is framed: what the foot says stands in words on its reverse. A page to
      // measure is drawn up to its edges and says the same in its lines.
      displayHeaderFooter: !['certificate', 'test-page'].includes(job.model.kind),
      headerTemplate: '<span></span>',
      footerTemplate: footerTemplate(job.model.footer, pages),
      generateTaggedPDF: true,
    });
  } finally {
    webContents.off('render-process-gone', gone);
  }
}
