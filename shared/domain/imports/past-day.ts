import type { LocalDate } from '../../vocabulary.ts';
import type { ImportField } from './columns.ts';
import { readDate } from './dates.ts';
import type { FaultCode } from './faults.ts';
import type { RowReader } from './row-reader.ts';

/** A day that has come; what is no day, or one to come, is a fault. */
export function pastDay(
  row: RowReader,
  field: ImportField,
  unreadable: FaultCode,
  future: FaultCode,
): LocalDate | null {
  const reading = readDate(row.cell(field), row.plan.date1904);
  if (reading.kind === 'empty') return null;
  if (reading.kind !== 'date') {
    row.fault(field, unreadable);
    return null;
  }
  if (reading.date <= row.plan.today) return reading.date;
  row.fault(field, future, { date: reading.date });
  return null;
}
