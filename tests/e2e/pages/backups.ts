import { expect } from '@playwright/test';
import { backups } from '#shared/i18n/id/backups.ts';
import { Screen } from './screen.ts';

/** Backup Data, and the plate that stands instead of a broken office. */
export class BackupsPage extends Screen {
  async create(): Promise<void> {
    await this.header.getByRole('button', { name: backups.create, exact: true }).click();
    await this.expectSaid(/dibuat dan terbukti/);
  }

  /** The office cannot be opened: why, and the ways on. */
  async expectRepair(): Promise<void> {
    const title = this.page.getByRole('heading', { name: backups.repair.fileTitle }).first();
    await expect(title).toBeVisible({ timeout: 30_000 });
  }

  /** From the repair screen: the newest backup, opened by the passphrase, put in place. */
  async restoreNewest(passphrase: string): Promise<void> {
    const { restore, key, repair } = backups;
    await this.page.getByRole('button', { name: repair.restore, exact: true }).click();
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
