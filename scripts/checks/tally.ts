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

/** Prints the last line and answers the exit code. Nothing having run counts as a failure. */
export function conclude(tally: Tally): number {
  console.log(`\n${tallyLine(tally)}`);
  return tally.failed === 0 && tally.passed + tally.skipped > 0 ? 0 : 1;
}
