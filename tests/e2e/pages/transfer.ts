import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { kit } from '#shared/i18n/id/kit.ts';
import { transfer } from '#shared/i18n/id/transfer.ts';
import { chooseFile } from '../support/dialogs.ts';

/** Impor & Ekspor as a person uses it. */
export class TransferPage {
  readonly #page: Page;
  readonly #app: ElectronApplication;

  constructor({ page, app }: { readonly page: Page; readonly app: ElectronApplication }) {
    this.#page = page;
    this.#app = app;
  }

  /** Chooses a file; the columns are shown then. */
  async choose(path: string): Promise<void> {
    await chooseFile(this.#app, path);
    await this.#page.getByRole('button', { name: 'Impor dari Excel atau CSV' }).click();
    await expect(this.#page.getByRole('button', { name: 'Periksa daftar' })).toBeVisible();
  }

  /** Tries the list out; answers the sentence of numbers. */
  async tryOut(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Periksa daftar' }).click();
    await expect(this.#page.getByText(/^Uji coba impor/)).toBeVisible({ timeout: 60_000 });
  }

  /** The numbers over the list: "4.960 siap + 40 perlu diperbaiki = 5.000". */
  numbers(): Locator {
    return this.#page.locator('main p', { hasText: /(siap|disimpan) / }).first();
  }

  faults(): Locator {
    return this.#page.getByRole('grid', { name: 'Yang perlu diperbaiki' });
  }

  /** Saves what is ready; the summary is shown then. */
  async save(): Promise<void> {
    await this.#page
      .getByRole('button', { name: /^Simpan [\d.]+ baris$/ })
      .first()
      .click();
    await expect(this.#page.getByText(/^Impor selesai/)).toBeVisible({ timeout: 120_000 });
  }

  async undo(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Urungkan impor' }).first().click();
    await expect(this.#page.getByText(/^Impor diurungkan/)).toBeVisible({ timeout: 60_000 });
  }

  /** Opens the dialog in which the faulty cell is typed again. */
  async retype(): Promise<void> {
    await this.#page.getByRole('button', { name: transfer.dryRun.retype }).click();
    await expect(this.#page.getByRole('dialog')).toBeVisible();
  }

  async cancel(): Promise<void> {
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('button', { name: kit.cancel, exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }

  /** From the summary back to the first screen. */
  async toStart(): Promise<void> {
    const { done } = transfer;
    await this.#page.getByRole('button', { name: done.toStart, exact: true }).click();
  }

  /** One of the lists of the first screen. */
  async openTab(tab: 'past' | 'waiting'): Promise<void> {
    const chip = this.#page.getByRole('radio', { name: transfer[tab].tab });
    await chip.click();
    await expect(chip).toBeChecked();
  }
}
