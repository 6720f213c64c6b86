import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { PAPER_SIZES, type PaperSize } from '#shared/documents/document.ts';

export type Found = OutputOf<Contract['printers']['found']>;
export type Profiles = OutputOf<Contract['printers']['profiles']>;

/** A printer with one of its papers, and how far it is put right today, in millimetres. */
export interface PrinterRow {
  readonly printer: string;
  readonly label: string;
  /** Null: the computer does not know it now. */
  readonly state: Found[number]['state'] | null;
  readonly size: PaperSize;
  readonly right: number;
  readonly down: number;
  /** Null where nothing was ever set. */
  readonly from: string | null;
  readonly by: string;
}

/** Every printer with A4 and F4; one that is gone stays where something was set of it. */
export function printerRows(found: Found, profiles: Profiles): PrinterRow[] {
  const gone = [...new Set(profiles.map(({ printer }) => printer))]
    .filter((printer) => !found.some(({ name }) => name === printer))
    .map((name) => ({ name, label: name, state: null }));
  return [...found, ...gone].flatMap(({ name: printer, label, state }) =>
    PAPER_SIZES.flatMap((size) => {
      const set = profiles.find((one) => one.printer === printer && one.size === size && one.now);
      if (state === null && set === undefined) return [];
      return [
        {
          printer,
          label,
          state,
          size,
          right: set?.right ?? 0,
          down: set?.down ?? 0,
          from: set?.from ?? null,
          by: set?.by ?? '',
        },
      ];
    }),
  );
}
