import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from '../runtime/places.ts';

/** Where `npm run package` left the program. Throws when there is none. */
export function packedExecutable(): string {
  const places = [
    'linux-unpacked/tampung',
    'linux-arm64-unpacked/tampung',
    'win-unpacked/Tampung.exe',
    'mac/Tampung.app/Contents/MacOS/Tampung',
    'mac-arm64/Tampung.app/Contents/MacOS/Tampung',
  ].map((path) => inRoot('dist', path));
  const found = places.find((path) => existsSync(path));
  if (found === undefined) throw new Error('dist/ holds no package; run "npm run package" first');
  return found;
}

/** Whether the built main bundle knows a word: a switch that is not written yet cannot be checked. */
export function programKnows(word: string): boolean {
  const folder = inRoot('out', 'main');
  const bundles = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return bundles
    .filter((name) => name.endsWith('.js'))
    .some((name) => readFileSync(join(folder, name), 'utf8').includes(word));
}

const on = '1'.charCodeAt(0);

const expectedFuses = [
  ['RunAsNode', FuseV1Options.RunAsNode, false],
  ['NodeOptions', FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  ['NodeCliInspect', FuseV1Options.EnableNodeCliInspectArguments, false],
  ['EmbeddedAsarIntegrity', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  ['OnlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar, true],
  ['BrowserSnapshot', FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  ['FileProtocolPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges, false],
] as const;

/** Reads the fuses of the packed executable back; throws with those that stand wrong. */
export async function readFuses(executable: string): Promise<string> {
  const wire = await getCurrentFuseWire(executable);
  const wrong = expectedFuses.filter(([, option, wanted]) => (wire[option] === on) !== wanted);
  if (wrong.length > 0) throw new Error(`wrong: ${wrong.map(([name]) => name).join(', ')}`);
  return expectedFuses.map(([name, , wanted]) => `${name} ${wanted ? 'on' : 'off'}`).join(', ');
}

/** Nothing but the sealed archive and better-sqlite3's binding may hold program code. */
export function readContents(executable: string): string {
  const resources = process.platform === 'darwin' ? '../Resources' : 'resources';
  const folder = join(dirname(executable), resources);
  if (existsSync(join(folder, 'app'))) throw new Error('resources/app lies beside the archive');
  if (!existsSync(join(folder, 'app.asar'))) throw new Error('there is no app.asar');
  const unpacked = readdirSync(join(folder, 'app.asar.unpacked'), {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  const foreign = unpacked.filter((entry) => !entry.name.endsWith('.node'));
  if (foreign.length > 0)
    throw new Error(`unpacked: ${foreign.map(({ name }) => name).join(', ')}`);
  if (unpacked.length !== 1) throw new Error(`${unpacked.length} bindings instead of 1`);
  return 'app.asar and 1 native binding';
}
