import { expect, type Locator } from '@playwright/test';
import { backups } from '#shared/i18n/id/backups.ts';
import { Screen } from './screen.ts';

/** Backup Data, and the plate that stands instead of a broken office. */
export class BackupsPage extends Screen {
  /** Makes one and waits until the list holds it: the bar may still tell of the one before. */
  async create(): Promise<void> {
    const before = await this.grid.locator('[data-kind="row"]').count();
    await this.header.getByRole('button', { name: backups.create, exact: true }).click();
    await this.expectSaid(/dibuat dan terbukti/);
    await expect(this.grid.locator('[data-kind="row"]')).toHaveCount(before + 1);
  }

  /** The sizes in the list: a backup is never twice of the same length. */
  get sizes(): Locator {
    return this.page.getByRole('gridcell').filter({ hasText: / [KMG]B$/ });
  }

  /** From the panel of a backup: opens it with the passphrase, and shows what it holds. */
  async openRestore(passphrase: string): Promise<void> {
    await this.press(backups.panel.restore);
    await this.dialog.getByRole('textbox', { name: backups.key.passphrase }).fill(passphrase);
    await this.dialog.getByRole('button', { name: backups.restore.check, exact: true }).click();
    await expect(this.dialog.getByText(backups.restore.sound)).toBeVisible({ timeout: 60_000 });
  }

  /** The office cannot be opened: why, and the ways on. */
  async expectRepair(): Promise<void> {
    const title = this.page.getByRole('heading', { name: backups.repair.fileTitle }).first();
    await expect(title).toBeVisible({ timeout: 30_000 });
  }

  /** From the repair screen: on to the choice of a backup. */
  async openRestoreAtStart(): Promise<void> {
    const { repair, restore } = backups;
    await this.page.getByRole('button', { name: repair.restore, exact: true }).click();
    await expect(this.page.getByRole('heading', { name: restore.title })).toBeVisible();
  }

  /** From the repair screen: the newest backup, opened by the passphrase, put in place. */
  async restoreNewest(passphrase: string): Promise<void> {
    const { restore, key } = backups;
    await this.openRestoreAtStart();
    await this.page
      .getByRole('radiogroup', { name: restore.chooseTitle })
      .getByRole('radio')
      .first()
      .check();
    await this.page.getByRole('textbox', { name: key.passphrase }).fill(passphrase);
    await this.page.getByRole('button', { name: restore.check, exact: true }).click();
    await expect(this.page.getByText(restore.sound)).toBeVisible({ timeout: 60_000 });
    await this.page.getByRole('button', { name: /^Pulihkan backup nomor \d+$/ }).click();
  }
}
