import { expect, type Page } from '@playwright/test';
import { kit } from '#shared/i18n/id/kit.ts';

/** More stops than any screen has: whoever tabs so often has been round. */
const MOST_STOPS = 400;

/** Works with the keyboard alone: nothing here points, clicks, or puts the focus anywhere itself. */
export class Keys {
  readonly #page: Page;
  /** Keys pressed so far; typed text counts letter by letter. */
  pressed = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string): Promise<void> {
    this.pressed += 1;
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.pressed += text.length;
    await this.#page.keyboard.type(text);
  }

  /** Tabs until the thing of this name holds the focus. */
  async reach(name: string | RegExp): Promise<void> {
    let seen: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const here = await this.#focused();
      if (typeof name === 'string' ? here === name : name.test(here)) return;
      seen = [...seen.slice(-30), here];
      await this.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${name}; it passed ${seen.join(' | ')}`);
  }

  /** Tabs to a button or link and presses it. */
  async use(name: string | RegExp): Promise<void> {
    await this.reach(name);
    await this.press('Enter');
  }

  /** Tabs to a field of this label and writes over what stands there. */
  async write(label: string, text: string): Promise<void> {
    await this.reach(label);
    await this.press('Control+a');
    await this.type(text);
  }

  /** Tabs to a list field and goes down its entries to this one. */
  async choose(label: string, entry: string): Promise<void> {
    await this.reach(label);
    await this.press('Enter');
    const options = this.#page.getByRole('option');
    await expect(options.first()).toBeVisible();
    const entries = await options.allInnerTexts();
    const chosen = await options.evaluateAll((all) =>
      all.findIndex((one) => one.getAttribute('aria-selected') === 'true'),
    );
    const steps = entries.indexOf(entry) - Math.max(chosen, 0);
    const key = steps < 0 ? 'ArrowUp' : 'ArrowDown';
    const first = chosen < 0 ? 1 : 0;
    for (let step = 0; step < Math.abs(steps) + first; step += 1) await this.press(key);
    await this.press('Enter');
  }

  /** Opens a screen by its name through Ctrl+K. */
  async go(screen: string): Promise<void> {
    await this.press('Control+k');
    // What is typed before the palette is there is heard by nobody.
    await expect(this.#page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await this.type(screen);
    // A command or a chapter may bear the same name; what is meant is the screen.
    const wanted = this.#page
      .getByRole('group', { name: kit.palette.screens })
      .getByRole('option', { name: screen, exact: true });
    await expect(wanted).toBeVisible();
    // People who arrive stand first, and the choice with them.
    await expect(this.#page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
    for (let step = 0; step < 24; step += 1) {
      if ((await wanted.getAttribute('aria-selected')) === 'true') break;
      await this.press('ArrowDown');
    }
    await this.press('Enter');
    // The palette fades out; no hand is faster than that.
    await expect(this.#page.getByRole('dialog')).toHaveCount(0);
    const title = this.#page.getByRole('heading', { level: 1, name: screen, exact: true });
    await expect(title).toBeVisible();
  }

  /** What is read out for whatever holds the focus: its label, else its words. */
  #focused(): Promise<string> {
    return this.#page.evaluate(() => {
      const here = document.activeElement;
      if (here === null || here === document.body) return '';
      const own = here.getAttribute('aria-label');
      const labels = (here as HTMLInputElement).labels;
      const label = labels?.[0]?.firstChild?.textContent;
      return (own ?? label ?? here.textContent).replaceAll(/\s+/g, ' ').trim();
    });
  }
}
