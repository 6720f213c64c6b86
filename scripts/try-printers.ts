// Printing tried with Debian's CUPS and its PDF printer, from the real window to the paper that comes
// out. Not among the stories of `npm run e2e`: fetching CUPS alone takes about half a minute, and only
// an administrator may add printers. `npm run try-printers` runs it; `npm run show -- D1` as well.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { runWindowChecks } from './checks/window-checks.ts';
import { bringSystemPackages } from './runtime/system-packages.ts';
import { runScript, StepFailure } from './runtime/step.ts';
import { inRoot } from './runtime/places.ts';

const OFFICE = 'Kantor';
const EMPTY = 'Kosong';
const OUT = '/tmp/tampung-printers';
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
  const left = run('lpstat', '-e').split('\n');
  for (const name of [OFFICE, EMPTY].filter((one) => left.includes(one)))
    run('lpadmin', '-x', name);
  for (const path of [INSTANCE, BACKEND, OUT]) rmSync(path, { recursive: true, force: true });
}

await runScript(async () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new StepFailure(
      'printers',
      'Only an administrator of a Debian may install CUPS and add printers.',
      'sudo npm run try-printers',
    );
  const begun = performance.now();
  await bringSystemPackages(PACKAGES);
  const isOurs = !isRunning();
  if (isOurs) run('cupsd');
  for (let tries = 0; tries < 50 && !isRunning(); tries += 1)
    await new Promise((next) => setTimeout(next, 100));
  addPrinters();
  const printers = { office: OFFICE, empty: EMPTY, out: OUT };
  process.env['TAMPUNG_PRINTERS'] = JSON.stringify(printers);
  console.log(`FIGURE CUPS ready after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  try {
    const config = ['--config', inRoot('tests', 'printers', 'playwright.config.ts')];
    const tally = await runWindowChecks({
      properties: 'quick',
      extra: config,
    });
    return tally.passed > 0 && tally.failed + tally.skipped === 0 ? 0 : 1;
  } finally {
    removePrinters();
    if (isOurs) run('kill', run('cat', '/run/cups/cupsd.pid').trim());
  }
});
