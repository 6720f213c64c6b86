import { expect } from '@playwright/test';
import { runs } from '#shared/i18n/id/runs.ts';
import type { Level } from '#shared/vocabulary.ts';
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

  async ratify(minutesNo: string, secondName: string): Promise<void> {
    await this.press(runs.actions.ratify);
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
