import { settings } from '#shared/i18n/id/settings.ts';
import { expect, type Locator } from '@playwright/test';
import { Screen } from './screen.ts';

/** Pengaturan. */
export class SettingsPage extends Screen {
  async openSection(section: keyof typeof settings.sections): Promise<void> {
    await this.page
      .getByRole('navigation', { name: settings.title })
      .getByRole('button', { name: settings.sections[section] })
      .click();
  }

  /** The seal of the draw, another one in every office. */
  get seal(): Locator {
    return this.main.getByText(/[0-9a-f]{8}\s?[0-9a-f]{4}|Kode Segel [0-9a-f]/);
  }

  /** Lets the ceiling of the site be exceeded, as the head of the school allowed by letter. */
  async permit(permit: {
    readonly extra: number;
    readonly until: string;
    readonly reason: string;
  }): Promise<void> {
    const { permits, fields } = settings;
    await this.press(permits.add);
    const field = (name: string): Locator => this.dialog.getByRole('textbox', { name });
    await field(permits.extra).fill(String(permit.extra));
    await this.typeDate(permits.until, permit.until);
    await field(fields.reason).fill(permit.reason);
    await field(fields.letterNo).fill('421/118');
    await field(permits.by).fill('Kepala Sekolah');
    await this.confirm(permits.add);
    await this.expectSaid(/^Izin \+ \d+ dicatat/);
  }

  async unfoldFirstDormitory(): Promise<void> {
    await this.main.locator('summary').first().click();
    await expect(this.main.getByRole('table').first()).toBeVisible();
  }

  /** What can be done with the first room. */
  async openRoom(): Promise<void> {
    await this.main
      .getByRole('button', { name: new RegExp(`^${settings.rooms.edit}: `) })
      .first()
      .click();
    await expect(this.dialog).toBeVisible();
  }

  /** Closes the list of the intake: draw numbers are computed once. */
  async closeList(publicNumber: string): Promise<void> {
    await this.openSection('intakes');
    await this.press(settings.intakes.close);
    await this.dialog.getByLabel(settings.intakes.publicNumber).fill(publicNumber);
    await this.confirm(settings.intakes.close);
    await this.expectSaid(/^Daftar ditutup/);
  }
}
