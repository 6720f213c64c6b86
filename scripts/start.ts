// Opens the program. Without a display: says so and performs the main job under Xvfb.
import { bringRuntime } from './runtime/bring-runtime.ts';
import { buildProgram } from './runtime/build-program.ts';
import { attach } from './runtime/command.ts';
import { hasDisplay } from './runtime/display.ts';
import { inRoot, root } from './runtime/places.ts';
import { sandboxArguments } from './runtime/sandbox.ts';
import { runScript } from './runtime/step.ts';
import { attachToWindow } from './runtime/window-command.ts';

await runScript(async () => {
  await bringRuntime('program');
  await buildProgram('when-stale');
  if (hasDisplay()) {
    const electron = inRoot('node_modules', 'electron', 'cli.js');
    const args = [electron, ...sandboxArguments(), root, ...process.argv.slice(2)];
    return attach(process.execPath, args);
  }
  console.log(
    'There is no display here. The program is driven in the real window on a virtual screen (Xvfb)\n' +
      'instead; what comes of it lies in demo-output/.',
  );
  return attachToWindow(process.execPath, [inRoot('scripts', 'demo.ts')]);
});
