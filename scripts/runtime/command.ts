import { spawn, spawnSync } from 'node:child_process';
import { root } from './places.ts';

export type CommandOptions = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the child is ended. */
  readonly limit?: number;
  /** Called with every line that the child writes to its standard output, besides printing it. */
  readonly onLine?: (line: string) => void;
};

/** Runs a command silently and answers what it printed. Throws with the last 20 lines when it fails. */
export function capture(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): string {
  const child = spawnSync(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: options.limit,
    // On Windows npm is a .cmd file, which only a shell starts.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (child.error !== undefined) throw child.error;
  if (child.status === 0) return child.stdout;
  const tail = `${child.stdout}\n${child.stderr}`.trim().split('\n').slice(-20).join('\n');
  const end = child.status ?? child.signal;
  throw new Error(`${command} ${args.join(' ')} ended with ${end}:\n${tail}`);
}

/** Runs a command with the caller's terminal and answers its exit code (1 when it could not start). */
export function attach(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  const { onLine } = options;
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['inherit', onLine === undefined ? 'inherit' : 'pipe', 'inherit'],
    });
    const flush = onLine === undefined ? undefined : passLines(child.stdout, onLine);
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.once('close', (code) => {
      flush?.();
      done(code ?? 1);
    });
  });
}

/** Prints a stream and hands on its lines; the answered function hands on an unfinished last one. */
function passLines(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void) {
  let rest = '';
  stream?.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  return () => {
    if (rest !== '') onLine(rest);
  };
}
