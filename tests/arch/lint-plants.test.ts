import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// A lint rule that has silently stopped working looks like clean code. So each ban is broken once on
// purpose, in a copy of the folder structure, and oxlint must find every one.

const root = resolve(import.meta.dirname, '../..');

type Plant = { readonly path: string; readonly code: string; readonly rule: string };

const imports = (path: string, from: string): Plant => ({
  path,
  code: `import { thing } from '${from}';\nexport const used = thing;\n`,
  rule: 'eslint(no-restricted-imports)',
});
const restricted = (path: string, expression: string, rule: string): Plant => ({
  path,
  code: `export const value = (): unknown => ${expression};\n`,
  rule: `eslint(${rule})`,
});

const plants: readonly Plant[] = [
  imports('shared/domain/p1/rule.ts', 'node:fs'),
  imports('shared/domain/p2/rule.ts', '#db/queries/persons.ts'),
  imports('shared/domain/p3/rule.ts', '../../../db/queries/persons.ts'),
  imports('shared/domain/p4/rule.ts', 'electron'),
  imports('shared/domain/p5/rule.ts', '@mantine/core'),
  imports('shared/domain/p6/rule.ts', 'kysely'),
  imports('db/queries/p7.ts', '#electron/data/pipeline.ts'),
  imports('db/queries/p8.ts', '#renderer/app/api.ts'),
  imports('db/queries/p9.ts', 'better-sqlite3'),
  imports('electron/main/p10.ts', '#db/queries/persons.ts'),
  imports('electron/main/p11.ts', '#electron/data/pipeline.ts'),
  imports('electron/main/p12.ts', '../data/pipeline.ts'),
  imports('electron/main/p13.ts', 'better-sqlite3'),
  imports('electron/data/use-cases/persons/p14.ts', 'electron'),
  imports('electron/data/use-cases/persons/p15.ts', '#electron/main/window.ts'),
  imports('electron/data/use-cases/persons/p16.ts', 'better-sqlite3'),
  imports('electron/preload/p17.ts', '#db/schema/tables.ts'),
  imports('electron/preload/p18.ts', 'node:fs'),
  imports('renderer/features/persons/p19.tsx', '#db/queries/persons.ts'),
  imports('renderer/features/persons/p20.tsx', '#electron/data/pipeline.ts'),
  imports('renderer/features/persons/p21.tsx', 'electron'),
  imports('renderer/features/persons/p22.tsx', 'node:path'),
  imports('renderer/features/persons/p23.tsx', 'better-sqlite3'),
  imports('renderer/features/persons/p24.tsx', '#tests/support/property-runs.ts'),
  {
    path: 'electron/main/p25.ts',
    code: `import { ipcMain } from 'electron';\nexport const used = ipcMain;\n`,
    rule: 'eslint(no-restricted-imports)',
  },
  {
    path: 'electron/main/ipc-p26.ts',
    code: `import { ipcRenderer } from 'electron';\nexport const used = ipcRenderer;\n`,
    rule: 'eslint(no-restricted-imports)',
  },
  restricted('shared/domain/p30/rule.ts', 'new Date()', 'no-restricted-globals'),
  restricted('shared/domain/p31/rule.ts', 'Date.now()', 'no-restricted-properties'),
  restricted('shared/domain/p32/rule.ts', 'Math.random()', 'no-restricted-properties'),
  restricted('electron/data/use-cases/p33.ts', 'crypto.randomUUID()', 'no-restricted-properties'),
  restricted('electron/data/use-cases/p34.ts', 'new Date()', 'no-restricted-globals'),
  restricted('db/queries/p35.ts', 'Date.now()', 'no-restricted-properties'),
  restricted('renderer/features/p36.ts', 'Date.now()', 'no-restricted-properties'),
  restricted('renderer/features/p37.ts', 'console.log(1)', 'no-console'),
  {
    path: 'renderer/features/p40.ts',
    code: 'export default 1;\n',
    rule: 'import(no-default-export)',
  },
  {
    path: 'shared/domain/p41.ts',
    code: 'export const open = (value: any): unknown => value;\n',
    rule: 'typescript(no-explicit-any)',
  },
  {
    path: 'electron/data/p42.ts',
    code: 'async function run(): Promise<void> {}\nexport function start(): void {\n  run();\n}\n',
    rule: 'typescript(no-floating-promises)',
  },
  {
    path: 'shared/domain/p43.ts',
    code: [
      `export function name(sex: 'L' | 'P'): string {`,
      `  let text = '';`,
      `  switch (sex) {`,
      `    case 'L':`,
      `      text = 'x';`,
      `  }`,
      `  return text;`,
      `}\n`,
    ].join('\n'),
    rule: 'typescript(switch-exhaustiveness-check)',
  },
  {
    path: 'shared/domain/p44.ts',
    code: `${'export {};\n'.repeat(251)}`,
    rule: 'eslint(max-lines)',
  },
  {
    path: 'shared/domain/p45-a.ts',
    code: `import { b } from './p45-b.ts';\nexport const a = (): unknown => b;\n`,
    rule: 'import(no-cycle)',
  },
  {
    path: 'renderer/ui/P46.tsx',
    code: `export function Picture() {\n  return <img src="x.png" />;\n}\n`,
    rule: 'jsx-a11y(alt-text)',
  },
  {
    path: 'renderer/ui/P47.tsx',
    code: [
      `import { useState } from 'react';`,
      `export function Odd({ on }: { readonly on: boolean }) {`,
      `  if (on) useState(0);`,
      `  return null;`,
      `}\n`,
    ].join('\n'),
    rule: 'react-hooks(rules-of-hooks)',
  },
  // What the compiler says comes with the same reading; each folder has its own tsconfig.json.
  {
    path: 'electron/data/p50.ts',
    code: `export const count: number = 'text';\n`,
    rule: 'typescript(TS2322)',
  },
  {
    path: 'shared/domain/p51.ts',
    code: `export const title = (): string => document.title;\n`,
    rule: 'typescript(TS2584)',
  },
  {
    path: 'renderer/features/p52.tsx',
    code: `import { ask } from '#db/queries/p53.ts';\nexport const used = ask;\n`,
    rule: 'typescript(TS6307)',
  },
  {
    path: 'db/queries/p53.ts',
    code: `export const ask = (): string => {\n  const unused = 1;\n  return '';\n};\n`,
    rule: 'typescript(TS6133)',
  },
];

/** Files in which the same things are allowed: a ban that hits everything would prove nothing. */
const allowed: readonly { readonly path: string; readonly code: string }[] = [
  {
    path: 'db/connection.ts',
    code: `import Sqlite from 'better-sqlite3';\nexport const open = (path: string) => new Sqlite(path);\n`,
  },
  {
    path: 'db/queries/allowed.ts',
    code: `import type { Database } from 'better-sqlite3';\nexport type Handle = Database;\n`,
  },
  {
    path: 'electron/main/ipc.ts',
    code: `import { ipcMain } from 'electron';\nexport const channel = ipcMain;\n`,
  },
  {
    path: 'electron/data/environment.ts',
    code: `export const now = (): string => new Date().toISOString();\n`,
  },
  { path: 'tests/unit/allowed.ts', code: `console.log(Date.now());\n` },
  {
    path: 'shared/domain/p45-b.ts',
    code: `import { a } from './p45-a.ts';\nexport const b = a;\n`,
  },
];

type Finding = { readonly code: string; readonly filename: string };

let folder = '';
let findings: readonly Finding[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tampung-lint-'));
  for (const name of ['.oxlintrc.json', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name));
  }
  for (const layer of ['shared', 'db', 'electron', 'renderer', 'tests', 'scripts']) {
    mkdirSync(join(folder, layer), { recursive: true });
    cpSync(join(root, layer, 'tsconfig.json'), join(folder, layer, 'tsconfig.json'));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { path, code } of [...plants, ...allowed]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const options = ['--type-aware', '--type-check', '--format=json'];
  const child = spawnSync(process.execPath, [oxlint, ...options, '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const report = JSON.parse(child.stdout) as { readonly diagnostics: readonly Finding[] };
  findings = report.diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = (path: string): string[] =>
  findings
    .filter(({ filename }) => filename.replaceAll('\\', '/') === path)
    .map(({ code }) => code);

describe('oxlint finds what breaks the layers and the habits', () => {
  it.each(plants)('$rule in $path', ({ path, rule }) => {
    expect(found(path)).toContain(rule);
  });

  it.each(allowed)('nothing restricted in $path', ({ path }) => {
    expect(found(path).filter((code) => code.includes('restricted'))).toEqual([]);
    expect(found(path)).not.toContain('eslint(no-console)');
  });
});
