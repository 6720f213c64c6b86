// [D1] Printing tried with Debian's CUPS and its PDF printer, from the real window to the paper that
// comes out. Not among the stories of `npm run e2e`: fetching and unpacking CUPS alone takes about half
// a minute, and only an administrator may add printers. `node tests/printers/run.ts` runs it alone.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runWindowChecks } from '../../scripts/checks/window-checks.ts';
import { bringSystemPackages } from '../../scripts/runtime/system-packages.ts';
import { runScript, StepFailure } from '../../scripts/runtime/step.ts';
import { EMPTY, OFFICE, OUT } from './printers.ts';

const PACKAGES = ['cups', 'cups-client', 'printer-driver-cups-pdf', 'poppler-utils'];
const INSTANCE = '/etc/cups/cups-pdf-tampung.conf';
const BACKEND = '/usr/lib/cups/backend/tampung-kosong';
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`;

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe', env: { ...process.env, PATH } });

const isRunning = (): boolean => {
  try {
    return run('lpstat', '-r').includes('is running');
  } catch {
    return false;
  }
};

/** A printer of the office that writes PDF, and one whose tray is empty whenever it is given a job. */
function addPrinters(): void {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(INSTANCE, `Out ${OUT}\nLabel 1\nUserUMask 0022\nDecodeHexStrings 1\n`);
  writeFileSync(
    BACKEND,
    '#!/bin/sh\n[ $# -eq 0 ] && exit 0\necho "STATE: +media-empty-error" >&2\nexit 4\n',
  );
  chmodSync(BACKEND, 0o755);
  const driver = ['-m', 'lsb/usr/cups-pdf/CUPS-PDF_opt.ppd'];
  run('lpadmin', '-p', OFFICE, '-E', '-v', 'cups-pdf:/tampung', ...driver);
  run('lpadmin', '-d', OFFICE);
  run('lpadmin', '-p', EMPTY, '-E', '-v', 'tampung-kosong:/', ...driver);
}

function removePrinters(): void {
  for (const name of [OFFICE, EMPTY]) run('lpadmin', '-x', name);
  for (const path of [INSTANCE, BACKEND]) rmSync(path, { recursive: true, force: true });
}

await runScript(async () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new StepFailure(
      'printers',
      'Only an administrator of a Debian may install CUPS and add printers.',
      'sudo node tests/printers/run.ts',
    );
  const begun = performance.now();
  await bringSystemPackages(PACKAGES);
  const isOurs = !isRunning();
  if (isOurs) run('cupsd');
  for (let tries = 0; tries < 50 && !isRunning(); tries += 1)
    await new Promise((next) => setTimeout(next, 100));
  addPrinters();
  console.log(`FIGURE CUPS ready after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  try {
    const config = ['--config', resolve(import.meta.dirname, 'playwright.config.ts')];
    const tally = await runWindowChecks({
      properties: 'quick',
      extra: config,
      onLine: (line) => console.log(line),
    });
    return tally.passed > 0 && tally.failed + tally.skipped === 0 ? 0 : 1;
  } finally {
    removePrinters();
    if (isOurs) run('kill', run('cat', join('/run/cups', 'cupsd.pid')).trim());
  }
});
