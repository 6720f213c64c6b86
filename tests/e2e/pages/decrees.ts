import { expect, type Locator } from '@playwright/test';
import { decrees } from '#shared/i18n/id/decrees.ts';
import { type Level, LEVELS } from '#shared/vocabulary.ts';
import { filled } from '../support/filled.ts';
import { Screen } from './screen.ts';

const { draft, change, head, view, arrive } = decrees;

export type DecreeHead = {
  readonly number: string;
  readonly signedOn: string;
  readonly issuer: string;
  readonly signer: string;
};

/** A name of a list: the code is unique, the name is what buttons say. */
export type Named = { readonly code: string; readonly name: string };

/** Penetapan & Pemanggilan. */
export class DecreesPage extends Screen {
  /** In the list that becomes a decree: only these levels. */
  async chooseLevels(levels: readonly Level[]): Promise<void> {
    for (const level of LEVELS) {
      const box = this.main.getByRole('checkbox', { name: level, exact: true });
      await box.setChecked(levels.includes(level));
    }
  }

  /** In the list that becomes a decree: strikes one name. */
  async strike({ code, name }: Named, reason: string): Promise<void> {
    await this.findAndOpen(draft.search, code);
    await this.main.getByRole('textbox', { name: draft.reason }).fill(reason);
    await this.press(filled(draft.strike, { name }));
    await this.find(draft.search, '');
  }

  /** Adds a name the proposal does not hold. */
  async add({ code, name }: Named, reason: string): Promise<void> {
    await this.press(draft.add);
    await this.main.getByRole('textbox', { name: draft.reason }).fill(reason);
    await this.find(draft.addSearch, code);
    await this.press(filled(draft.addOne, { name }));
  }

  /** In an amendment: a name of an earlier decree is taken out. */
  async takeOut(one: Named, reason: string): Promise<void> {
    await this.#change(one);
    await this.main.getByRole('textbox', { name: change.reason }).fill(reason);
    await this.press(change.putRemoved);
  }

  /** In an amendment: how the name of an earlier decree should be spelt. */
  async correct(one: Named, name: string, reason: string): Promise<void> {
    await this.#change(one);
    await this.main.getByText(change.correct, { exact: true }).last().click();
    await this.main.getByRole('textbox', { name: change.name }).fill(name);
    await this.main.getByRole('textbox', { name: change.reason }).fill(reason);
    await this.press(change.putCorrected);
  }

  async #change({ code, name }: Named): Promise<void> {
    await this.press(draft.change);
    await this.find(change.search, code);
    await this.press(filled(change.pickOne, { name }));
  }

  /** Number, date and signers of an amendment. */
  async recordAmendment(decree: DecreeHead): Promise<void> {
    await this.#fillHead(decree);
    await this.expectSaid(new RegExp(`^SK ${decree.number} dicatat`));
  }

  /** The panel to add from, with whoever the search finds. */
  async searchToAdd(text: string): Promise<void> {
    await this.find(draft.addSearch, text);
    await expect(this.main.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
  }

  /** The dialog for number, date and signers. */
  async openRecording(): Promise<void> {
    await this.press(draft.next);
    await expect(this.dialog).toBeVisible();
  }

  /** Number, date and signers; the decree stands on the screen afterwards. */
  async record(decree: DecreeHead): Promise<void> {
    await this.#fillHead(decree);
    await this.expectSaid(filled('SK {number} dicatat', decree));
  }

  async #fillHead(decree: DecreeHead): Promise<void> {
    await this.openRecording();
    await this.dialog.getByRole('textbox', { name: head.number }).fill(decree.number);
    await this.typeDate(head.signedOn, decree.signedOn);
    await this.dialog.getByLabel(head.issuer).fill(decree.issuer);
    await this.page.keyboard.press('Escape').catch(() => undefined);
    await this.dialog.getByRole('textbox', { name: head.signer }).fill(decree.signer);
    await this.confirm(head.submit);
  }

  /** Marks everybody of the open decree who is awaited and records the arrival on a day. */
  async arriveAll(on: string): Promise<void> {
    await this.#recordArrivals(on);
    await expect(this.dialog).toHaveCount(0, { timeout: 60_000 });
  }

  /** The same where some cannot come in yet. Answers who and why, a line each. */
  async arriveThoseWhoCan(on: string): Promise<string[]> {
    await this.#recordArrivals(on);
    const heard = this.#heard;
    await expect(
      heard.or(this.main.getByRole('button', { name: view.arrive }).first()).first(),
    ).toBeVisible();
    if ((await heard.count()) === 0) return [];
    const lines = await this.dialog.getByRole('listitem').allInnerTexts();
    await heard.click();
    return lines.map((line) => line.replaceAll('\n', ': '));
  }

  /** Marks everybody of the open decree who is awaited, and opens the dialog of their arrival. */
  async openArrivals(): Promise<void> {
    await this.main.getByRole('button', { name: /^Tandai [\d.]+ nama$/ }).click();
    await this.press(view.arrive);
    await expect(this.dialog).toBeVisible();
  }

  /** Records the arrivals, of whom some cannot come in; they are listed then. */
  async confirmArrivals(): Promise<void> {
    await this.dialog.getByRole('button', { name: arrive.submit, exact: true }).click();
    await expect(this.#heard).toBeVisible({ timeout: 60_000 });
  }

  /** Closes the list of those who cannot come in. */
  async hear(): Promise<void> {
    await this.#heard.click();
    await expect(this.dialog).toHaveCount(0);
  }

  get #heard(): Locator {
    return this.dialog.getByRole('button', { name: arrive.close, exact: true });
  }

  async #recordArrivals(on: string): Promise<void> {
    await this.openArrivals();
    await this.typeDate(arrive.on, on);
    await this.dialog.getByRole('button', { name: arrive.submit, exact: true }).click();
    await this.expectSaid(/^Kedatangan .+ dicatat/);
  }
}
