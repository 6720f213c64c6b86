import { expect } from '@playwright/test';
import { runs } from '#shared/i18n/id/runs.ts';
import type { Level } from '#shared/vocabulary.ts';
import { filled } from '../support/filled.ts';
import { Screen } from './screen.ts';

/** Numbers of a run; `admitted + reserve + leftOut = all`. */
export type RunNumbers = {
  readonly admitted: number;
  readonly reserve: number;
  readonly leftOut: number;
  readonly all: number;
};

/** Urutan Prioritas. */
export class OrderPage extends Screen {
  async makeRun(): Promise<RunNumbers> {
    await this.press(runs.actions.make);
    await this.expectSaid(/^Percobaan \d+ dibuat/);
    return this.runNumbers();
  }

  async runNumbers(): Promise<RunNumbers> {
    const [admitted = NaN, reserve = NaN, leftOut = NaN, all = NaN] = await this.numbers();
    return { admitted, reserve, leftOut, all };
  }

  async openLevel(level: Level): Promise<void> {
    await this.main.getByRole('radio', { name: new RegExp(`^${level}\\b`) }).click();
    await expect(this.grid).toHaveAccessibleName(`Urutan ${level}`);
  }

  /** "Mengapa?" of a rank that is in view. */
  async openRank(rank: number): Promise<void> {
    await this.openRow(String(rank));
    const title = filled(runs.why.rank, { rank: String(rank) });
    await expect(this.main.getByRole('heading', { name: title })).toBeVisible();
  }

  /** Those who never stood in the order, and why not the first of them. */
  async showNotOrdered(): Promise<void> {
    await this.main.getByRole('button', { name: /tidak diurutkan$/ }).click();
    await this.grid.locator('[data-kind="row"]').first().click();
    await expect(this.main.getByRole('heading', { name: runs.why.leftOut })).toBeVisible();
  }

  /** The dialog that freezes the run. */
  async openRatifying(): Promise<void> {
    await this.press(runs.actions.ratify);
    await expect(this.dialog).toBeVisible();
  }

  async ratify(minutesNo: string, secondName: string): Promise<void> {
    await this.openRatifying();
    await this.dialog.getByRole('textbox', { name: runs.ratify.minutesNo }).fill(minutesNo);
    await this.dialog.getByRole('textbox', { name: runs.ratify.secondName }).fill(secondName);
    await this.confirm(runs.ratify.submit);
    await this.expectSaid(/^Percobaan \d+ disahkan/);
  }

  /** On to the decree of this run. */
  async recordDecree(): Promise<void> {
    await this.press(runs.actions.record);
  }
}
