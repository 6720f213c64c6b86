import { BrowserWindow, type PrinterInfo } from 'electron';
import type { PRINTER_STATES } from '#shared/contract/printers.ts';

export type PrinterState = (typeof PRINTER_STATES)[number];

export interface FoundPrinter {
  readonly name: string;
  readonly label: string;
  readonly usual: boolean;
  readonly state: PrinterState;
}

/** What Electron tells of a printer. The later ones tell neither status nor which is the usual one. */
type SystemPrinter = PrinterInfo & { readonly status?: number; readonly isDefault?: boolean };

/** Bits of `PRINTER_INFO_2.Status` in Windows that keep a printer from printing. */
const WINDOWS: readonly (readonly [number, PrinterState])[] = [
  [0x10 | 0x40, 'noPaper'],
  [0x08, 'jam'],
  [0x80 | 0x10_00, 'offline'],
  [0x01 | 0x02 | 0x10_00_00 | 0x40_00_00, 'stopped'],
];
/** `printer-state` of IPP (RFC 8011): the queue is stopped. */
const STOPPED = '5';
const PAPER = /media-(?:empty|needed)|input-tray-missing/;
const JAM = /media-jam/;
const OFFLINE = /offline|connecting-to-device|timed-out|shutdown/;

function queueState(options: Readonly<Record<string, string>>): PrinterState {
  const reasons = options['printer-state-reasons'] ?? '';
  if (PAPER.test(reasons)) return 'noPaper';
  if (JAM.test(reasons)) return 'jam';
  if (OFFLINE.test(reasons)) return 'offline';
  if (options['printer-state'] === STOPPED) return 'stopped';
  return options['printer-is-accepting-jobs'] === 'false' ? 'refusing' : 'ready';
}

/** What keeps a printer from printing, from what the system says of it; `ready` where nothing does. */
export function stateOf(
  printer: Partial<Pick<SystemPrinter, 'options' | 'status'>>,
  platform: NodeJS.Platform,
): PrinterState {
  if (platform !== 'win32')
    return queueState((printer.options ?? {}) as Readonly<Record<string, string>>);
  const status = printer.status ?? 0;
  return WINDOWS.find(([bits]) => (status & bits) !== 0)?.[1] ?? 'ready';
}

/** The printers of this computer, the usual one first; empty where there is no window to ask. */
export async function findPrinters(): Promise<FoundPrinter[]> {
  const window = BrowserWindow.getAllWindows()[0];
  const printers: readonly SystemPrinter[] = (await window?.webContents.getPrintersAsync()) ?? [];
  return printers
    .map((one) => ({
      name: one.name,
      label: one.displayName === '' ? one.name : one.displayName,
      usual: one.isDefault === true,
      state: stateOf(one, process.platform),
    }))
    .toSorted((a, b) => Number(b.usual) - Number(a.usual));
}
