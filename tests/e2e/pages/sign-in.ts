import { expect, type Locator, type Page } from '@playwright/test';

/** Who works here now? */
export class SignInPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get title(): Locator {
    return this.#page.getByRole('heading', { name: 'Masuk', exact: true });
  }

  async signIn(login: string, password: string): Promise<void> {
    await expect(this.title).toBeVisible();
    await this.#page.getByLabel('Nama masuk').fill(login);
    await this.#page.getByRole('textbox', { name: 'Kata sandi' }).fill(password);
    await this.#page.getByRole('button', { name: 'Masuk', exact: true }).click();
  }
}
