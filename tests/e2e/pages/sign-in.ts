import { expect, type Locator, type Page } from '@playwright/test';
import { users } from '#shared/i18n/id/users.ts';

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

  async expectRefused(): Promise<void> {
    await expect(this.#page.getByText(users.refusals['wrong-password'])).toBeVisible();
  }

  /** The way of an administrator who has forgotten the password. */
  async openRecovery(): Promise<void> {
    await this.#page.getByRole('button', { name: users.recover.open }).click();
    await expect(this.#page.getByRole('heading', { name: users.recover.title })).toBeVisible();
  }
}
