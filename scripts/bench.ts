// The benchmark: a generated office, medians and ratios, each against its floor of the same run.
import { runBench } from './runtime/bench-run.ts';
import { runScript } from './runtime/step.ts';

await runScript(async () => (await runBench(process.argv.slice(2))).failed);
