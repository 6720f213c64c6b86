import { expect } from '@playwright/test';
import { candidates } from '#shared/i18n/id/candidates.ts';
import { kit } from '#shared/i18n/id/kit.ts';
import type { Gate, Stage } from '#shared/vocabulary.ts';
import { Screen } from './screen.ts';

const { gateDialog, gates, list } = candidates;

/** Calon Siswa. */
export class CandidatesPage extends Screen {
  async filterStage(stage: Stage): Promise<void> {
    const chip = this.main
      .getByRole('radiogroup', { name: list.stage })
      .getByRole('radio', { name: new RegExp(`^${kit.stages[stage]}\\b`) });
    await chip.click();
    await expect(chip).toBeChecked();
  }

  /** One answer, yes, for everybody the list shows now. */
  async answerForAll(gate: Gate, answeredBy: string): Promise<void> {
    await this.press(list.answerMany);
    const field = this.dialog.getByRole('combobox', { name: gateDialog.gate });
    await field.click();
    await this.page.getByRole('option', { name: gates[gate], exact: true }).click();
    await this.dialog.getByRole('textbox', { name: gateDialog.answeredBy }).fill(answeredBy);
    await this.dialog.getByRole('button', { name: /^Isi [\d.]+ calon$/ }).click();
    await expect(this.dialog).toHaveCount(0, { timeout: 60_000 });
  }
}
