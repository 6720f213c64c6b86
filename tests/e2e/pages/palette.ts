import { expect } from '@playwright/test';
import { kit } from '#shared/i18n/id/kit.ts';
import { Screen } from './screen.ts';

/** Ctrl+K, over any screen. */
export class Palette extends Screen {
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.#field).toBeFocused();
  }

  /** Types over what stands there, and waits until people and commands have answered. */
  async type(text: string): Promise<void> {
    await this.#field.fill(text);
    const answer = this.dialog.getByRole('option').or(this.dialog.getByRole('status')).first();
    await expect(answer).toBeVisible();
  }

  /** Types a name, and waits for the people who carry it. */
  async findPeople(name: string): Promise<void> {
    await this.type(name);
    await expect(this.dialog.getByText(kit.palette.people, { exact: true })).toBeVisible();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toHaveCount(0);
  }

  get #field() {
    return this.dialog.getByRole('combobox', { name: kit.palette.prompt });
  }
}
