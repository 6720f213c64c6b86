import { readdirSync, readFileSync } from 'node:fs';

/** A process and all its descendants. */
function processTree(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The command's name, in brackets, may hold anything; the parent is the second field after it.
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // Ended between listing and reading.
    }
  }
  const found = [pid];
  for (const one of found) found.push(...(children.get(one) ?? []));
  return found;
}

/**
 * Proportional set size of a process and all its descendants in MiB: shared pages are counted once,
 * split among those that map them. Linux only.
 */
export function treePss(pid: number): number {
  let kilobytes = 0;
  for (const one of processTree(pid)) {
    try {
      const text = readFileSync(`/proc/${one}/smaps_rollup`, 'utf8');
      kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
    } catch {
      // Ended between listing and reading.
    }
  }
  return kilobytes / 1024;
}

/** Samples the tree's PSS until `stop` is called; answers the highest value in MiB. */
export function watchPeak(pid: number, everyMs = 200): { stop(): number } {
  let peak = treePss(pid);
  const timer = setInterval(() => {
    peak = Math.max(peak, treePss(pid));
  }, everyMs);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}
