import { existsSync, readFileSync, rmSync } from 'node:fs';
import { capture } from './command.ts';
import { inRoot } from './places.ts';

const electronFolder = inRoot('node_modules', 'electron');

/** The version package.json pins, which is the one offices get. */
export function officialVersion(): string {
  const description: unknown = JSON.parse(
    readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8'),
  );
  if (typeof description === 'object' && description !== null && 'version' in description) {
    return String(description.version);
  }
  throw new Error('node_modules/electron has no version');
}

/** The version of the Electron that lies unpacked in node_modules, or undefined. */
export function installedVersion(): string | undefined {
  try {
    const version = readFileSync(`${electronFolder}/dist/version`, 'utf8').trim();
    const executable = readFileSync(`${electronFolder}/path.txt`, 'utf8');
    return existsSync(`${electronFolder}/dist/${executable}`)
      ? version.replace(/^v/, '')
      : undefined;
  } catch {
    return undefined;
  }
}

/** Downloads Electron with its own installer. Throws at once where GitHub cannot be reached. */
export async function downloadOfficialElectron(): Promise<void> {
  await probeDownload();
  rmSync(`${electronFolder}/dist`, { recursive: true, force: true });
  const tenMinutes = 600_000;
  capture(process.execPath, [`${electronFolder}/install.js`], { limit: tenMinutes });
}

/** A network that swallows packets would let the installer wait for minutes. */
async function probeDownload(): Promise<void> {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'];
  if (mirror !== undefined || process.env['HTTPS_PROXY'] !== undefined) return;
  try {
    await fetch('https://github.com', { method: 'HEAD', signal: AbortSignal.timeout(8_000) });
  } catch (error) {
    throw new Error('github.com cannot be reached', { cause: error });
  }
}
