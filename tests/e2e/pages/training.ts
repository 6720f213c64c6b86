import { expect } from '@playwright/test';
import { training } from '#shared/i18n/id/training.ts';
import { ask } from '../support/bridge.ts';
import { FacilityPage } from './facility.ts';

const { acts, fields, partners } = training;
type Tab = Exclude<keyof typeof training.tabs, 'label'>;

/** Pelatihan and Mitra Kerja, as an officer and an instructor use them. */
export class TrainingPage extends FacilityPage {
  async openCohort(title: string): Promise<void> {
    await this.goTo('Pelatihan');
    await this.openRow(title);
    await expect(this.main.getByRole('radiogroup', { name: training.tabs.label })).toBeVisible();
  }

  async openTab(tab: Tab): Promise<void> {
    await this.main.getByRole('radio', { name: new RegExp(`^${training.tabs[tab]}`) }).check({
      force: true,
    });
  }

  /** Somebody of the house takes a seat and begins on a day. */
  async enrol(name: string, on: string): Promise<void> {
    await this.act(acts.propose, acts.propose, async () => {
      await this.pick(fields.person, name);
      await this.write(fields.on, on);
    });
    await this.openRow(name);
    for (const step of [acts.enrol, acts.start])
      await this.act(step, acts.save, () => this.write(fields.from, on));
    await this.closePanel();
  }

  /** The sessions of a cohort that were held and filled in. */
  async held(cohort: string): Promise<number> {
    const { sessions } = await ask(this.page, 'training.cohort', { cohort });
    return sessions.filter(({ state }) => state === 'held').length;
  }

  /** Fills in every session that is over, one key for each of the class and Enter; answers how many. */
  async fillSessions(cohort: string, keys: string): Promise<number> {
    await this.openTab('attendance');
    const { sessions } = await ask(this.page, 'training.cohort', { cohort });
    const sheet = this.page.getByRole('grid', { name: training.sheet.label });
    for (let done = await this.held(cohort); done < sessions.length; done += 1) {
      await sheet.locator('[tabindex="0"]').focus();
      await this.page.keyboard.type(keys);
      await this.page.keyboard.press('Enter');
      await expect.poll(() => this.held(cohort)).toBe(done + 1);
      await expect(sheet.locator('[tabindex="0"]')).toBeVisible();
    }
    return sessions.length;
  }

  /** Types the results of the first of the class, a letter for each unit; a letter goes down by itself. */
  async typeResults(...letters: readonly string[]): Promise<void> {
    await this.openTab('results');
    const results = this.page.getByRole('grid', { name: 'Nilai per unit' });
    await results.locator('[tabindex="0"]').focus();
    for (const letter of letters) {
      await this.page.keyboard.type(letter);
      await this.page.keyboard.press('ArrowRight');
    }
    await this.press(acts.saveResults);
    await this.expectSaid(/disimpan/);
  }

  /** Ends somebody's training as completed and gives what they earned. */
  async completeAndIssue(name: string): Promise<void> {
    await this.openTab('people');
    await this.openRow(name);
    await this.act(acts.end, acts.save, () => Promise.resolve());
    await this.act(acts.issue, 'Terbitkan', () =>
      expect(this.dialog.getByRole('combobox', { name: 'Jenis' })).toHaveValue(
        'Sertifikat Pelatihan',
      ),
    );
  }

  async addPartner(name: string): Promise<void> {
    await this.goTo('Mitra Kerja');
    await this.act(partners.acts.add, partners.acts.add, async () => {
      await this.write(fields.name, name);
      await this.take(partners.fields.sector, partners.sectors.private);
      await this.write(partners.fields.field, 'Garmen');
      await this.write(partners.fields.contactName, 'Ibu Lestari');
      await this.write(partners.fields.contactPhone, '0812 5500 1234');
    });
    await this.expectSaid(`${name} disimpan.`);
  }

  /** Whoever is open in class found work with a partner. */
  async place(partner: string): Promise<void> {
    await this.act(partners.acts.placement, acts.save, () =>
      this.take(partners.fields.partner, partner),
    );
  }
}
