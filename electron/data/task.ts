import type { Instant } from '#shared/vocabulary.ts';
import type { Environment, SecretCosts } from './environment.ts';
import type { FileWork } from './file-work.ts';
import type { StepClient } from './step.ts';
import type { Steps } from './steps.ts';
import type { SignedIn } from './context.ts';

/** Where this office's files lie. */
export interface Folders {
  /** The live database, its marker and the attachments. */
  readonly office: string;
  readonly database: string;
  readonly attachments: string;
  /** The first backup place; a second one is chosen by the office. */
  readonly backups: string;
  /** For work in progress; emptied at every start. */
  readonly temporary: string;
}

/** What a task is given: slow work in files beside named steps in the database. */
export interface TaskContext {
  readonly steps: StepClient<Steps>;
  readonly folders: Folders;
  readonly environment: Environment;
  readonly costs: SecretCosts;
  readonly appVersion: string;
  readonly now: Instant;
  readonly today: string;
  readonly user: SignedIn | null;
  readonly office: {
    readonly code: string;
    readonly name: string;
    readonly practice: boolean;
  } | null;
  /** The token of the open session of this window; never leaves the program. */
  readonly session: string | null;
  /** Names the open session of this window, or null to end it. */
  setSession(token: string | null): void;
  readonly job: {
    readonly id: string;
    /** Heard within one row or page of work. */
    cancelled(): boolean;
    progress(phase: string, done: number, total: number): void;
  };
  /** Opening and closing the live file, for set-up, restore and repair. */
  readonly live: {
    state(): LiveState;
    /** Looks at the file again and opens it where it is sound. */
    begin(): Promise<void>;
    open(options: { create: boolean; office?: string }): Promise<void>;
    close(): Promise<void>;
    /** The new generation of restored data, written once. */
    recordGeneration(generation: string, by: string): Promise<void>;
  };
  /** Long work on files, on a thread of its own. */
  readonly files: FileWork;
  /** Hands a built document to main for the window at app://print/<job>. */
  offerPrint(job: string, model: unknown): void;
}

/** The live file as the data process found it. */
export type LiveState =
  | { readonly kind: 'none' }
  | { readonly kind: 'open' }
  | {
      readonly kind: 'refused';
      readonly refusal: { readonly code: string; readonly [detail: string]: unknown };
    };
