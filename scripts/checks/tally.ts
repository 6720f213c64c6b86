import { stripVTControlCharacters } from 'node:util';

/** How many checks held, did not hold, or could not run. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

export const emptyTally: Tally = { passed: 0, failed: 0, skipped: 0 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    emptyTally,
  );
}

/** The plain last line of every command that checks something. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A check that could not run: said with its reason and counted. */
export function skip(name: string, reason: string): Tally {
  console.log(`SKIPPED ${name}: ${reason}`);
  return { passed: 0, failed: 0, skipped: 1 };
}

/**
 * One line for a check that did not hold, with the beginning of its message: the full account stands
 * far above, and whoever sees only the end of a long log must still learn what failed.
 */
export function sayFailure(name: string, message: string | undefined): void {
  // Colours of a terminal are no part of the message.
  const plain = stripVTControlCharacters(message ?? 'no message').replace(/\s+/gu, ' ');
  console.log(`FAILED ${name}: ${plain.slice(0, 600)}`);
}

/** Prints the last line and answers the exit code. Nothing having run counts as a failure. */
export function conclude(tally: Tally): number {
  console.log(`\n${tallyLine(tally)}`);
  return tally.failed === 0 && tally.passed + tally.skipped > 0 ? 0 : 1;
}
