import { expect, type ElectronApplication } from '@playwright/test';
import { transfer } from '#shared/i18n/id/transfer.ts';
import { settings } from '#shared/i18n/id/settings.ts';
import { chooseFile } from '../support/dialogs.ts';
import { Screen } from './screen.ts';

const { start, mapping, dryRun, done } = transfer;

/** The way of the list "Data yang sudah berjalan", one hand movement after the other. */
export class PupilImportPage extends Screen {
  /** It is the list offered first. */
  async expectOfferedFirst(): Promise<void> {
    const list = this.main.getByLabel(start.list);
    await expect(list).toHaveValue('pupils');
    await expect(list.getByRole('option').first()).toHaveText(start.lists.pupils);
  }

  /** A list that is not offered first. */
  async chooseList(list: 'pupils' | 'candidates'): Promise<void> {
    await this.main.getByLabel(start.list).selectOption(list);
  }

  async chooseFile(app: ElectronApplication, path: string): Promise<void> {
    await chooseFile(app, path);
    await this.press(start.choose);
    await expect(this.main.getByRole('button', { name: mapping.check })).toBeVisible();
  }

  async check(): Promise<void> {
    await this.press(mapping.check);
    await expect(this.main.getByText(/^Uji coba impor/)).toBeVisible({ timeout: 60_000 });
  }

  /** Types the first faulty cell anew; the list is checked again by itself. */
  async retypeFirst(text: string): Promise<void> {
    await this.press(dryRun.retype);
    await expect(this.dialog).toBeVisible();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toHaveCount(0);
  }

  /** Records who permits more pupils than the places. */
  async permit(reason: string, letter: string, by: string): Promise<void> {
    await this.press(dryRun.over.record);
    const field = (name: string) => this.dialog.getByRole('textbox', { name });
    await field(settings.fields.reason).click();
    await this.page.keyboard.type(reason);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(letter);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(by);
    await this.page.keyboard.press('Enter');
    await expect(this.dialog).toHaveCount(0);
    await expect(this.main.getByText(dryRun.over.permitted)).toBeVisible({ timeout: 60_000 });
  }

  get over() {
    return this.main.getByRole('region', { name: dryRun.over.title });
  }

  async save(): Promise<void> {
    await this.header.getByRole('button', { name: /^Simpan [\d.]+ baris$/ }).click();
    await expect(this.main.getByText(/^Impor selesai/)).toBeVisible({ timeout: 60_000 });
  }

  get tasks() {
    return this.main.getByRole('region', { name: done.tasks.title });
  }
}
