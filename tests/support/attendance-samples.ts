import type { AttendanceListInput } from '#shared/documents/attendance-list.ts';
import type { SheetCell } from '#shared/domain/training/attendance-sheet.ts';
import { sampleName, samplePaper } from './paper-samples.ts';

/** A month of a class: a row of cells for each trainee, of which the first `held` sessions were held. */
export const sampleAttendance = (
  cells: readonly (readonly SheetCell[])[],
  held: number,
  more: Partial<AttendanceListInput> = {},
): AttendanceListInput => ({
  ...samplePaper({ size: 'A4', orientation: 'landscape' }),
  house: 'Panti Rapak Dalam',
  cohort: 'Menjahit 1/2026',
  instructors: ['Rina Handayani'],
  workshop: 'Bengkel Jahit',
  month: '2026-06-01',
  sessions: (cells[0] ?? []).map((_, index) => ({
    key: `s${index}`,
    day: `2026-06-${String((index % 30) + 1).padStart(2, '0')}`,
    held: index < held,
  })),
  without: [],
  trainees: cells.map((own, index) => ({
    key: `t${index}`,
    name: sampleName(index),
    sex: index % 2 === 0 ? 'L' : 'P',
    cells: own,
  })),
  ...more,
});
