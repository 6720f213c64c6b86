import { describe, expect, it } from 'vitest';
import { attendanceList } from '#shared/documents/attendance-list.ts';
import type { SheetCell } from '#shared/domain/training/attendance-sheet.ts';
import { sampleAttendance } from '#tests/support/attendance-samples.ts';
import { columnOf, totalsOf } from '#tests/support/paper-text.ts';

const H: SheetCell = { kind: 'code', code: 'H', late: false };
const LATE: SheetCell = { kind: 'code', code: 'H', late: true };
const S: SheetCell = { kind: 'code', code: 'S', late: false };
const OPEN: SheetCell = { kind: 'open' };
const OFF: SheetCell = { kind: 'off' };

describe('daftar hadir', () => {
  it('shows what is recorded, leaves the rest to be written, and counts each code', () => {
    const model = attendanceList(
      sampleAttendance(
        [
          [H, LATE, OPEN],
          [S, OFF, OPEN],
        ],
        2,
      ),
    );
    const [section, ...others] = model.sections;
    expect(others).toEqual([]);
    expect(columnOf(section!, 's0')).toEqual(['H', 'S']);
    expect(columnOf(section!, 's1')).toEqual(['H*', '–']);
    expect(columnOf(section!, 's2')).toEqual(['', '']);
    expect(columnOf(section!, 'H')).toEqual(['2', '0']);
    expect(columnOf(section!, 'S')).toEqual(['0', '1']);
    expect(columnOf(section!, 'name').at(-1)).toBe('Paraf instruktur');
    expect(section!.table).toMatchObject({ tall: true });
    expect(section!.table.columns.at(-1)).toMatchObject({ label: 'Cap jempol' });
    expect(totalsOf(section!)).toBe('Laki-laki 1 · Perempuan 1 · Jumlah 2');
    expect(section!.notes.join(' ')).toContain('* terlambat');
    expect(model.name).toBe('Daftar Hadir Menjahit 1/2026 Juni 2026');
  });

  it('counts nothing while nothing is recorded', () => {
    const [section] = attendanceList(sampleAttendance([[OPEN, OPEN]], 0)).sections;
    expect(columnOf(section!, 'H')).toEqual(['']);
    expect(section!.notes).toHaveLength(1);
    expect(section!.notes[0]).not.toContain('terlambat');
  });

  it('runs on in a second table where a month has more sessions than stand side by side', () => {
    const many = sampleAttendance([Array.from({ length: 46 }, () => OPEN)], 0);
    const model = attendanceList(many);
    expect(model.sections.map(({ title }) => title)).toEqual([
      'Daftar Hadir Pelatihan Menjahit 1/2026 (bagian 1 dari 2)',
      'Daftar Hadir Pelatihan Menjahit 1/2026 (bagian 2 dari 2)',
    ]);
    const shown = model.sections.flatMap(({ table }) =>
      table.columns.map(({ key }) => key).filter((key) => /^s\d/.test(key)),
    );
    expect(shown).toEqual(many.sessions.map(({ key }) => key));
    expect(model.sections.map(({ signers }) => signers.length)).toEqual([0, 2]);
  });

  it.each([0, 1, 8, 24, 25, 48, 60])('fills the width with %i sessions', (count) => {
    const cells = [Array.from({ length: count }, () => OPEN)];
    for (const { table } of attendanceList(sampleAttendance(cells, 0)).sections) {
      expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 6);
      const sessions = table.columns.filter(({ key }) => /^s\d/.test(key));
      // Two signs at 11 px are 14 px; a hundredth of A4 sideways is 10 px.
      for (const { width } of sessions) expect(width).toBeGreaterThan(2);
    }
  });

  it('is signed by the one instructor and seen by whoever signs papers, on a day left open', () => {
    const [left, right] = attendanceList(sampleAttendance([[OPEN]], 0)).sections[0]!.signers;
    expect(left?.heading).toEqual(['Mengetahui,', 'Petugas Pendaftaran']);
    expect(right).toMatchObject({ name: 'Rina Handayani' });
    expect(right?.heading[0]).toMatch(/^Tenggarong, …+$/);
    const two = sampleAttendance([[OPEN]], 0, { instructors: ['A', 'B'] });
    expect(attendanceList(two).sections[0]!.signers[1]?.name).toMatch(/^…+$/);
  });

  it('names the days without a lesson', () => {
    const without = [
      { day: '2026-06-17', why: 'holiday' as const },
      { day: '2026-06-24', why: 'cancelled' as const },
    ];
    expect(attendanceList(sampleAttendance([[OPEN]], 0, { without })).sections[0]!.notes[1]).toBe(
      'Tanpa pertemuan: 17 Jun (libur), 24 Jun (ditiadakan).',
    );
  });
});
