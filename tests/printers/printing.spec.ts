import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { papers } from '#shared/i18n/id/papers.ts';
import { printers } from '#shared/i18n/id/printers.ts';
import { PapersPage } from '../e2e/pages/papers.ts';
import { SettingsPage } from '../e2e/pages/settings.ts';
import { Shell } from '../e2e/pages/shell.ts';
import { accessibilityFaults } from '../e2e/support/accessibility.ts';
import { ask } from '../e2e/support/bridge.ts';
import {
  expectNoComplaints,
  newFolder,
  openPracticeOffice,
  removeFolder,
} from '../e2e/support/office-window.ts';
import { pdfFacts } from '../support/paper-harness/run.ts';
import { cornerOf, inkOf, inkSum } from './on-paper.ts';
import { PRINTERS } from './printers.ts';

const { office: OFFICE, empty: EMPTY, out: OUT } = PRINTERS;

const POINTS = { A4: [595.28, 841.89], F4: [609.45, 935.43] } as const;

/** The one PDF that came out of the printer since the last look. */
async function printed(): Promise<string> {
  const files = () => readdirSync(OUT).filter((name) => name.endsWith('.pdf'));
  await expect.poll(() => files().length, { timeout: 30_000 }).toBe(1);
  const path = join(OUT, files()[0] ?? '');
  // The printer names the file before it has written it.
  await expect
    .poll(() => {
      try {
        return pdfFacts(path).pages;
      } catch {
        return 0;
      }
    })
    .toBeGreaterThan(0);
  return path;
}

const empty = (): void => {
  for (const name of readdirSync(OUT)) rmSync(join(OUT, name));
};

function expectSize(path: string, size: keyof typeof POINTS): void {
  const { width, height } = pdfFacts(path);
  expect(Math.abs(width - POINTS[size][0])).toBeLessThanOrEqual(1.5);
  expect(Math.abs(height - POINTS[size][1])).toBeLessThanOrEqual(1.5);
}

/** How far something came out from where it stands, in millimetres. */
const movedBy = (from: readonly number[], to: readonly number[]): number[] =>
  to.map((at, axis) => at - (from[axis] ?? 0));

function expectMoved(moved: readonly number[], right: number, down: number): void {
  expect(Math.abs((moved[0] ?? 0) - right)).toBeLessThan(0.3);
  expect(Math.abs((moved[1] ?? 0) - down)).toBeLessThan(0.3);
}

const press = (within: Locator, name: string): Promise<void> =>
  within.getByRole('button', { name, exact: true }).click();

const cups = (program: string, ...args: string[]) =>
  execFileSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
  });

/** The page to measure of a paper, as it came out. */
async function testPage(page: Page, size: 'A4' | 'F4'): Promise<string> {
  empty();
  await page.getByRole('button', { name: `${printers.test}: ${OFFICE} ${size}` }).click();
  await expect(
    page.getByRole('status').filter({ hasText: `Halaman uji ${size} dikirim` }),
  ).toBeVisible({ timeout: 30_000 });
  return printed();
}

test('[D1] paper comes out in its size, put right, with these pages alone; a printer that will not is named', async () => {
  const folder = newFolder('printers');
  const begun = performance.now();
  const launched = await openPracticeOffice(join(folder, 'kantor'), { width: 1366, height: 768 });
  const { app, page } = launched;
  const shell = new Shell(page);
  const settings = new SettingsPage(page);

  await shell.open('Pengaturan');
  await settings.openSection('printers');
  const first = await testPage(page, 'A4');
  expectSize(first, 'A4');
  expectMoved(movedBy([10, 10], cornerOf(first)), 0, 0);
  const folio = await testPage(page, 'F4');
  expectSize(folio, 'F4');
  expectMoved(movedBy([10, 10], cornerOf(folio)), 0, 0);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: `${printers.set}: ${OFFICE} A4` }).click();
  const field = (name: string) => settings.dialog.getByRole('textbox', { name });
  await field(printers.right).fill('25');
  await field(printers.down).fill('-2');
  await press(settings.dialog, printers.setSubmit);
  await expect(settings.dialog).toContainText(printers.problems['offset-far']);
  await field(printers.right).fill('5,5');
  await settings.confirm(printers.setSubmit);
  await expect(page.getByRole('row', { name: new RegExp(`${OFFICE} A4`) })).toContainText(
    '5,5 mm ke kanan, 2,0 mm ke atas',
  );
  const second = await testPage(page, 'A4');
  expectSize(second, 'A4');
  expectMoved(movedBy([10, 10], cornerOf(second)), 5.5, -2);

  await shell.open('Cetak');
  const screen = new PapersPage(page);
  const whole = join(folder, 'semua.pdf');
  await screen.save(app, { document: 'class-roster', size: 'A4', path: whole });
  expect(pdfFacts(whole).pages).toBeGreaterThan(3);
  empty();
  await screen.press(papers.actions.print);
  const input = (name: string) => screen.dialog.getByRole('textbox', { name });
  await expect(screen.dialog).toContainText('5,5 mm ke kanan, 2,0 mm ke atas');
  expect(await accessibilityFaults(page)).toEqual([]);
  await input(printers.dialog.pages).fill('3-2');
  await press(screen.dialog, printers.dialog.submit);
  await expect(screen.dialog).toContainText('"3-2" terbalik');
  await input(printers.dialog.pages).fill('2–3');
  await input(printers.dialog.copies).fill('2');
  await screen.confirm(printers.dialog.submit);
  await screen.expectSaid(/2 halaman, dikirim ke Kantor/);
  const part = await printed();
  expectSize(part, 'A4');
  expect(pdfFacts(part).pages).toBe(4);
  for (const [at, from] of [2, 3, 2, 3].entries()) {
    expectMoved(movedBy(inkOf(whole, from), inkOf(part, at + 1)), 5.5, -2);
    const [own, source] = [inkSum(part, at + 1), inkSum(whole, from)];
    expect(Math.abs(own - source) / source, `page ${from}`).toBeLessThan(0.03);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`FIGURE three test pages and a part of a list on paper: ${seconds} s`);

  await screen.press(papers.actions.print);
  cups('cupsdisable', OFFICE);
  await press(screen.dialog, printers.dialog.submit);
  await expect(screen.dialog).toContainText(`${OFFICE} sedang berhenti.`);
  cups('lp', '-d', EMPTY, whole);
  await expect
    .poll(async () => (await ask(page, 'printers.found', {})).find(({ name }) => name === EMPTY))
    .toMatchObject({ state: 'noPaper' });
  await screen.choose(printers.dialog.printer, EMPTY);
  await press(screen.dialog, printers.dialog.submit);
  await expect(screen.dialog).toContainText(`${EMPTY} kehabisan kertas.`);
  cups('lpadmin', '-x', OFFICE);
  await screen.choose(printers.dialog.printer, OFFICE);
  await press(screen.dialog, printers.dialog.submit);
  await expect(screen.dialog).toContainText(`Pencetak ${OFFICE} tidak ditemukan lagi`);
  await page.keyboard.press('Escape');
  const log = await ask(page, 'journal.page', { limit: 10 });
  const prints = log.filter(({ command }) => command === 'papers.record');
  expect(prints.length).toBeGreaterThan(0);
  expectNoComplaints(launched);
  await launched.close();
  removeFolder(folder);
});
