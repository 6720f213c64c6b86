import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';

const NAME = 'Tampung';
/** Paper and screen stay in Indonesian here: whoever reads it must not need the right language. */
const WARNING = 'BUKAN UNTUK KANTOR';

/**
 * Whether this program was packed with the substitute Electron, which gets no security updates:
 * `npm run package` then writes `trialRuntime` into its package.json.
 */
function isTrial(): boolean {
  const file = readFileSync(join(app.getAppPath(), 'package.json'), 'utf8');
  return (JSON.parse(file) as { trialRuntime?: boolean }).trialRuntime === true;
}

export interface Edition {
  readonly version: string;
  readonly electron: string;
  /** False: for trying only, and every title says so. */
  readonly forOffices: boolean;
}

export const edition = (): Edition => ({
  version: app.getVersion(),
  electron: process.versions.electron,
  forOffices: !isTrial(),
});

/** The window's title. Pages do not change it. */
export function keepTitle(window: BrowserWindow): void {
  window.on('page-title-updated', (event) => event.preventDefault());
  window.setTitle(edition().forOffices ? NAME : `${NAME} · ${WARNING}`);
}
