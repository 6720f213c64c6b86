import { expect, type ElectronApplication } from '@playwright/test';
import { transfer } from '#shared/i18n/id/transfer.ts';
import { chooseFile } from '../support/dialogs.ts';
import { Screen } from './screen.ts';

/** One fault as the screen tells it. Row as Excel counts, column as its letter. */
export type ShownFault = { readonly row: number; readonly column: string; readonly text: string };

/** The way of a list through Impor & Ekspor, as the stories go it. */
export class ImportPage extends Screen {
  /** Chooses the file, takes the columns as guessed, and waits for the dry run. */
  async tryOut(app: ElectronApplication, path: string): Promise<void> {
    // A school without pupils is offered the list of those already in first.
    const list = this.main.getByLabel(transfer.start.list);
    await list.selectOption('candidates');
    await chooseFile(app, path);
    await this.press(transfer.start.choose);
    await this.press(transfer.mapping.check);
    await expect(this.main.getByText(/^Uji coba impor/)).toBeVisible({ timeout: 120_000 });
  }

  /** All faults of the dry run, read off the list. */
  async faults(): Promise<ShownFault[]> {
    const rows = await this.readGrid();
    return rows.map(([row = '', column = '', , text = '']) => ({
      row: Number(row.replaceAll('.', '')),
      column: /^[A-Z]+/.exec(column)?.[0] ?? '',
      text,
    }));
  }

  /** Saves the ready rows and waits for the summary. */
  async save(): Promise<void> {
    await this.header.getByRole('button', { name: /^Simpan [\d.]+ baris$/ }).click();
    await expect(this.main.getByText(/^Impor selesai/)).toBeVisible({ timeout: 120_000 });
  }
}
