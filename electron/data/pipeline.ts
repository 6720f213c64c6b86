import type { Store, WriteDb } from '#db/connection.ts';
import { findJournalHead } from '#db/queries/journal.ts';
import { findEndpoint } from '#shared/contract/find-endpoint.ts';
import type { Endpoint } from '#shared/contract/define.ts';
import type { Topic } from '#shared/contract/topics.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { hoursBetween } from '#shared/time.ts';
import { checkAccess } from './access.ts';
import { callFacts } from './call-facts.ts';
import type { CommandContext, QueryContext } from './context.ts';
import type { Environment } from './environment.ts';
import { handlerOf, stepOf } from './find-handler.ts';
import { appendToJournal, type JournalNotes, journalNotes } from './journal-entry.ts';
import { parseInput } from './parse-input.ts';
import type { LongWork, Step } from './step.ts';

/** One call as it arrives from the window, the session token added by main. */
export interface Call {
  readonly channel: string;
  readonly input: unknown;
  readonly session: string | null;
  /** Made by the window: a repeated request is answered from memory, not done twice. */
  readonly request: string;
}

export type Reply = Result<unknown, AppError>;

export interface PipelineOptions {
  readonly store: Store;
  readonly environment: Environment;
  changed(topics: readonly Topic[]): void;
  incident(id: string, error: unknown, channel: string): void;
}

const CLOCK_JUMP_HOURS = 400 * 24;
const REMEMBERED_REPLIES = 200;

/**
 * The one way from a call to the database: role → parse → transaction → use case → journal →
 * commit → changed topics. Runs on the database thread, and unchanged in tests.
 */
export class Pipeline {
  readonly #options: PipelineOptions;
  readonly #remembered = new Map<string, Reply>();
  #clockConfirmedFor = -1;

  constructor(options: PipelineOptions) {
    this.#options = options;
  }

  #facts(session: string | null): QueryContext {
    return callFacts(this.#options.store.reader, this.#options.environment, session);
  }

  #incident(error: unknown, channel: string): Reply {
    const id = this.#options.environment.random(4);
    this.#options.incident(id, error, channel);
    return err({ code: 'incident.internal', incident: id } as const);
  }

  #checkClock(channel: string, context: QueryContext): AppError | undefined {
    const head = findJournalHead(this.#options.store.reader);
    if (!head || this.#clockConfirmedFor === head.seq) return undefined;
    const hours = hoursBetween(head.at, context.now);
    if (hours >= 0 && hours <= CLOCK_JUMP_HOURS) return undefined;
    if (channel === 'office.confirmClock') {
      this.#clockConfirmedFor = head.seq;
      return undefined;
    }
    return { code: 'clock.suspicious', now: context.now, last: head.at };
  }

  #commandContext(db: WriteDb, context: QueryContext, notes: JournalNotes): CommandContext {
    const { environment } = this.#options;
    return {
      ...context,
      db,
      newUid: environment.newUid,
      random: environment.random,
      subject: (...uids) => void notes.subjects.push(...uids),
      describe: (values) => void Object.assign(notes.summary, values),
    };
  }

  /** One transaction around `work`, with its journal entry. A refusal leaves no trace. */
  #write(command: string, context: QueryContext, work: (context: CommandContext) => Reply): Reply {
    const { store, environment } = this.#options;
    return store.transact(
      (db) => {
        const notes = journalNotes();
        const reply = work(this.#commandContext(db, context, notes));
        if (reply.ok) appendToJournal(db, { command, context, notes, environment });
        return reply;
      },
      (reply) => reply.ok,
    );
  }

  #runCommand(endpoint: Endpoint, call: Call, context: QueryContext, input: unknown): Reply {
    const known = this.#remembered.get(call.request);
    if (known) return known;
    const clock = this.#checkClock(call.channel, context);
    if (clock) return err(clock);
    const handler = handlerOf('command', call.channel);
    const reply = this.#write(call.channel, context, (inside) => handler(inside, input));
    if (reply.ok) {
      this.#remembered.set(call.request, reply);
      const oldest = this.#remembered.keys().next().value;
      if (this.#remembered.size > REMEMBERED_REPLIES && oldest) this.#remembered.delete(oldest);
      if (endpoint.kind === 'command') this.#options.changed(endpoint.changes);
    }
    return reply;
  }

  #runQuery(endpoint: Endpoint, call: Call, context: QueryContext, input: unknown): Reply {
    const reply = handlerOf('query', call.channel)(context, input);
    if (reply.ok && endpoint.kind === 'query' && endpoint.audits) {
      this.#write(`read:${call.channel}`, context, (inside) => {
        inside.describe({ audits: endpoint.audits ?? '', input: JSON.stringify(input) });
        return ok(null);
      });
    }
    return reply;
  }

  /** Answers whether this call may be made at all, with its parsed input. */
  admit(call: Call): Result<{ input: unknown; context: QueryContext }, AppError> {
    const endpoint = findEndpoint(call.channel);
    if (!endpoint) throw new Error(`Unknown channel ${call.channel}`);
    const context = this.#facts(call.session);
    const denied = checkAccess(endpoint.access, call.channel, context);
    if (denied) return err(denied);
    const parsed = parseInput(endpoint, call.input);
    return parsed.ok ? ok({ input: parsed.value, context }) : parsed;
  }

  call(call: Call): Reply {
    try {
      const endpoint = findEndpoint(call.channel);
      const admitted = this.admit(call);
      if (!admitted.ok || !endpoint) return admitted;
      const { context, input } = admitted.value;
      return endpoint.kind === 'command'
        ? this.#runCommand(endpoint, call, context, input)
        : this.#runQuery(endpoint, call, context, input);
    } catch (error) {
      return this.#incident(error, call.channel);
    }
  }

  /** Runs a step of a task. Errors travel to the task, which turns them into an incident. */
  async step(
    name: string,
    payload: unknown,
    session: string | null,
    work: LongWork,
    breathe: () => Promise<void>,
  ): Promise<unknown> {
    const step = stepOf(name);
    const context = this.#facts(session);
    const given = payload as never;
    switch (step.kind) {
      case 'read':
        return step.run(context, given);
      case 'write':
        return this.#write(step.command, context, (inside) => step.run(inside, given));
      case 'raw':
        return step.run(this.#options.store, given, work);
      case 'long':
        return this.#long(step, context, given, work, breathe);
    }
  }

  async #long(
    step: Extract<Step, { kind: 'long' }>,
    context: QueryContext,
    payload: never,
    work: LongWork,
    breathe: () => Promise<void>,
  ): Promise<Reply> {
    const { store, environment } = this.#options;
    const open = store.begin();
    try {
      const notes = journalNotes();
      const pieces = step.run(this.#commandContext(open.db, context, notes), payload, {
        cancelled: () => work.cancelled(),
        progress: (done, total) => work.progress(done, total),
        hideCandidatesAbove: (id) => open.hideCandidatesAbove(id),
      });
      let piece = pieces.next();
      while (!piece.done) {
        await breathe();
        piece = pieces.next();
      }
      if (!piece.value.ok) {
        open.rollBack();
        return piece.value;
      }
      appendToJournal(open.db, { command: step.command, context, notes, environment });
      open.commit();
      return piece.value;
    } catch (error) {
      open.rollBack();
      throw error;
    }
  }

  /** Whether a channel writes, audits included: such a call waits while a long step is open. */
  writes(channel: string): boolean {
    const endpoint = findEndpoint(channel);
    return endpoint?.kind === 'command' || (endpoint?.kind === 'query' && !!endpoint.audits);
  }

  /** Whether a call is answered while a long step is open, or waits until it is done. */
  passesMeanwhile(channel: string): boolean {
    if (this.writes(channel)) return false;
    const endpoint = findEndpoint(channel);
    const leavesOut = endpoint?.kind === 'query' && endpoint.leavesOutUnsaved === true;
    return leavesOut || !this.#hides();
  }

  /** The same for a step. */
  stepPassesMeanwhile(name: string): boolean {
    return !this.stepWrites(name) && !this.#hides();
  }

  #hides(): boolean {
    return this.#options.store.reader.savedCandidates !== null;
  }

  stepWrites(name: string): boolean {
    const { kind } = stepOf(name);
    return kind === 'write' || kind === 'long';
  }
}
