import { readdirSync, readFileSync } from 'node:fs';

/** Chromium's own word in /proc/<id>/status for a process under a system-call filter. */
const filtered = '2';

/** The renderers seen so far, by process id, with their Seccomp state ("2" = filtered, "0" = not). */
export type SeenRenderers = Map<number, string>;

/** Adds the renderers of the program under `folder` that run at this moment (Linux only). */
export function noteRenderers(folder: string, seen: SeenRenderers): void {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      if (!command.startsWith(folder) || !command.includes('--type=renderer')) continue;
      const state = /^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
      // A renderer that has just started puts its filter on a moment later.
      if (state !== undefined && seen.get(Number(name)) !== filtered) seen.set(Number(name), state);
    } catch {
      // It ended between listing and reading.
    }
  }
}

/** Throws unless at least one renderer was seen and all of them were filtered. */
export function judgeRenderers(seen: SeenRenderers): string {
  if (seen.size === 0) throw new Error('no renderer was seen');
  const open = [...seen.values()].filter((state) => state !== filtered).length;
  if (open > 0) throw new Error(`${open} of ${seen.size} renderers ran without the filter`);
  return `Seccomp: 2 in ${seen.size} of ${seen.size} renderers`;
}
