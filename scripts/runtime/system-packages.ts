import { existsSync } from 'node:fs';
import { capture } from './command.ts';
import { step, StepFailure } from './step.ts';

/** From Debian 13 on some libraries carry this ending. */
const laterEnding = 't64';

/**
 * Makes sure that the Debian packages are there: as root they are installed, otherwise the one line
 * to type is given. Elsewhere than on Debian and its kin nothing is checked.
 */
export async function bringSystemPackages(names: readonly string[]): Promise<void> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const missing = missingPackages(names);
  if (missing.length === 0) return;
  const line = `sudo apt-get update && sudo apt-get install -y ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) {
    throw new StepFailure(
      'system packages',
      `These Debian packages are missing: ${missing.join(' ')}. Only an administrator can install them.`,
      line,
    );
  }
  await step(`install Debian packages: ${missing.join(' ')}`, line, () => install(missing));
}

function missingPackages(names: readonly string[]): string[] {
  const asked = names.flatMap((name) => [name, name + laterEnding]);
  // dpkg-query fails when one name is unknown, and still prints those that it knows.
  const script =
    'dpkg-query -W -f "\\${Package} \\${db:Status-Abbrev}\\n" "$@" 2>/dev/null || true';
  const known = capture('/bin/sh', ['-c', script, 'sh', ...asked]).split('\n');
  const installed = new Set(
    known.filter((line) => / ii ?$/.test(line)).map((line) => line.split(' ')[0]),
  );
  return names.filter((name) => !installed.has(name) && !installed.has(name + laterEnding));
}

function install(names: readonly string[]): void {
  // dpkg calls ldconfig and start-stop-daemon, which a bare PATH does not reach.
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PATH: `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin`,
  };
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  capture('apt-get', [...wait, 'update'], { env });
  const offered = capture('apt-cache', ['pkgnames'], { env }).split('\n');
  const later = new Set(offered.filter((name) => name.endsWith(laterEnding)));
  const chosen = names.map((name) => (later.has(name + laterEnding) ? name + laterEnding : name));
  capture('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...chosen], { env });
}
