import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { hasDisplay } from '../runtime/display.ts';

/** Debian's and most other systems' "nobody". */
const nobody = 65_534;

export type ProgramRun = {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
};

export type OrdinaryUser = {
  /** A folder of this user, empty at first. */
  readonly folder: string;
  /** Runs the packed program until it ends, or ends it after `limit` milliseconds (code null). */
  readonly run: (
    args: readonly string[],
    limit: number,
    whileRunning?: () => void,
  ) => Promise<ProgramRun>;
  readonly remove: () => void;
};

/**
 * Someone who runs the packed program without administrator rights: the caller, or "nobody" with a
 * copy of the package when the caller is root (Chromium's sandbox does not work as root).
 */
export function becomeOrdinaryUser(executable: string): OrdinaryUser {
  const place = mkdtempSync(join(tmpdir(), 'tampung-package-'));
  const isRoot = process.getuid?.() === 0;
  const folder = join(place, 'home');
  mkdirSync(folder);
  let program = executable;
  if (isRoot) {
    chmodSync(place, 0o755);
    chownSync(folder, nobody, nobody);
    cpSync(dirname(executable), join(place, 'program'), { recursive: true });
    program = join(place, 'program', basename(executable));
  }
  return {
    folder,
    run: (args, limit, whileRunning) => {
      const child = start(program, args, { folder, isRoot });
      return finish(child, limit, whileRunning);
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

function start(
  program: string,
  args: readonly string[],
  { folder, isRoot }: { readonly folder: string; readonly isRoot: boolean },
): ChildProcess {
  const [command, first]: [string, readonly string[]] = hasDisplay()
    ? [program, []]
    : ['xvfb-run', ['-a', program]];
  const home = isRoot ? { HOME: folder, XDG_RUNTIME_DIR: folder, XDG_CONFIG_HOME: folder } : {};
  return spawn(command, [...first, ...args], {
    cwd: folder,
    env: { ...process.env, ...home, TMPDIR: folder },
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
    // A group of its own, so that xvfb-run's children end with it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function finish(
  child: ChildProcess,
  limit: number,
  whileRunning?: () => void,
): Promise<ProgramRun> {
  return new Promise((done, fail) => {
    let output = '';
    let errors = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
    const watch = setInterval(() => whileRunning?.(), 50);
    const timer = setTimeout(() => endGroup(child), limit);
    const stop = () => {
      clearInterval(watch);
      clearTimeout(timer);
    };
    child.once('error', (error) => {
      stop();
      fail(error);
    });
    child.once('close', (code) => {
      stop();
      done({ code, output, errors });
    });
  });
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGKILL');
}
