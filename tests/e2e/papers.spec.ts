import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { pdfFacts, pdfPages } from '../support/paper-harness/run.ts';
import { Shell } from './pages/shell.ts';
import { ask } from './support/bridge.ts';
import { chooseTarget } from './support/dialogs.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from './support/office-window.ts';

const POINTS = { A4: [595.28, 841.89], F4: [609.45, 935.43] } as const;

let folder: string;
test.beforeEach(() => {
  folder = newFolder('papers');
});
test.afterEach(() => removeFolder(folder));

/** Names of everyone who holds a seat, from the closed file. */
function seated(database: string): string[] {
  const raw = new Sqlite(database, { readonly: true });
  try {
    return raw
      .prepare(
        `SELECT p.name FROM enrolment AS e JOIN person AS p ON p.id = e.person_id
         WHERE e.until_date IS NULL`,
      )
      .pluck()
      .all() as string[];
  } finally {
    raw.close();
  }
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ');

test('[A2] the roster of all classes: preview, saved PDF in A4 and F4, every name, journaled', async () => {
  const launched = await openPracticeOffice(folder);
  const { app, page } = launched;
  await new Shell(page).open('Cetak');
  for (const size of ['A4', 'F4'] as const) {
    await page.getByRole('combobox', { name: 'Kertas' }).click();
    await page.getByRole('option', { name: new RegExp(`^${size}`) }).click();
    await page.getByRole('button', { name: 'Tampilkan pratinjau' }).click();
    await expect(page.locator('iframe')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(/sama persis dengan yang dicetak/)).toBeVisible();
    await chooseTarget(app, join(folder, `${size}.pdf`));
    await page.getByRole('button', { name: 'Simpan PDF…' }).click();
    await expect(page.getByText(`${size}.pdf disimpan.`)).toBeVisible({ timeout: 30_000 });
  }
  expectNoComplaints(launched);
  await launched.close();
  const names = seated(join(folder, 'kantor', 'kantor.db'));
  expect(names.length).toBeGreaterThan(100);
  for (const size of ['A4', 'F4'] as const) {
    const file = join(folder, `${size}.pdf`);
    expect(existsSync(file)).toBe(true);
    const facts = pdfFacts(file);
    expect(Math.abs(facts.width - POINTS[size][0])).toBeLessThanOrEqual(1);
    expect(Math.abs(facts.height - POINTS[size][1])).toBeLessThanOrEqual(1);
    expect(facts.tagged).toBe(true);
    const text = squeezed(pdfPages(file, '-raw').join('\n'));
    expect(names.filter((name) => !text.includes(squeezed(name)))).toEqual([]);
    expect(text).toMatch(/Jumlah: \d+ dari \d+ kursi/);
  }
  const raw = new Sqlite(join(folder, 'kantor', 'kantor.db'), { readonly: true });
  const printed = raw.prepare('SELECT document, paper, pages FROM print_log ORDER BY id').all();
  raw.close();
  expect(printed).toHaveLength(4);
  expect(printed[0]).toMatchObject({ document: 'class-roster', paper: 'A4 portrait' });
  expect(printed[3]).toMatchObject({ paper: 'F4 portrait' });
});

test('a list is exported where the person wants it, with its purpose in the history', async () => {
  const launched = await openPracticeOffice(folder);
  const { app, page } = launched;
  await new Shell(page).open('Impor & Ekspor');
  await page.getByRole('radio', { name: 'Ekspor' }).click();
  await page.getByRole('button', { name: 'Ekspor… Calon siswa' }).click();
  await page.getByRole('button', { name: 'Pilih tempat dan ekspor' }).click();
  await expect(page.getByText(/Tulis untuk apa berkas ini/).first()).toBeVisible();
  await page.getByLabel('Untuk apa berkas ini').fill('Rapat penetapan');
  await chooseTarget(app, join(folder, 'calon.xlsx'));
  await page.getByRole('button', { name: 'Pilih tempat dan ekspor' }).click();
  await expect(page.getByText('640 baris diekspor ke calon.xlsx.')).toBeVisible({
    timeout: 30_000,
  });
  const [entry] = await ask(page, 'journal.page', { limit: 1 });
  expect(entry).toMatchObject({
    command: 'exports.writeList',
    summary: { rows: 640, purpose: 'Rapat penetapan' },
  });
  expect(existsSync(join(folder, 'calon.xlsx'))).toBe(true);
  // The same from the list itself.
  await new Shell(page).open('Calon Siswa');
  await page.getByRole('button', { name: 'Ekspor…' }).click();
  await expect(page.getByLabel('Data lengkap')).toBeChecked();
  await page.getByLabel('Untuk apa berkas ini').fill('Rapat penetapan');
  await chooseTarget(app, join(folder, 'layar.xlsx'));
  await page.getByRole('button', { name: 'Pilih tempat dan ekspor' }).click();
  await expect(page.getByText('640 baris diekspor ke layar.xlsx.')).toBeVisible({
    timeout: 30_000,
  });
  expectNoComplaints(launched);
  await launched.close();
});
