// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AttendanceTable, type Mark } from '#renderer/features/training/AttendanceTable.tsx';
import { renderUi } from '#tests/support/render-ui.tsx';

const NAMES = [
  'Abdul Gafur',
  'Aisyah Putri',
  'Andi Saputra',
  'Bernadeta Lawing',
  'Dayang Nurlela',
  'Fransiskus Ding',
  'Hairul Anwar',
  'Maria Yosefina',
  'Marten Lung',
  'Noor Hidayah',
  'Petrus Jalung',
  'Rabiatul Adawiyah',
  'Siti Aminah',
  'Yakobus Ngau',
  'Yohana Bulan',
  'Zainal Abidin',
];
const rows = NAMES.map((name, index) => ({
  trainee: `t${index}`,
  name,
  code: index === 2 ? ('S' as const) : ('H' as const),
  late: false,
  source: index === 2 ? ('leave' as const) : ('typed' as const),
}));

const KEY = 0.28;
const POINTER = 1.1;
const DECISION = 1.35;

function open(onSave?: (marks: readonly Mark[]) => void) {
  const { user } = renderUi(
    <AttendanceTable
      rows={rows}
      interns={['Dina']}
      busy={false}
      {...(onSave === undefined ? {} : { onSave })}
    />,
  );
  return user;
}

describe('attendance of a class', () => {
  it('of 16 is filled in with the keyboard alone in under a minute by key list', async () => {
    const onSave = vi.fn<(marks: readonly Mark[]) => void>();
    const user = open(onSave);
    const typed = 'HIHAHSHHHHAHHIHH';
    await user.tab();
    await user.keyboard(typed);
    // One came late: up to that name, T; then Enter saves.
    await user.keyboard('{ArrowUp}{ArrowUp}t{Enter}');
    expect(onSave).toHaveBeenCalledTimes(1);
    const marks = onSave.mock.calls[0]?.[0] ?? [];
    expect(marks.map(({ code }) => code).join('')).toBe('HIHAHSHHHHAHHHHH');
    expect(marks[13]).toEqual({ trainee: 't13', code: 'H', late: true });
    const keys = 1 + typed.length + 4;
    // Beranda to the class: menu entry, cohort, Absensi; each is a thing to find and to press.
    const pointers = 3;
    const decisions = typed.length + 1 + pointers;
    const seconds = keys * KEY + pointers * POINTER + decisions * DECISION;
    console.log(
      `FIGURE attendance of 16: ${keys} keys, ${pointers} pointer moves, ${decisions} decisions = ${seconds.toFixed(1)} s (at most 60)`,
    );
    expect(seconds).toBeLessThan(60);
  });

  it('begins as leave says, says each state in words, and names who is at an internship', async () => {
    const user = open(() => undefined);
    expect(screen.getByRole('gridcell', { name: 'Andi Saputra: Sakit' })).toBeDefined();
    expect(screen.getByText(/dari catatan izin/)).toBeDefined();
    expect(screen.getByText(/Magang hari itu.*Dina/)).toBeDefined();
    await user.tab();
    await user.keyboard('a');
    expect(screen.getByRole('gridcell', { name: 'Abdul Gafur: Alpa' })).toBeDefined();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Aisyah Putri: Hadir');
    await user.keyboard('t');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Aisyah Putri: Hadir, Terlambat',
    );
    await user.keyboard('t{Home}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Abdul Gafur: Alpa');
    await user.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Zainal Abidin: Hadir');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Zainal Abidin: Hadir');
  });

  it('is only to be read where nobody may save it', async () => {
    const user = open();
    await user.tab();
    await user.keyboard('a{Enter}');
    expect(screen.getByRole('gridcell', { name: 'Abdul Gafur: Hadir' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Simpan daftar hadir' })).toBeNull();
  });
});
