import type { ElectronApplication } from '@playwright/test';
import { exports } from '#shared/i18n/id/exports.ts';
import { shell } from '#shared/i18n/id/shell.ts';
import { transfer } from '#shared/i18n/id/transfer.ts';
import { chooseTarget } from '../support/dialogs.ts';
import { Screen } from './screen.ts';

const NAMES = {
  candidates: shell.candidates,
  run: shell.order,
  students: shell.students,
} as const;

/** Lists that leave the program as a file: Impor & Ekspor, tab Ekspor. */
export class ExportPage extends Screen {
  async save(app: ElectronApplication, list: keyof typeof NAMES, path: string): Promise<void> {
    await this.main
      .getByRole('radiogroup', { name: transfer.start.label })
      .getByRole('radio', { name: exports.tab })
      .click();
    await this.press(`${exports.lists.button} ${NAMES[list]}`);
    await this.dialog.getByRole('textbox', { name: exports.purpose }).fill('Contoh untuk dilihat');
    await chooseTarget(app, path);
    await this.confirm(exports.submit);
    await this.expectSaid(/diekspor ke/);
  }
}
