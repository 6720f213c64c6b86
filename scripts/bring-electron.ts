// Brings a runnable Electron: the official download first, the registry's fallback where that fails.
// With --for-tests also what the tests call (poppler, age). Takes no time when all is there.
import { bringRuntime } from './runtime/bring-runtime.ts';
import { runScript } from './runtime/step.ts';

await runScript(async () => {
  await bringRuntime(process.argv.includes('--for-tests') ? 'tests' : 'program');
});
