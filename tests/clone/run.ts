// [A1] Both commands of the README on a fresh clone of the last commit, in an empty environment
// (env -i with a HOME of its own): nothing that lies on this computer helps. Takes about ten minutes.
// `node tests/clone/run.ts start` or `test` runs one of the two.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const COMMANDS = { start: 'npm ci && npm start', test: 'npm ci && npm test' } as const;
const README_LINES = 150;

/** Answers whether the command ended well; prints how long it took and what it left. */
function run(name: keyof typeof COMMANDS, folder: string, home: string): boolean {
  const begun = performance.now();
  const { status } = spawnSync('/bin/sh', ['-c', COMMANDS[name]], {
    cwd: folder,
    env: { HOME: home, PATH: '/usr/bin:/bin' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`FIGURE env -i, ${COMMANDS[name]}: exit ${status ?? 'none'} after ${seconds} s`);
  return status === 0;
}

function checkReadme(folder: string): boolean {
  const text = readFileSync(join(folder, 'README.md'), 'utf8');
  const lines = text.trimEnd().split('\n').length;
  const picture = /!\[[^\]]+\]\(([^)]+\.png)\)/.exec(text)?.[1];
  const pictured = picture !== undefined && readFileSync(join(folder, picture)).length > 10_000;
  console.log(`FIGURE README: ${lines} lines, screenshot ${pictured ? 'there' : 'missing'}`);
  return lines <= README_LINES && pictured;
}

const wanted = process.argv[2];
const scratch = mkdtempSync(join(tmpdir(), 'tampung-clone-'));
try {
  const folder = join(scratch, 'tampung');
  const home = join(scratch, 'home');
  mkdirSync(home);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder]);
  const names = (['start', 'test'] as const).filter((name) => !wanted || name === wanted);
  const held = [checkReadme(folder), ...names.map((name) => run(name, folder, home))];
  process.exitCode = held.every(Boolean) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
