/** A step of a script that could not be done: its name, what went wrong, and what the reader can do. */
export class StepFailure extends Error {
  readonly step: string;
  readonly wayOut: string;

  constructor(step: string, reason: string, wayOut: string) {
    super(reason);
    this.name = 'StepFailure';
    this.step = step;
    this.wayOut = wayOut;
  }
}

/** Prints the step's name, runs it, prints how long it took. Wraps any error with the step's name. */
export async function step<T>(
  name: string,
  wayOut: string,
  work: () => T | Promise<T>,
): Promise<T> {
  const start = performance.now();
  process.stdout.write(`- ${name} …\n`);
  try {
    const value = await work();
    process.stdout.write(`  done in ${seconds(start)}\n`);
    return value;
  } catch (error) {
    if (error instanceof StepFailure) throw error;
    throw new StepFailure(name, error instanceof Error ? error.message : String(error), wayOut);
  }
}

/** Seconds since `start` (a `performance.now()`), with one digit: "3.4 s". */
export function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Runs a script's main function; a failure is said in three plain lines and ends with exit code 1. */
export async function runScript(main: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof StepFailure)) throw error;
    console.error(`\nFAILED: ${error.step}\n${error.message}\nWay out: ${error.wayOut}`);
  }
}
