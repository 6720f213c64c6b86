import { expect } from '@playwright/test';
import { decrees } from '#shared/i18n/id/decrees.ts';
import { enrolments } from '#shared/i18n/id/enrolments.ts';
import { Screen } from './screen.ts';

const { fill, withdraw, panel, filters } = enrolments;

/** Siswa. */
export class StudentsPage extends Screen {
  /** Gives class and bed to all who lack them. */
  async fillPlaces(): Promise<void> {
    await this.press(fill.action);
    await this.confirm(fill.submit);
    await this.expectSaid(/kelas dan .+ tempat tidur dibagi/);
  }

  /** A pupil leaves; the next of the reserve stands in the dialog afterwards. */
  async withdraw(code: string, on: string): Promise<void> {
    await this.findAndOpen(filters.search, code);
    await this.press(panel.leave);
    await this.choose(withdraw.reason, withdraw.reasons.withdrawn);
    await this.typeDate(withdraw.on, on);
    await this.dialog.getByRole('button', { name: withdraw.submit, exact: true }).click();
    await expect(this.dialog.getByText(/menyusul menurut urutan/)).toBeVisible();
  }

  /** After a withdrawal: the name of the reserve list that fits next. */
  async nextReserve(): Promise<string> {
    return this.dialog
      .locator('p')
      .filter({ hasText: /^Cadangan \d+ · / })
      .innerText();
  }

  /** On to the amendment that holds that name. */
  async amend(): Promise<void> {
    await this.dialog.getByRole('button', { name: decrees.reserve.amend, exact: true }).click();
  }
}
