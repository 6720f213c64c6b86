import { readFileSync, writeFileSync } from 'node:fs';
import type { ElectronApplication, Page } from '@playwright/test';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { ask } from './bridge.ts';
import { tryOut } from './import-job.ts';

export const ROUND_SIZE = 200;
/** Of them never looked up; the others carry the desil of the quarter before. */
export const NEVER = 120;

const HEAD = [
  'Nama',
  'NIK',
  'No KK',
  'L/P',
  'Tgl Lahir',
  'Jenjang',
  'Kelas',
  'Nama Ibu',
  'Desil',
  'Periode Desil',
];

const childOf = (index: number): string[] => {
  const number = String(index + 1).padStart(4, '0');
  const old = index >= NEVER;
  return [
    `Anak ${String.fromCodePoint(65 + (index % 26))}${number}`,
    `640203050313${number}`,
    `640203010109${number}`,
    'L',
    '05/03/2013',
    'SMP',
    '7',
    `Ibu ${number}`,
    old ? String(1 + (index % 4)) : '',
    old ? 'Triwulan I 2026' : '',
  ];
};

/** Opens an intake of its own with 200 candidates whose desil is to be looked up. */
export async function openRound(
  launched: { readonly app: ElectronApplication; readonly page: Page },
  file: string,
): Promise<string> {
  const { page } = launched;
  const current = await ask(page, 'intakes.current', {});
  if (current === null) throw new Error('the practice office has no intake');
  const { uid } = await ask(page, 'intakes.open', {
    site: current.site.uid,
    code: 'CD26',
    name: 'Gelombang cek desil',
    academicYear: '2026/2027',
    opensOn: '2026-06-01',
    closesOn: '2026-06-30',
    termStartsOn: '2026-07-13',
    meetingOn: null,
  });
  const rows = [HEAD, ...Array.from({ length: ROUND_SIZE }, (_, index) => childOf(index))];
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Calon', rows }] }));
  const { job } = await tryOut(launched, file);
  await ask(page, 'imports.apply', { job });
  return uid;
}

/** What the operator makes of the file: every desil, but for five rows that cannot be right. */
export async function fillIn(from: string, to: string): Promise<number> {
  const { sheets } = await readXlsx(readFileSync(from));
  const [head = [], ...people] = sheets[0]?.rows ?? [];
  const rows = people.map((row, index) => {
    const [code, nik, kk, name, birth] = row.map((cell) => cell ?? '');
    const desil = index % 10 === 9 ? 'tidak ada' : String(1 + (index % 10));
    const period = index % 2 === 0 ? '' : 'Triwulan II 2026';
    const remark = index === 20 ? 'KK baru' : '';
    const fault: Readonly<Record<number, readonly unknown[]>> = {
      0: [code, nik, kk, name, birth, '12', '', ''],
      1: [code, nik, kk, name, birth, '1-4', '', ''],
      2: [code, '6402030503139999', kk, name, birth, '2', '', ''],
      3: ['', '64020305031', kk, name, birth, '2', '', ''],
      4: [code, nik, kk, name, birth, '3', 'Triwulan IV 2026', ''],
      // Nothing typed: it stays to be looked up.
      5: [code, nik, kk, name, birth, '', '', ''],
    };
    return fault[index] ?? [code, nik, kk, name, birth, desil, period, remark];
  });
  writeFileSync(
    to,
    await writeXlsx({ sheets: [{ name: 'Cek Desil', rows: [head, ...rows] as string[][] }] }),
  );
  return rows.length;
}
