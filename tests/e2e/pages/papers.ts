import { basename } from 'node:path';
import { expect, type ElectronApplication, type Locator } from '@playwright/test';
import { papers } from '#shared/i18n/id/papers.ts';
import { chooseTarget } from '../support/dialogs.ts';
import { filled } from '../support/filled.ts';
import { Screen } from './screen.ts';

const { fields, documents, actions } = papers;
type Document = Exclude<keyof typeof documents, 'label'>;

/** Cetak. */
export class PapersPage extends Screen {
  /** Chromium's own PDF viewer. */
  get viewer(): Locator {
    return this.main.locator('iframe');
  }

  /** Shows a document on the paper that is set. */
  async preview(document: Document): Promise<void> {
    await this.choose(documents.label, documents[document]);
    await this.press(actions.show);
    await expect(this.viewer).toBeVisible({ timeout: 60_000 });
  }

  /** Letterhead and signers. */
  async openSettings(): Promise<void> {
    await this.press(actions.settings);
    await expect(this.dialog).toBeVisible();
  }

  /** Shows a document in its preview and saves that PDF. Answers the numbers of the header. */
  async save(
    app: ElectronApplication,
    paper: { readonly document: Document; readonly size: 'A4' | 'F4'; readonly path: string },
  ): Promise<number[]> {
    await this.choose(documents.label, documents[paper.document]);
    return this.saveChosen(app, paper);
  }

  /** The same with the document that is chosen already. */
  async saveChosen(
    app: ElectronApplication,
    paper: { readonly size: 'A4' | 'F4'; readonly path: string },
  ): Promise<number[]> {
    await this.choose(fields.size, paper.size === 'A4' ? fields.a4 : fields.f4);
    await this.press(actions.show);
    const save = this.main.getByRole('button', { name: actions.save, exact: true });
    await expect(save).toBeEnabled({ timeout: 60_000 });
    const numbers = await this.numbers();
    await chooseTarget(app, paper.path);
    await save.click();
    await this.expectSaid(filled(papers.saved, { name: basename(paper.path) }));
    return numbers;
  }
}
