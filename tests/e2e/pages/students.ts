import { expect } from '@playwright/test';
import { decrees } from '#shared/i18n/id/decrees.ts';
import { enrolments } from '#shared/i18n/id/enrolments.ts';
import { filled } from '../support/filled.ts';
import { Screen } from './screen.ts';

const { assignClass, fill, withdraw, panel, filters } = enrolments;

/** Siswa. */
export class StudentsPage extends Screen {
  /** Gives class and bed to all who lack them. */
  async fillPlaces(): Promise<void> {
    await this.press(fill.action);
    await this.confirm(fill.submit);
    await this.expectSaid(/kelas dan .+ tempat tidur dibagi/);
  }

  async filterLacking(what: 'lacksClass' | 'lacksBed'): Promise<void> {
    await this.filter(filters.lacking, filters.none, filters[what]);
  }

  /** Asks for a class that is full; the refusal is shown then. */
  async askForFullClass({ code }: { readonly code: string }): Promise<void> {
    await this.filter(filters.lacking, filters.lacksClass, filters.none);
    await this.findAndOpen(filters.search, code);
    await this.press(filled(panel.nameOf, { action: panel.change, what: panel.facts.class }));
    await this.choose(assignClass.field, / · penuh( · |$)/);
    await this.dialog.getByRole('button', { name: assignClass.submit, exact: true }).click();
    await expect(this.page.getByRole('heading', { name: /sudah penuh$/ })).toBeVisible();
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

  /** Leaves the place free for now. */
  async amendLater(): Promise<void> {
    await this.confirm(withdraw.later);
  }

  /** On to the amendment that holds that name. */
  async amend(): Promise<void> {
    await this.dialog.getByRole('button', { name: decrees.reserve.amend, exact: true }).click();
  }
}
