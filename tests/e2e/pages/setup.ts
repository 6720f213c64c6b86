import { expect, type Locator, type Page } from '@playwright/test';
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

  async expectKinds(): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: setup.kindTitle })).toBeVisible();
  }

  async chooseSchool(): Promise<void> {
    await this.#page.getByRole('button', { name: /^Sekolah Rakyat/ }).click();
    await expect(this.#page.getByRole('heading', { name: setup.howTitle })).toBeVisible();
  }

  async chooseFacility(): Promise<void> {
    await this.#page.getByRole('button', { name: /^Panti Rapak Dalam/ }).click();
    await expect(this.#page.getByRole('heading', { name: setup.howTitle })).toBeVisible();
  }

  /** The practice house of a facility; every answer is there already. */
  async makePracticeHouse(): Promise<string> {
    await this.chooseFacility();
    await this.openForm('practice');
    await this.submitForm();
    return this.keepRecoveryKey();
  }

  /** An office for real work. Answers its recovery key, which is shown only here. */
  async makeOffice(answers: OfficeAnswers): Promise<string> {
    const page = this.#page;
    await this.chooseSchool();
    await this.openForm('empty');
    await page.getByLabel(form.name).fill(answers.name);
    await page.getByLabel(form.code).fill(answers.code);
    if (answers.example !== undefined) await this.#chooseExample(answers.example);
    await page.getByLabel(form.fullName).fill(answers.fullName);
    await page.getByLabel(form.login).fill(answers.login);
    await page.getByRole('textbox', { name: form.password, exact: true }).fill(answers.password);
    await page.getByRole('textbox', { name: form.passphrase }).fill(answers.passphrase);
    await page.getByRole('button', { name: form.submit, exact: true }).click();
    return this.keepRecoveryKey();
  }

  /** The practice office; every answer is there already. */
  async makePracticeOffice(): Promise<string> {
    await this.chooseSchool();
    await this.openForm('practice');
    await this.submitForm();
    return this.keepRecoveryKey();
  }

  /** From "Mulai dari mana?" on. */
  async openForm(how: keyof typeof setup.how): Promise<void> {
    const { name } = setup.how[how];
    await this.#page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  }

  /** Sends the form as it stands. */
  async submitForm(): Promise<void> {
    await this.#page.locator('button[type="submit"]').click();
  }

  async back(): Promise<void> {
    await this.#page.getByRole('button', { name: form.back, exact: true }).click();
  }

  async expectRecoveryKey(): Promise<void> {
    await expect(this.#page.getByRole('heading', { name: recoveryKey.title })).toBeVisible({
      timeout: 60_000,
    });
  }

  /** Key and code, new for every office. */
  get secrets(): Locator {
    return this.#page.locator('code');
  }

  async #chooseExample(name: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: form.example }).click();
    await this.#page.getByRole('option', { name }).click();
  }

  /** Says that the key is kept, and goes on to work. Answers the key. */
  async keepRecoveryKey(): Promise<string> {
    const page = this.#page;
    await this.expectRecoveryKey();
    const key = (await this.secrets.first().innerText()).replaceAll(/\s/g, '');
    await page.getByLabel(recoveryKey.kept).check();
    await page.getByRole('button', { name: recoveryKey.done }).click();
    return key;
  }
}
