import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { packFromRegistry } from './archive.ts';
import { capture } from './command.ts';
import { compilerPackages, headersPackage, recipe, sqliteCompilerFlags } from './pins.ts';
import { cacheFolder, inRoot } from './places.ts';
import { step } from './step.ts';
import { bringSystemPackages } from './system-packages.ts';

const built = inRoot('node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');

/** Whether better-sqlite3 in node_modules carries a file compiled for the fallback Electron. */
export function hasCompiledSqlite(): boolean {
  return existsSync(built);
}

/** The binding that better-sqlite3 loads here, as a path inside its package. */
export function sqliteBinding(): string {
  if (hasCompiledSqlite()) return 'build/Release/better_sqlite3.node';
  return `prebuilds/${process.platform}-${process.arch}.node`;
}

/** The official Electron uses better-sqlite3's own prebuilt file: what was compiled goes away. */
export function removeCompiledSqlite(): void {
  rmSync(dirname(dirname(built)), { recursive: true, force: true });
}

/** Gives better-sqlite3 a binding that Electron 33 can load, compiled once and kept in the cache. */
export async function bringCompiledSqlite(): Promise<void> {
  const version = versionOf(inRoot('node_modules', 'better-sqlite3'));
  const cached = join(cacheFolder(), `better-sqlite3-${version}-napi9-r${recipe}.node`);
  if (!existsSync(cached)) {
    await bringSystemPackages(compilerPackages);
    await step(
      `compile better-sqlite3 ${version} for this Electron (about a minute)`,
      'see the compiler lines above; it needs python3, make and g++',
      () => compile(cached),
    );
  }
  mkdirSync(dirname(built), { recursive: true });
  copyFileSync(cached, built);
}

function compile(cached: string): void {
  mkdirSync(cacheFolder(), { recursive: true });
  const workshop = `${cached}.${process.pid}`;
  const source = join(workshop, 'node_modules', 'better-sqlite3');
  try {
    for (const name of ['better-sqlite3', 'node-addon-api']) {
      cpSync(inRoot('node_modules', name), join(workshop, 'node_modules', name), {
        recursive: true,
        filter: (path) => !path.endsWith('prebuilds') && !path.endsWith('better-sqlite3/build'),
      });
    }
    const nodeGyp = inRoot('node_modules', 'node-gyp', 'bin', 'node-gyp.js');
    const headers = findHeaders(workshop);
    const options = ['--release', '--force_build=1', `--nodedir=${headers}`, '--jobs=max'];
    capture(process.execPath, [nodeGyp, 'rebuild', ...options], {
      cwd: source,
      env: { ...process.env, CXXFLAGS: sqliteCompilerFlags },
    });
    renameSync(join(source, 'build', 'Release', 'better_sqlite3.node'), cached);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Node's C headers. Without a folder of them node-gyp asks nodejs.org, which may be out of reach. */
function findHeaders(workshop: string): string {
  const { name, version } = headersPackage;
  const places = [
    inRoot('node_modules', name),
    inRoot('node_modules', 'node', 'node_modules', name),
  ];
  const present = places.find((place) => existsSync(join(place, 'include', 'node', 'node_api.h')));
  if (present !== undefined) return present;
  const tarball = packFromRegistry(name, version, workshop);
  capture('tar', ['-xzf', tarball, '-C', workshop, 'package/include']);
  return join(workshop, 'package');
}

function versionOf(folder: string): string {
  const description: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof description === 'object' && description !== null && 'version' in description) {
    return String(description.version);
  }
  throw new Error(`${folder} has no version`);
}
