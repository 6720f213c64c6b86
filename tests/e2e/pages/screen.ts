import { expect, type Locator, type Page } from '@playwright/test';
import { kit } from '#shared/i18n/id/kit.ts';

/** The bar that tells the act just made and takes it back. */
export const undoBar = (page: Page): Locator =>
  page
    .getByRole('status')
    .filter({ has: page.getByRole('button', { name: kit.close, exact: true }) });

/** What every screen has: numbers on top, actions beside them, a list, dialogs, the bar of an act. */
export class Screen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get main(): Locator {
    return this.page.locator('#isi');
  }

  /** The numbers of the screen, what limits them, and the screen's own actions. */
  get header(): Locator {
    return this.main.locator('section').first();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The sentence of numbers: "1.000 masuk + 96 cadangan + 3.864 tidak masuk = 4.960". */
  async sentence(): Promise<string> {
    const text = await this.header.locator('p').nth(1).innerText();
    return text.replaceAll(/\s+/g, ' ').trim();
  }

  /** The numbers of that sentence, in its order. */
  async numbers(): Promise<number[]> {
    const found = (await this.sentence()).match(/\d[\d.]*/g) ?? [];
    return found.map((figure) => Number(figure.replaceAll('.', '')));
  }

  /** Waits until the sentence holds these numbers, in its order. */
  async expectNumbers(numbers: readonly number[]): Promise<void> {
    await expect.poll(() => this.numbers(), { timeout: 20_000 }).toEqual(numbers);
  }

  /** Presses a button of the screen by its whole name. */
  async press(name: string): Promise<void> {
    await this.main.getByRole('button', { name, exact: true }).click();
  }

  /** Presses the button of the open dialog that carries its act out, and waits until it closed. */
  async confirm(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click();
    await expect(this.dialog).toHaveCount(0, { timeout: 60_000 });
  }

  /** The bar that tells the act just made. */
  async expectSaid(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toBeVisible({
      timeout: 60_000,
    });
  }

  /** Leaves the front dialog without doing anything. */
  async cancel(): Promise<void> {
    const open = await this.dialog.count();
    await this.dialog.last().getByRole('button', { name: kit.cancel, exact: true }).click();
    await expect(this.dialog).toHaveCount(open - 1);
  }

  /** Closes the dialog that has no Batal. */
  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toHaveCount(0);
  }

  /** Closes the panel beside the list. */
  async closePanel(): Promise<void> {
    const panel = this.main.getByRole('complementary');
    await panel.getByRole('button', { name: kit.close, exact: true }).click();
    await expect(panel).toHaveCount(0);
  }

  /** Keeps the bar of the last act from closing: the pointer rests on it. */
  async holdBar(): Promise<void> {
    await undoBar(this.page).hover();
  }

  /** Types a date into a field of the open dialog, as a person does. */
  async typeDate(label: string, date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    await this.dialog.getByRole('textbox', { name: label }).fill(`${day}/${month}/${year}`);
  }

  get grid(): Locator {
    return this.main.getByRole('grid');
  }

  /** Opens the row that holds this text. */
  async openRow(text: string): Promise<void> {
    await this.grid.locator('[data-kind="row"]').filter({ hasText: text }).first().click();
  }

  /** Searches for the one who carries this code, and opens that row. */
  async findAndOpen(label: string, code: string): Promise<void> {
    await this.find(label, code);
    await expect(this.grid.locator('[data-kind="row"]')).toHaveCount(1);
    await this.openRow(code);
    await expect(this.main.getByRole('complementary')).toContainText(code);
  }

  async find(label: string, text: string): Promise<void> {
    await this.main.getByRole('searchbox', { name: label }).fill(text);
  }

  /** Brings a row, counted from 0, to the middle of the list, whole rows before it; nothing where a panel hides it. */
  async scrollToRow(row: number): Promise<void> {
    if (!(await this.grid.isVisible())) return;
    // A list that has just got another size may still move by itself: it has to stay where it was put.
    const stays = () =>
      this.grid.evaluate((grid, index) => {
        const height = grid.querySelector('[data-kind="row"]')?.getBoundingClientRect().height ?? 0;
        const was = grid.scrollTop;
        grid.scrollTo(0, (index - Math.floor(grid.clientHeight / 2 / height)) * height);
        return grid.scrollTop === was;
      }, row);
    await stays();
    await expect.poll(stays).toBe(true);
    await expect(this.grid.locator(`[data-item="${row}"]`)).toHaveCount(1);
  }

  /** Chooses an entry of a filter of the toolbar, which shows another one now. */
  async filter(label: string, now: string, entry: string): Promise<void> {
    await this.press(`${label}: ${now}`);
    await this.page.getByRole('menuitemradio', { name: entry, exact: true }).click();
    await expect(this.main.getByRole('button', { name: `${label}: ${entry}` })).toBeVisible();
  }

  /** Every row of the list from top to bottom, each a list of its cells, however long it is. */
  async readGrid(): Promise<string[][]> {
    await expect(this.grid.locator('[data-kind="row"]').first()).toBeVisible();
    const rows = new Map<number, string[]>();
    await this.grid.evaluate((grid) => grid.scrollTo(0, 0));
    for (;;) {
      await expect(this.grid.locator('[data-kind="loading"]')).toHaveCount(0);
      for (const [index, cells] of await this.#rowsInView()) rows.set(index, cells);
      const isEnd = await this.grid.evaluate((grid) => {
        const end = grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1;
        grid.scrollBy(0, Math.max(100, grid.clientHeight - 100));
        return end;
      });
      if (isEnd) break;
    }
    return [...rows.entries()].toSorted(([a], [b]) => a - b).map(([, cells]) => cells);
  }

  #rowsInView(): Promise<[number, string[]][]> {
    return this.grid.evaluate((grid) =>
      [...grid.querySelectorAll<HTMLElement>('[data-kind="row"]')].map((row) => [
        Number(row.dataset['item']),
        [...row.querySelectorAll('[role="gridcell"]')].map((cell) => cell.textContent),
      ]),
    );
  }

  /** Chooses an entry of a list field. */
  async choose(label: string, option: string | RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option }).first().click();
  }
}
