import Sqlite, { type Database } from 'better-sqlite3';
import { createStore, type ReadDb, type Store, type WriteDb } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { setPragmas } from '#db/pragmas.ts';
import { tokenHash } from '#electron/data/call-facts.ts';
import type { Environment } from '#electron/data/environment.ts';
import { Pipeline, type Reply } from '#electron/data/pipeline.ts';
import type { Topic } from '#shared/contract/topics.ts';
import type { Instant, LocalDate, Role } from '#shared/vocabulary.ts';

/** An environment that tests wind by hand: time stands still, ids count up, chance repeats. */
export interface TestEnvironment extends Environment {
  setNow(at: Instant): void;
}

function testEnvironment(
  start: Instant = '2026-06-08T01:14:00.000Z',
  madeBefore = 0,
): TestEnvironment {
  let now = start;
  let made = madeBefore;
  return {
    now: () => now,
    setNow: (at) => {
      now = at;
    },
    newUid: () => {
      made += 1;
      return `01900000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
    },
    random: (bytes) => {
      made += 1;
      return made
        .toString(16)
        .padStart(bytes * 2, '0')
        .slice(-bytes * 2);
    },
  };
}

export interface TestOffice {
  readonly raw: Database;
  readonly store: Store;
  readonly db: ReadDb;
  readonly environment: TestEnvironment;
  readonly pipeline: Pipeline;
  /** Topics announced so far. */
  readonly announced: Topic[];
  /** Errors that became incidents; a test of good behaviour expects none. */
  readonly incidents: unknown[];
  /** Calls as the signed-in officer (or `as` someone else). Throws nothing but bugs of the test. */
  call(channel: string, input?: unknown, as?: string | null): Reply;
  /** Calls and hands back the value; fails the test on a refusal, showing it. */
  must<T = unknown>(channel: string, input?: unknown, as?: string | null): T;
  /** Runs a step of a task as the signed-in officer. */
  step<T = unknown>(name: string, payload: unknown): Promise<T>;
  /** Writes straight to the database, for preparing facts. */
  prepare<T>(work: (db: WriteDb) => T): T;
  close(): void;
}

/** The session token of the officer every test office begins with (all roles, all ticks). */
export const OFFICER = 'officer-token';

/** A database without any rows: its migrations take longer than most tests, and run once a worker. */
let empty: Buffer | undefined;
function emptyImage(): Buffer {
  if (empty) return empty;
  const raw = new Sqlite(':memory:');
  migrate(raw, migrations);
  empty = raw.serialize();
  raw.close();
  return empty;
}

/**
 * A school office in memory (or in a file), with one signed-in user who holds every role. `empty`
 * leaves the file as it is before set-up; `image` opens a copy of another test office.
 */
export function newOffice(
  options: {
    path?: string;
    today?: LocalDate;
    practice?: boolean;
    empty?: boolean;
    image?: Buffer;
  } = {},
): TestOffice {
  const raw = new Sqlite(options.path ?? options.image ?? emptyImage());
  setPragmas(raw);
  if (options.path !== undefined) migrate(raw, migrations);
  const store = createStore(raw);
  const environment = testEnvironment(
    options.today ? `${options.today}T01:14:00.000Z` : undefined,
    // A copy holds ids already: its own begin far above them.
    options.image ? 1_000_000 : 0,
  );
  const announced: Topic[] = [];
  const incidents: unknown[] = [];
  const pipeline = new Pipeline({
    store,
    environment,
    changed: (topics) => void announced.push(...topics),
    incident: (_id, error) => void incidents.push(error),
  });
  const office: TestOffice = {
    raw,
    store,
    db: store.reader,
    environment,
    pipeline,
    announced,
    incidents,
    call: (channel, input = {}, as = OFFICER) =>
      pipeline.call({ channel, input, session: as, request: environment.newUid() }),
    must<T>(channel: string, input: unknown = {}, as: string | null = OFFICER): T {
      const reply = office.call(channel, input, as);
      if (reply.ok) return reply.value as T;
      const cause = incidents.at(-1);
      throw new Error(`${channel}: ${JSON.stringify(reply.error)}`, { cause });
    },
    step: async <T>(name: string, payload: unknown) =>
      (await pipeline.step(
        name,
        payload,
        OFFICER,
        { cancelled: () => false, progress: () => undefined },
        async () => undefined,
      )) as T,
    prepare: (work) => store.transact(work, () => true),
    close: () => raw.close(),
  };
  if (options.empty || options.image) return office;
  office.prepare((db) => {
    const officeId = db.insert('office', {
      uid: environment.newUid(),
      code: 'SRBB',
      kind: 'school',
      name: 'SR Terpadu Bukit Biru',
      own: 1,
      practice: options.practice ? 1 : 0,
      practice_today: null,
      created_at: environment.now(),
    });
    addUser(db, environment, officeId, { login: 'siti', name: 'Siti Norhayati', token: OFFICER });
  });
  return office;
}

/** Adds a user with an open session; without roles given, holds every role. */
export function addUser(
  db: WriteDb,
  environment: Environment,
  officeId: number,
  user: { login: string; name: string; token: string; roles?: readonly Role[] },
): number {
  const all: readonly Role[] = ['head', 'officer', 'companion', 'instructor', 'reader', 'admin'];
  const id = db.insert('user_account', {
    uid: environment.newUid(),
    office_id: officeId,
    login: user.login,
    full_name: user.name,
    job_title: null,
    nip: null,
    password_phc: 'test',
    sees_health: 1,
    sees_incidents: 1,
    created_at: environment.now(),
    ended_at: null,
    end_reason: null,
  });
  for (const role of user.roles ?? all) db.insert('user_role', { user_id: id, role });
  db.insert('session', {
    token_hash: tokenHash(user.token),
    user_id: id,
    started_at: environment.now(),
    seen_at: environment.now(),
    ended_at: null,
  });
  return id;
}
