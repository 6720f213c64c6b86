// Stands in for Electron's own default_app.asar, which the fallback archive lacks: it runs
// `electron [-r module]… <folder> …`. A packaged program (fuse OnlyLoadAppFromAsar) never reads it.
import { app } from 'electron';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

function readArguments(argv) {
  const modules = [];
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index];
    if (argument === '-r' || argument === '--require') modules.push(argv[++index]);
    else if (!argument.startsWith('-')) return { modules, target: resolve(argument) };
  }
  return { modules, target: undefined };
}

function describeTarget(target) {
  if (!statSync(target).isDirectory()) return { file: target };
  const description = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  return { file: join(target, description.main ?? 'index.js'), description };
}

const { modules, target } = readArguments(process.argv.slice(1));
if (target === undefined) {
  console.error('Usage: electron [options] <folder of the program>');
  process.exit(1);
}
const { file, description } = describeTarget(target);
process.defaultApp = true;
if (description !== undefined) {
  const name = description.productName ?? description.name;
  if (name !== undefined) app.name = name;
  if (description.version !== undefined) app.setVersion(description.version);
  app.setDesktopName(description.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(target);
}
for (const module of modules) require(module);
// Awaited, so that the program's main module has run before Electron says "ready".
await import(pathToFileURL(file).href);
