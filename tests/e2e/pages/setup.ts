import { expect, type Page } from '@playwright/test';
import { office } from '#shared/i18n/id/office.ts';

const { setup, form, recoveryKey } = office;

/** What a new office is asked in a story; the rest of the form keeps its answers. */
export type OfficeAnswers = {
  readonly name: string;
  readonly code: string;
  /** Visible name of the example site; absent begins empty. */
  readonly example?: string;
  readonly fullName: string;
  readonly login: string;
  readonly password: string;
  readonly passphrase: string;
};

/** The very first start. */
export class SetupPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async chooseSchool(): Promise<void> {
    await this.#page.getByRole('button', { name: /^Sekolah Rakyat/ }).click();
    await expect(this.#page.getByRole('heading', { name: setup.howTitle })).toBeVisible();
  }

  /** An office for real work. Answers its recovery key, which is shown only here. */
  async makeOffice(answers: OfficeAnswers): Promise<string> {
    const page = this.#page;
    await this.chooseSchool();
    await page.getByRole('button', { name: /^Kantor kosong/ }).click();
    await page.getByLabel(form.name).fill(answers.name);
    await page.getByLabel(form.code).fill(answers.code);
    if (answers.example !== undefined) await this.#chooseExample(answers.example);
    await page.getByLabel(form.fullName).fill(answers.fullName);
    await page.getByLabel(form.login).fill(answers.login);
    await page.getByRole('textbox', { name: form.password, exact: true }).fill(answers.password);
    await page.getByRole('textbox', { name: form.passphrase }).fill(answers.passphrase);
    await page.getByRole('button', { name: form.submit, exact: true }).click();
    return this.#keepRecoveryKey();
  }

  /** The practice office; every answer is there already. */
  async makePracticeOffice(): Promise<string> {
    await this.chooseSchool();
    await this.#page.getByRole('button', { name: /^Kantor latihan/ }).click();
    await this.#page.getByRole('button', { name: form.submitPractice }).click();
    return this.#keepRecoveryKey();
  }

  async #chooseExample(name: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: form.example }).click();
    await this.#page.getByRole('option', { name }).click();
  }

  async #keepRecoveryKey(): Promise<string> {
    const page = this.#page;
    await expect(page.getByRole('heading', { name: recoveryKey.title })).toBeVisible({
      timeout: 60_000,
    });
    const key = (await page.locator('code').first().innerText()).replaceAll(/\s/g, '');
    await page.getByLabel(recoveryKey.kept).check();
    await page.getByRole('button', { name: recoveryKey.done }).click();
    return key;
  }
}
