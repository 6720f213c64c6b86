import { expect, type Locator, type Page } from '@playwright/test';
import { kit } from '#shared/i18n/id/kit.ts';

/** The menu as it stands in the window, in its order. */
export const SCREEN_NAMES = [
  'Beranda',
  'Calon Siswa',
  'Urutan Prioritas',
  'Penetapan & Pemanggilan',
  'Siswa',
  'Denah Tempat Tidur',
  'Cetak',
  'Impor & Ekspor',
  'Backup Data',
  'Riwayat Perubahan',
  'Pengaturan',
  'Bantuan',
] as const;
export type ScreenName = (typeof SCREEN_NAMES)[number];

/** Menu, top bar and account of the signed-in window. */
export class Shell {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a screen by its menu entry and waits until its name stands on top. */
  async open(name: ScreenName): Promise<void> {
    await this.#menuEntry(name).click();
    await this.expectScreen(name);
  }

  async expectScreen(name: ScreenName): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }

  /** Waits until the screen shows something and nothing on it is still being fetched. */
  async settle(): Promise<void> {
    const main = this.page.locator('#isi');
    await expect(main.locator(':scope > *').first()).toBeVisible();
    await expect(main.getByText(kit.loading)).toHaveCount(0);
    await expect(this.page.locator('[aria-busy="true"], [data-kind="loading"]')).toHaveCount(0);
  }

  /** Takes pointer and focus off the menu, so that no hint of it stays open. */
  async rest(): Promise<void> {
    await this.page.locator('#isi').focus();
    await this.page.mouse.move(0, 0);
    await expect(this.page.getByRole('tooltip')).toHaveCount(0);
  }

  /** The clock, and every moment of this run that a screen tells. */
  get changingTimes(): Locator {
    return this.page.getByText(/\d\d\.\d\d WITA/);
  }

  async choosePlainLook(look: 'Terang' | 'Gelap'): Promise<void> {
    await this.openAccount();
    await this.page.getByRole('radio', { name: look }).check({ force: true });
    await this.closeAccount();
  }

  async openAccount(): Promise<void> {
    await this.#person().click();
    await expect(this.page.getByRole('dialog')).toBeVisible();
  }

  async closeAccount(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** The dialog that sets the day of a practice office. */
  async openPracticeDay(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: /WITA/ }).click();
    await expect(this.page.getByRole('dialog')).toBeVisible();
  }

  async signOut(): Promise<void> {
    await this.openAccount();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Keluar' }).click();
  }

  /** The link may carry its count: "Calon Siswa 1.204". */
  #menuEntry(name: ScreenName): Locator {
    const words = name.replaceAll(/[&]/g, '\\$&');
    return this.page
      .getByRole('navigation')
      .getByRole('link', { name: new RegExp(`^${words}(?:\\s+[\\d.]+)?$`) });
  }

  #person(): Locator {
    return this.page.getByRole('button', { name: /Siti Norhayati/ });
  }
}
