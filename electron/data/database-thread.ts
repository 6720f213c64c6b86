import { parentPort, workerData } from 'node:worker_threads';
import { createStore, openDatabase } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { ok } from '#shared/result.ts';
import { realEnvironment } from './environment.ts';
import { Pipeline } from './pipeline.ts';
import type { LongWork } from './step.ts';
import type { ThreadMessage, ThreadRequest } from './thread-messages.ts';

/**
 * The only thread with a connection to the office's file. It works through messages in order; a
 * long step lets reads through between its pieces, and holds other writes back until it is done.
 */
const port = parentPort;
if (!port) throw new Error('The database thread is started by the data process');
// One slot: the id of the request that the person stopped (decision: cancelling through shared memory).
const cancelled = new Int32Array((workerData as { cancelled: SharedArrayBuffer }).cancelled);

let pipeline: Pipeline | undefined;
let close: (() => void) | undefined;
let writing = false;
const waiting: ThreadRequest[] = [];

const send = (message: ThreadMessage): void => port.postMessage(message);

function open(path: string, create: boolean): void {
  const raw = openDatabase(path, { create });
  try {
    migrate(raw, migrations);
    // A new file's mark and version must be in the file itself before anyone inspects its header.
    raw.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    raw.close();
    throw error;
  }
  const store = createStore(raw);
  close = () => raw.close();
  pipeline = new Pipeline({
    store,
    environment: realEnvironment,
    changed: (topics) => send({ kind: 'changed', topics }),
    incident: (incident, error, channel) =>
      send({ kind: 'incident', incident, channel, ...plain(error) }),
  });
}

const plain = (error: unknown): { message: string; stack: string } =>
  error instanceof Error
    ? { message: error.message, stack: error.stack ?? '' }
    : { message: String(error), stack: '' };

const breathe = (): Promise<void> => new Promise((resume) => setImmediate(resume));

async function handle(request: ThreadRequest): Promise<unknown> {
  switch (request.kind) {
    case 'open':
      return open(request.path, request.create);
    case 'close':
      close?.();
      close = undefined;
      pipeline = undefined;
      return undefined;
    case 'call':
      return opened().call(request.call);
    case 'admit': {
      const admitted = opened().admit(request.call);
      if (!admitted.ok) return admitted;
      // The handle stays on this thread; only what can be copied travels.
      const { now, today, user, office } = admitted.value.context;
      return ok({ input: admitted.value.input, context: { now, today, user, office } });
    }
    case 'step': {
      const work: LongWork = {
        cancelled: () => Atomics.load(cancelled, 0) === request.id,
        progress: (done, total) => send({ kind: 'progress', id: request.id, done, total }),
      };
      return opened().step(request.name, request.payload, request.session, work, breathe);
    }
  }
}

function opened(): Pipeline {
  if (!pipeline) throw new Error('No database is open');
  return pipeline;
}

/** While a long step is open, what writes or closes waits its turn; what may read goes through. */
function mustWait(request: ThreadRequest): boolean {
  if (request.kind === 'call') return !opened().passesMeanwhile(request.call.channel);
  if (request.kind === 'step') return !opened().stepPassesMeanwhile(request.name);
  return request.kind !== 'admit';
}

async function take(request: ThreadRequest): Promise<void> {
  if (writing && mustWait(request)) {
    waiting.push(request);
    return;
  }
  const long = request.kind === 'step' && pipeline?.stepWrites(request.name) === true;
  if (long) writing = true;
  try {
    send({ kind: 'done', id: request.id, value: await handle(request) });
  } catch (error) {
    send({ kind: 'failed', id: request.id, ...plain(error) });
  } finally {
    if (long) writing = false;
  }
  if (!writing) {
    const next = waiting.shift();
    if (next) await take(next);
  }
}

port.on('message', (request: ThreadRequest) => void take(request));
