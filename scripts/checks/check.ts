import { skip, type Tally } from './tally.ts';

/** Thrown by a check that cannot run here. */
export class CannotRun extends Error {}

/** Runs one named check: it holds when `work` answers (a line to print), fails when it throws. */
export async function check(name: string, work: () => string | Promise<string>): Promise<Tally> {
  try {
    console.log(`ok ${name}: ${await work()}`);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    if (error instanceof CannotRun) return skip(name, error.message);
    console.log(`FAILED ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
