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

/** An office that the benchmark generates: what set-up is told, and what fills it. */
export interface GeneratedOffice {
  /** First word of the file's name. */
  readonly id: string;
  /** How the line that tells of its making names it. */
  readonly title: string;
  readonly kind: 'school' | 'facility';
  readonly name: string;
  readonly code: string;
  readonly example: string;
  readonly fill: (raw: Sqlite.Database) => void;
  /** Files and folders besides the schema that the generated rows follow from. */
  readonly sources: readonly string[];
  /** What else they follow from, such as a day. */
  readonly as?: string;
}

/**
 * The file of an office with the site Bukit Biru and `count` candidates in one intake. Made once per
 * schema and generator, then kept in .cache; callers copy it and never write to it.
 */
export const officeFile = (count: number): Promise<string> =>
  keptOffice({
    id: `office-${count}`,
    title: `office of ${count.toLocaleString('en')} candidates`,
    kind: 'school',
    name: 'SR Terpadu Bukit Biru',
    code: 'SRBB',
    example: 'bukit-biru',
    fill: (raw) => fillIntake(raw, count),
    sources: [
      'tests/bench/office-rows.ts',
      'shared/domain/candidates',
      'shared/domain/gates',
      'shared/domain/places/site-examples.ts',
    ],
  });

/** The file of a generated office: the kept one, or made now where what it follows from has changed. */
export async function keptOffice(office: GeneratedOffice): Promise<string> {
  const folder = join(root, '.cache/bench');
  const file = join(folder, `${office.id}-${fingerprint(office)}.db`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) {
    if (old.startsWith(`${office.id}-`)) rmSync(join(folder, old));
  }
  const start = performance.now();
  const unfinished = join(folder, `unfinished-${process.pid}.db`);
  rmSync(unfinished, { force: true });
  await generate(unfinished, office);
  renameSync(unfinished, file);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${office.title} generated in ${seconds} s`);
  return file;
}

async function generate(file: string, office: GeneratedOffice): Promise<void> {
  const raw = new Sqlite(file);
  setPragmas(raw);
  raw.pragma('synchronous = OFF');
  raw.pragma('cache_size = -200000');
  migrate(raw, migrations);
  await createOffice(raw, office);
  // The generator's references are right by construction; checking a million of them takes seconds.
  raw.pragma('foreign_keys = OFF');
  office.fill(raw);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  raw.pragma('journal_mode = DELETE');
  raw.close();
}

/** The office, its officer and what its example brings: made by the program's own set-up step. */
async function createOffice(
  raw: Sqlite.Database,
  { kind, name, code, example }: GeneratedOffice,
): Promise<void> {
  const office = NewOffice.parse({
    kind,
    practice: false,
    name,
    code,
    example,
    user: { ...OFFICER, fullName: 'Siti Norhayati', jobTitle: 'Staf penerimaan' },
    backupPassphrase: 'beras merah dua karung',
  });
  const pipeline = new Pipeline({
    store: createStore(raw),
    environment: realEnvironment,
    changed: () => undefined,
    incident: (_id, error) => {
      throw error;
    },
  });
  const key = await makeIdentity(office.backupPassphrase, 10);
  const work = { cancelled: () => false, progress: () => undefined };
  const payload = {
    office,
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
function fingerprint(office: GeneratedOffice): string {
  const hash = createHash('sha256').update(office.as ?? '');
  const sources = [
    'db/migrations',
    'tests/bench/office.ts',
    'tests/support/candidate-family.ts',
    ...office.sources,
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
