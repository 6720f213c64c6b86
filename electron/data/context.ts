import type { ReadDb, WriteDb } from '#db/connection.ts';
import type { Instant, LocalDate, Role, Uid } from '#shared/vocabulary.ts';

/** Who is signed in, as the pipeline found it for this call. */
export interface SignedIn {
  readonly id: number;
  readonly uid: Uid;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly roles: readonly Role[];
  readonly seesHealth: boolean;
  readonly seesIncidents: boolean;
  /** Only changing the password, looking at oneself and signing out are open to this person now. */
  readonly mustChangePassword: boolean;
}

/** The office whose database this is. */
export interface OwnOffice {
  readonly id: number;
  readonly uid: Uid;
  readonly code: string;
  readonly kind: 'agency' | 'school' | 'facility';
  readonly name: string;
  readonly practice: boolean;
}

/** What a query is given. `today` is WITA; in a practice office, its own settable day. */
export interface QueryContext {
  readonly db: ReadDb;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly user: SignedIn | null;
  readonly office: OwnOffice | null;
}

/** What a command is given: a write handle that lives as long as its transaction. */
export interface CommandContext extends QueryContext {
  readonly db: WriteDb;
  newUid(): Uid;
  /** `bytes` random bytes as lower-case hex, for seeds and salts. */
  random(bytes: number): string;
  /** Names a record this action is about: it goes into the journal's chain. */
  subject(...uids: readonly Uid[]): void;
  /** Values for the sentence that the history shows; never in the chain, erasable. */
  describe(values: Readonly<Record<string, string | number | null>>): void;
}

/** The user of an endpoint that nobody reaches signed out. */
export function signedIn(context: QueryContext): SignedIn {
  if (!context.user) throw new Error('This endpoint is open only to someone signed in');
  return context.user;
}

/** The office of an endpoint that nobody reaches before set-up. */
export function ownOffice(context: QueryContext): OwnOffice {
  if (!context.office) throw new Error('This endpoint needs an office');
  return context.office;
}
