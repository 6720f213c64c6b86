// Builds the program into out/.
import { buildProgram } from './runtime/build-program.ts';
import { runScript } from './runtime/step.ts';

await runScript(() => buildProgram('always'));
