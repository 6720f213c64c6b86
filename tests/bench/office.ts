import Sqlite from 'better-sqlite3';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { createStore } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { setPragmas } from '#db/pragmas.ts';
import { hashPassword } from '#electron/data/accounts/password.ts';
import { makeIdentity } from '#electron/data/backups/identity.ts';
import { realEnvironment } from '#electron/data/environment.ts';
import { Pipeline } from '#electron/data/pipeline.ts';
import { NewOffice } from '#shared/contract/office.ts';
import { fillIntake } from './office-rows.ts';

const root = resolve(import.meta.dirname, '../..');

/** How many candidates issue A's targets speak of. */
export const CANDIDATES = 100_000;

/** The officer of the generated office, who holds every role. */
export const OFFICER = { login: 'siti', password: 'bench-kata-sandi' } as const;

const OFFICE = NewOffice.parse({
  kind: 'school',
  practice: false,
  name: 'SR Terpadu Bukit Biru',
  code: 'SRBB',
  example: 'bukit-biru',
  user: { ...OFFICER, fullName: 'Siti Norhayati', jobTitle: 'Staf penerimaan' },
  backupPassphrase: 'beras merah dua karung',
});

/**
 * The file of an office with the site Bukit Biru and `count` candidates in one intake. Made once per
 * schema and generator, then kept in .cache; callers copy it and never write to it.
 */
export async function officeFile(count: number): Promise<string> {
  const folder = join(root, '.cache/bench');
  const file = join(folder, `office-${count}-${fingerprint()}.db`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) {
    if (old.startsWith(`office-${count}-`)) rmSync(join(folder, old));
  }
  const start = performance.now();
  const unfinished = join(folder, `unfinished-${process.pid}.db`);
  rmSync(unfinished, { force: true });
  await generate(unfinished, count);
  renameSync(unfinished, file);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`office of ${count.toLocaleString('en')} candidates generated in ${seconds} s`);
  return file;
}

async function generate(file: string, count: number): Promise<void> {
  const raw = new Sqlite(file);
  setPragmas(raw);
  raw.pragma('synchronous = OFF');
  raw.pragma('cache_size = -200000');
  migrate(raw, migrations);
  await createOffice(raw);
  // The generator's references are right by construction; checking a million of them takes seconds.
  raw.pragma('foreign_keys = OFF');
  fillIntake(raw, count);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  raw.pragma('journal_mode = DELETE');
  raw.close();
}

/** The office, its officer, site, classes, beds and intake: made by the program's own set-up step. */
async function createOffice(raw: Sqlite.Database): Promise<void> {
  const pipeline = new Pipeline({
    store: createStore(raw),
    environment: realEnvironment,
    changed: () => undefined,
    incident: (_id, error) => {
      throw error;
    },
  });
  const key = await makeIdentity(OFFICE.backupPassphrase, 10);
  const work = { cancelled: () => false, progress: () => undefined };
  const payload = {
    office: OFFICE,
    passwordHash: await hashPassword(OFFICER.password),
    sessionToken: realEnvironment.random(32),
    backupKey: { recipient: key.recipient, wrapped: key.wrapped },
  };
  await pipeline.step('office.create', payload, null, work, async () => undefined);
}

/** Lays a copy of an office's file where the program looks for it, and answers the file's path. */
export function installOffice(file: string, userData: string): string {
  const folder = join(userData, 'kantor');
  mkdirSync(folder, { recursive: true });
  const target = join(folder, 'kantor.db');
  cpSync(file, target);
  writeFileSync(`${target}.ada`, 'Di sini ada kantor Tampung. Jangan dihapus.\n');
  return target;
}

/** Changes whenever a schema, the generator or a rule behind the stored columns changes. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = [
    'db/migrations',
    'tests/bench/office.ts',
    'tests/bench/office-rows.ts',
    'tests/support/candidate-family.ts',
    'shared/domain/candidates',
    'shared/domain/gates',
    'shared/domain/places/site-examples.ts',
  ];
  for (const source of sources.flatMap(filesUnder))
    hash.update(source).update(readFileSync(source));
  return hash.digest('hex').slice(0, 12);
}

function filesUnder(source: string): string[] {
  const path = join(root, source);
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path)
    .toSorted()
    .map((name) => join(path, name));
}
