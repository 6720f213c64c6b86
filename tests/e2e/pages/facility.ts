import { expect } from '@playwright/test';
import { applications } from '#shared/i18n/id/applications.ts';
import { desk } from '#shared/i18n/id/desk.ts';
import { stays } from '#shared/i18n/id/stays.ts';
import { Screen } from './screen.ts';
import { Shell } from './shell.ts';

const { emergency } = stays.dialogs;

/** The screens of a facility: residents, requests, order, calls, plan. */
export class FacilityPage extends Screen {
  async goTo(screen: string): Promise<void> {
    await this.page.getByRole('link', { name: new RegExp(`^${screen}`) }).click();
    const heading = this.page.getByRole('heading', { level: 1, name: screen, exact: true });
    await expect(heading).toBeVisible();
    await new Shell(this.page).rest();
  }

  /** Opens somebody of the list of residents. */
  async openResident(name: string): Promise<void> {
    await this.goTo('Penerima Manfaat');
    await this.page.getByRole('searchbox').fill(name);
    await expect(this.grid.locator('[data-kind="row"]')).toHaveCount(1);
    await this.openRow(name);
    await expect(this.page.getByRole('heading', { name })).toBeVisible();
  }

  /** Presses an act of what is open and answers its dialog. */
  async act(label: string | RegExp, submit: string, answers: () => Promise<void>): Promise<void> {
    await this.main.getByRole('button', { name: label, exact: true }).click();
    await answers();
    await this.confirm(submit);
  }

  async write(label: string, text: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: label, exact: true }).fill(text);
  }

  /** Types into a list of the open dialog and takes the first that fits. */
  async pick(label: string, text: string): Promise<void> {
    const field = this.dialog.getByRole('combobox', { name: label });
    await field.click();
    await field.fill(text);
    await this.page
      .getByRole('option', { name: new RegExp(`^${text}`) })
      .first()
      .click();
  }

  /** Takes an entry of a list of the open dialog that cannot be typed into. */
  async take(label: string, entry: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: entry }).click();
  }

  /** A nameless man, brought by night: from Beranda, all that is asked. */
  async admitNameless(by: { readonly who: string; readonly phone: string }): Promise<void> {
    await this.goTo('Beranda');
    await this.act(/^Masuk Darurat/, emergency.submit, async () => {
      await this.dialog.getByText(emergency.male, { exact: true }).click();
      await this.dialog.getByText(emergency.adult, { exact: true }).click();
      await this.write(emergency.age, '40');
      await this.write(emergency.by, by.who);
      await this.write(emergency.phone, by.phone);
    });
    await this.expectSaid(/^Tanpa Nama .* dicatat masuk, nomor/);
  }

  /** Somebody of the requests agrees themselves, explained by word of mouth. */
  async giveConsent(name: string): Promise<void> {
    await this.goTo('Calon PM');
    await this.page.getByRole('searchbox').fill(name);
    await expect(this.grid.locator('[data-kind="row"]')).toHaveCount(1);
    await this.openRow(name);
    const { consent } = applications.acts;
    await this.main.getByRole('button', { name: applications.hows.consent }).click();
    await this.take(applications.dialogs.method, applications.methods.spoken);
    await this.confirm(consent);
    await this.expectSaid(`Persetujuan ${name}`);
  }

  /** Calls somebody of the order to the bed that is proposed for them. */
  async call(name: string, bed: string): Promise<void> {
    await this.goTo('Urutan Prioritas');
    await this.page.getByRole('row', { name: new RegExp(name) }).click();
    const call = `Panggil ${name} ke ${bed}`;
    await this.act(call, call, () => Promise.resolve());
    await this.expectSaid(`${name} dipanggil ke ${bed}.`);
  }

  /** Whoever was called says yes. */
  async accept(name: string): Promise<void> {
    await this.goTo('Penetapan & Pemanggilan');
    await this.page.getByRole('row', { name: new RegExp(name) }).click();
    const { answer } = applications.acts;
    await this.act(answer, answer, () =>
      this.take(applications.dialogs.answer, applications.answers.accepted),
    );
  }

  /** Whoever said yes and is open comes in. */
  async admit(name: string, { bed, by }: { readonly bed: string; readonly by: string }) {
    await this.act(desk.admit.act, desk.admit.submit, () => this.write(desk.admit.broughtBy, by));
    await this.expectSaid(`${name} masuk panti, tempat tidur ${bed}.`);
  }
}
