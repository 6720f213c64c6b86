import { join } from 'node:path';
import { expect } from '@playwright/test';
import { papers } from '#shared/i18n/id/papers.ts';
import { PapersPage } from '../pages/papers.ts';
import { Shell } from '../pages/shell.ts';
import { pdfFacts, pdfPages } from '../../support/paper-harness/run.ts';
import { accessibilityFaults } from './accessibility.ts';
import type { LaunchedApp } from './launch.ts';

const { actions, documents, persons } = papers;

/** F4 upright, in points. */
const F4 = { width: 609.45, height: 935.43 };

/** From the open panel of a resident to the record of how they came, as a PDF in F4. Answers its text. */
export async function printHandover({ app, page }: LaunchedApp, folder: string): Promise<string> {
  await page.getByRole('button', { name: actions.print, exact: true }).click();
  await page.getByRole('menuitem', { name: documents['handover-record'] }).click();
  await new Shell(page).expectScreen('Cetak');
  const path = join(folder, 'serah-terima.pdf');
  await new PapersPage(page).saveChosen(app, { size: 'F4', path });
  expect(await accessibilityFaults(page)).toEqual([]);
  const { width, height, ...facts } = pdfFacts(path);
  expect(Math.abs(width - F4.width)).toBeLessThanOrEqual(1);
  expect(Math.abs(height - F4.height)).toBeLessThanOrEqual(1);
  expect(facts).toMatchObject({ pages: 1, tagged: true });
  return pdfPages(path, '-raw').join(' ').replaceAll(/\s+/g, ' ');
}

/** The certificate of somebody, found by typing the name: face and reverse, lying. Answers its text. */
export async function printCertificate(
  { app, page }: LaunchedApp,
  folder: string,
  name: string,
): Promise<string> {
  const screen = new PapersPage(page);
  await screen.choose(documents.label, documents.certificate);
  const show = screen.main.getByRole('button', { name: actions.show, exact: true });
  // Nobody's paper stands unasked.
  await expect(show).toBeDisabled();
  await page.getByRole('combobox', { name: persons.label.certificate }).fill(name);
  await page.getByRole('option', { name: new RegExp(`^${name} · `) }).click();
  const path = join(folder, 'sertifikat.pdf');
  await screen.saveChosen(app, { size: 'A4', path });
  const { width, height, pages } = pdfFacts(path);
  expect(pages).toBe(2);
  expect(width).toBeGreaterThan(height);
  return pdfPages(path, '-raw').join(' ').replaceAll(/\s+/g, ' ');
}
