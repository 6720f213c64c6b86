/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value that 95 of 100 do not exceed (nearest rank). */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}

/** Three digits that mean something: 3.21, 32.1, 321. */
export function digits(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  return value.toFixed(size >= 10 ? 1 : 2);
}

/** A target of issue A: its name, what it may reach, and what was measured. */
interface Target {
  readonly code: string;
  readonly name: string;
  readonly holds: boolean;
}

/**
 * Prints every figure as it is measured and keeps which targets hold. A target that could not be
 * measured falls short: nothing is left out in silence.
 */
export class Figures {
  readonly #targets: Target[] = [];

  /** A figure without a target: context, a floor, a part of another figure. */
  note(name: string, text: string): void {
    console.log(`FIGURE ${name}: ${text}`);
  }

  /** A measured value against an absolute limit in the same unit. */
  limit(code: string, name: string, value: number, limit: number, unit: string): void {
    const holds = value <= limit;
    this.#print(code, name, holds, `${digits(value)} ${unit} (at most ${limit} ${unit})`);
  }

  /** A measured value against `times` its floor of the same run; the medians of both. */
  ratio(
    code: string,
    name: string,
    values: { readonly measured: number; readonly floor: number; readonly unit: string },
    times: number,
  ): void {
    const ratio = values.measured / values.floor;
    const both = `${digits(values.measured)} ${values.unit} / ${digits(values.floor)} ${values.unit}`;
    this.#print(code, name, ratio <= times, `${digits(ratio)}× = ${both} (at most ${times}×)`);
  }

  failed(code: string, name: string, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#print(code, name, false, `could not be measured: ${reason.split('\n')[0] ?? ''}`);
  }

  #print(code: string, name: string, holds: boolean, text: string): void {
    this.#targets.push({ code, name, holds });
    console.log(`FIGURE [${code}] ${name}: ${text} ${holds ? 'holds' : 'FALLS SHORT'}`);
  }

  /** The last line: how many targets hold, and which do not. True when all do. */
  conclude(): boolean {
    const short = this.#targets.filter(({ holds }) => !holds);
    for (const { code, name } of short) console.log(`falls short: [${code}] ${name}`);
    const all = this.#targets.length;
    console.log(`${all - short.length} of ${all} targets hold`);
    return all > 0 && short.length === 0;
  }
}
