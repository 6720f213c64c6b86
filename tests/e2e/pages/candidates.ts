import { expect, type Locator } from '@playwright/test';
import { candidates } from '#shared/i18n/id/candidates.ts';
import { common } from '#shared/i18n/id/common.ts';
import { kit } from '#shared/i18n/id/kit.ts';
import type { Gate, Level, Stage } from '#shared/vocabulary.ts';
import { filled } from '../support/filled.ts';
import { Screen } from './screen.ts';

const { closeDialog, empty, form, gateDialog, gates, list, page, panel, same } = candidates;

/** Calon Siswa. */
export class CandidatesPage extends Screen {
  readonly searchLabel = list.search;

  /** The panel of a person, beside the list or instead of it. */
  panel(name: string): Locator {
    return this.main.getByRole('complementary', { name });
  }

  /** From the panel: the dialog that asks for the result of a check. */
  async openGate(name: string, gate: Gate): Promise<void> {
    const missing = this.panel(name).getByRole('listitem').filter({ hasText: gates[gate] });
    await missing.getByRole('button').click();
    await expect(this.dialog).toContainText(gates[gate]);
  }

  /** In that dialog: yes, by somebody. */
  async answer(answeredBy: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: gateDialog.answeredBy }).fill(answeredBy);
    await this.confirm(gateDialog.submit);
  }

  async openFullPage(name: string): Promise<void> {
    await this.panel(name).getByRole('button', { name: panel.openPage }).click();
    await expect(this.main.getByRole('heading', { name: page.gates })).toBeVisible();
  }

  /** From the full page: the dialog that ends a candidacy. */
  async openClosing(): Promise<void> {
    await this.press(kit.more);
    await this.page.getByRole('menuitem', { name: page.close }).click();
    await expect(this.dialog).toContainText(closeDialog.lead);
  }

  async expectNobody(text: string): Promise<void> {
    const title = filled(empty.nothingFor, { text });
    await expect(this.main.getByRole('heading', { name: title })).toBeVisible();
  }

  async openAdding(): Promise<void> {
    await this.press(list.add);
    await expect(this.dialog).toContainText(form.addTitle);
  }

  async submitForm(): Promise<void> {
    await this.dialog.getByRole('button', { name: form.addSubmit, exact: true }).click();
  }

  /** A boy without NIK: his name, his mother's, and what else is needed to be saved. */
  async fillForm(child: {
    readonly name: string;
    readonly birthDate: string;
    readonly guardian: string;
  }): Promise<void> {
    await this.dialog.getByRole('textbox', { name: form.name }).fill(child.name);
    await this.typeDate(form.birthDate, child.birthDate);
    await this.choose(form.nikStatus, candidates.nikStatus.none_yet);
    await this.choose(form.sex, common.male);
    await this.choose(form.level, 'SMP');
    await this.choose(form.schoolStatus, candidates.schoolStatuses.out_of_school);
    await this.dialog
      .getByRole('group', { name: form.guardians })
      .getByRole('textbox', { name: form.guardianName })
      .fill(child.guardian);
  }

  async expectSamePerson(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: same.title })).toBeVisible();
  }

  async filterStage(stage: Stage): Promise<void> {
    const chip = this.main
      .getByRole('radiogroup', { name: list.stage })
      .getByRole('radio', { name: new RegExp(`^${kit.stages[stage]}\\b`) });
    await chip.click();
    await expect(chip).toBeChecked();
  }

  async filterLevel(level: Level): Promise<void> {
    await this.filter(list.level, list.any, level);
  }

  /** One answer, yes, for everybody the list shows now. */
  async answerForAll(gate: Gate, answeredBy: string): Promise<void> {
    await this.openAnswering(gate, answeredBy);
    await this.answerAll();
  }

  /** The dialog of that answer, filled in. */
  async openAnswering(gate: Gate, answeredBy: string): Promise<void> {
    await this.press(list.answerMany);
    const field = this.dialog.getByRole('combobox', { name: gateDialog.gate });
    await field.click();
    await this.page.getByRole('option', { name: gates[gate], exact: true }).click();
    await this.dialog.getByRole('textbox', { name: gateDialog.answeredBy }).fill(answeredBy);
  }

  async answerAll(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Isi [\d.]+ calon$/ }).click();
    await expect(this.dialog).toHaveCount(0, { timeout: 60_000 });
  }
}
