// Builds the program and packs it: a folder (dist/*-unpacked) here, installers with --installer.
import { rmSync } from 'node:fs';
import { bringRuntime } from './runtime/bring-runtime.ts';
import { buildProgram } from './runtime/build-program.ts';
import { capture } from './runtime/command.ts';
import { fallbackElectron } from './runtime/pins.ts';
import { inRoot } from './runtime/places.ts';
import { sqliteBinding } from './runtime/sqlite-binding.ts';
import { runScript, step, StepFailure } from './runtime/step.ts';

function builderArguments(version: string): readonly string[] {
  const wantsInstaller = process.argv.includes('--installer');
  const common = ['--publish', 'never', '-c.electronDist=node_modules/electron/dist'];
  const target = wantsInstaller ? [] : ['--dir'];
  if (version !== fallbackElectron.version) return [...target, ...common];
  if (wantsInstaller) {
    throw new StepFailure(
      'package',
      `Electron ${version} is a substitute for trying only; an office never gets an installer of it.`,
      'package on a machine that reaches github.com',
    );
  }
  return [
    ...target,
    ...common,
    `-c.electronVersion=${version}`,
    '-c.extraMetadata.trialRuntime=true',
  ];
}

await runScript(async () => {
  const version = await bringRuntime('program');
  await buildProgram('always');
  const builder = inRoot('node_modules', 'electron-builder', 'cli.js');
  const args = builderArguments(version);
  await step('package the program', 'see the lines of electron-builder above', () => {
    rmSync(inRoot('dist'), { recursive: true, force: true });
    const env = { ...process.env, TAMPUNG_SQLITE_BINDING: sqliteBinding() };
    capture(process.execPath, [builder, ...args], { env });
  });
  if (version === fallbackElectron.version) {
    console.log(
      'This package is BUKAN UNTUK KANTOR: its Electron is a substitute, for trying only.',
    );
  }
  console.log('The package lies in dist/.');
});
