// The packed program (npm run package) proves itself: fuses, contents, and as an ordinary user its own
// --periksa-diri <folder>, the renderers' sandbox, and that it refuses a remote-debugging switch.
// --periksa-diri ends with exit code 0 and one JSON line on its standard output that says "ok": true.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check, CannotRun } from './checks/check.ts';
import { becomeOrdinaryUser, type OrdinaryUser, type ProgramRun } from './checks/ordinary-user.ts';
import {
  packedExecutable,
  programKnows,
  readContents,
  readFuses,
} from './checks/packed-program.ts';
import { judgeRenderers, noteRenderers, type SeenRenderers } from './checks/renderer-sandbox.ts';
import { addTallies, conclude, type Tally } from './checks/tally.ts';
import { bringRuntime } from './runtime/bring-runtime.ts';
import { runScript } from './runtime/step.ts';

const selfCheck = '--periksa-diri';
const twoMinutes = 120_000;

async function checkItself(user: OrdinaryUser, seen: SeenRenderers): Promise<string> {
  requireSwitch('periksa-diri');
  const folder = join(user.folder, 'periksa');
  const notesRenderers = process.platform === 'linux';
  const run = await user.run([selfCheck, folder], twoMinutes, () => {
    if (notesRenderers) noteRenderers(dirname(user.folder), seen);
  });
  const line = run.output.trim().split('\n').at(-1) ?? '';
  if (run.code !== 0) throw new Error(`exit code ${run.code}\n${lastLines(run)}`);
  const report = parseReport(line);
  if (report['ok'] !== true) throw new Error(line);
  return line;
}

function parseReport(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new Error(`the last line is no JSON: ${line}`);
  }
}

async function refuseDebugging(user: OrdinaryUser): Promise<string> {
  requireSwitch('remote-debugging');
  const run = await user.run(['--remote-debugging-port=9333'], 20_000);
  if (run.code === null) throw new Error('the program kept running');
  if (run.code === 0) throw new Error('the program ended as if nothing were wrong');
  return `exit code ${run.code}`;
}

function requireSwitch(word: string): void {
  if (!programKnows(word)) throw new CannotRun(`the program does not know ${word} yet`);
}

function lastLines({ output, errors }: ProgramRun): string {
  return `${output}\n${errors}`.trim().split('\n').slice(-15).join('\n');
}

async function checkSandbox(seen: SeenRenderers): Promise<string> {
  if (process.platform !== 'linux') throw new CannotRun('only Linux tells (/proc)');
  requireSwitch('periksa-diri');
  return judgeRenderers(seen);
}

await runScript(async () => {
  await bringRuntime('program');
  const executable = packedExecutable();
  const user = becomeOrdinaryUser(executable);
  mkdirSync(user.folder, { recursive: true });
  const seen: SeenRenderers = new Map();
  const tallies: Tally[] = [];
  try {
    tallies.push(await check('fuses', () => readFuses(executable)));
    tallies.push(await check('contents', () => readContents(executable)));
    tallies.push(await check(`self-check (${selfCheck})`, () => checkItself(user, seen)));
    tallies.push(await check('sandbox of the renderers', () => checkSandbox(seen)));
    tallies.push(await check('remote debugging refused', () => refuseDebugging(user)));
  } finally {
    user.remove();
  }
  return conclude(addTallies(tallies));
});
