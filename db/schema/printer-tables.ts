import type { Generated } from 'kysely';

/** How far a printer is put right on a paper, from a day on (Pencetak). */
export interface PrinterOffsetTable {
  id: Generated<number>;
  uid: string;
  printer: string;
  size: 'A4' | 'F4';
  right_tenths: number;
  down_tenths: number;
  from_date: string;
  set_by: string;
}

export interface PrinterTables {
  printer_offset: PrinterOffsetTable;
}
