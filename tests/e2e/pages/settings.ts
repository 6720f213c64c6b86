import { settings } from '#shared/i18n/id/settings.ts';
import { Screen } from './screen.ts';

/** Pengaturan. */
export class SettingsPage extends Screen {
  async openSection(section: keyof typeof settings.sections): Promise<void> {
    await this.page
      .getByRole('navigation', { name: settings.title })
      .getByRole('button', { name: settings.sections[section] })
      .click();
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
