import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';
import type { Handlers } from '#shared/contract/derive.ts';
import type { FilePurpose } from '#shared/contract/files.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { PaperHow } from '#shared/contract/paper-output.ts';
import type { PaperSize } from '#shared/documents/document.ts';
import type { PrinterOffset } from '#shared/domain/papers/printer-offset.ts';
import { ok } from '#shared/result.ts';
import { askForFiles } from './ask-for-files.ts';
import { ATTACHMENT_FILTER, lookAt, pickSeveral, take } from './attachment-files.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { edition } from './edition.ts';
import { paperHandlers } from './paper-handlers.ts';
import { takeRows } from './pasted-file.ts';
import type { HostWork } from './printing/host-work.ts';
import { findPrinters } from './printing/printers.ts';
import type { Printing } from './printing/printing.ts';

/** What main's own endpoints are given. */
export interface HostContext {
  readonly files: ChosenFiles;
  readonly printing: Printing;
  /** Where bytes from the page lie until the task that is given them has answered. */
  readonly pageFiles: string;
  window(): BrowserWindow | undefined;
  /** How this call tells how far it is, and whether it is to stop. */
  readonly work: HostWork;
  /** How far a printer is put right today, in tenths of a millimetre, as the data process holds it. */
  printerOffset(printer: string, size: PaperSize): Promise<PrinterOffset>;
  /** Has the data process write down what became of a prepared paper. */
  recordPaper(job: string, how: PaperHow, pages: number): Promise<void>;
}

const FILTERS: Record<FilePurpose, { name: string; extensions: string[] }[]> = {
  spreadsheet: [{ name: 'Excel atau CSV', extensions: ['xlsx', 'csv'] }],
  backup: [{ name: 'Backup Tampung', extensions: ['age'] }],
  attachment: [ATTACHMENT_FILTER],
  image: [{ name: 'Gambar', extensions: ['png', 'jpg', 'jpeg'] }],
  settings: [{ name: 'Pengaturan Tampung', extensions: ['json'] }],
  folder: [],
};

type HostHandlers = Handlers<Contract, 'host', HostContext>;

/** Contract → what only main can do, one line an endpoint. */
export const hostHandlers: Pick<HostHandlers, 'files' | 'office' | 'papers' | 'printers'> = {
  office: {
    about: async () => ok(edition()),
  },
  papers: paperHandlers,
  printers: { found: async () => ok(await findPrinters()) },
  files: {
    async pick({ files, window }, { purpose }) {
      const [path] = await askForFiles(window(), {
        properties: [purpose === 'folder' ? 'openDirectory' : 'openFile'],
        filters: FILTERS[purpose],
      });
      if (!path) return ok(null);
      return ok({ file: files.keep(path), name: basename(path), bytes: (await stat(path)).size });
    },
    pickSeveral,
    take,
    takeRows,
    look: lookAt,
    async chooseTarget({ files, window }, { suggestedName, extension }) {
      const parent = window();
      const options = {
        defaultPath: suggestedName,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      };
      const chosen = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      if (chosen.canceled || !chosen.filePath) return ok(null);
      return ok({ file: files.keep(chosen.filePath), name: basename(chosen.filePath), bytes: 0 });
    },
    async reveal(_context, { file }) {
      shell.showItemInFolder(file);
      return ok(null);
    },
  },
};
