// Runs a TypeScript script of this folder with a Node that strips types (24.x from the registry, or
// the caller's own when it is new enough). Plain JavaScript, because a bare Debian 12 brings Node 20.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..');
const exe = process.platform === 'win32' ? 'node.exe' : 'node';

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const names = [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`];
  const folders = names.flatMap((name) => [
    join(root, 'node_modules', name, 'bin'),
    join(root, 'node_modules', 'node', 'node_modules', name, 'bin'),
  ]);
  return folders.map((folder) => join(folder, exe)).find((path) => existsSync(path));
}

const node = findNode();
if (node === undefined) {
  console.error(
    `This script needs Node 22.18 or newer; this is ${process.versions.node}, and node_modules holds no other.\n` +
      'Way out: run "npm ci" once more without --omit=optional, or install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}

const [script, ...rest] = process.argv.slice(2);
const bins = [dirname(node), join(root, 'node_modules', '.bin')];
const child = spawnSync(node, [resolve(root, script), ...rest], {
  stdio: 'inherit',
  cwd: root,
  env: {
    ...process.env,
    // npm finds its global settings (a company's certificate, a mirror) beside the Node that runs it.
    TAMPUNG_CALLER_PATH: process.env.PATH ?? '',
    PATH: [...bins, process.env.PATH ?? ''].join(delimiter),
  },
});
process.exit(child.status ?? 1);
