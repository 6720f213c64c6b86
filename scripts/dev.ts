// Hot reload while developing. Further arguments go to `electron-vite dev`.
import { bringRuntime } from './runtime/bring-runtime.ts';
import { inRoot } from './runtime/places.ts';
import { sandboxArguments } from './runtime/sandbox.ts';
import { runScript } from './runtime/step.ts';
import { attachToWindow } from './runtime/window-command.ts';

await runScript(async () => {
  await bringRuntime('program');
  const viteCli = inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const sandbox = sandboxArguments().length > 0 ? ['--noSandbox'] : [];
  return attachToWindow(process.execPath, [viteCli, 'dev', ...sandbox, ...process.argv.slice(2)]);
});
