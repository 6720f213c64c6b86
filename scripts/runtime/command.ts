import { spawn, spawnSync } from 'node:child_process';
import { root } from './places.ts';

export type CommandOptions = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the child is ended. */
  readonly limit?: number;
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
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (child.error !== undefined) throw child.error;
  if (child.status !== 0) {
    const tail = `${child.stdout}\n${child.stderr}`.trim().split('\n').slice(-20).join('\n');
    throw new Error(
      `${command} ${args.join(' ')} ended with ${child.status ?? child.signal}:\n${tail}`,
    );
  }
  return child.stdout;
}

/** Runs a command with the caller's terminal and answers its exit code (1 when it could not start). */
export function attach(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: 'inherit',
    });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.once('exit', (code) => done(code ?? 1));
  });
}
