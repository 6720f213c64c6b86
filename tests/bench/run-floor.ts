import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const script = join(import.meta.dirname, 'floors.ts');

/** Milliseconds of one floor, measured in a process of its own. */
export async function runFloor(
  name: 'parse' | 'insert' | 'copy',
  ...paths: readonly string[]
): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, name, ...paths]);
  return Number(stdout);
}
