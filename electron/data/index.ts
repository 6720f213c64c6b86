import type { DataStart, FromData, ToData } from './messages.ts';
import { DataService } from './service.ts';

interface ParentPort {
  postMessage(message: FromData): void;
  on(event: 'message', listener: (event: { data: ToData }) => void): void;
}

/** The utility process: a port in front of DataService, nothing else. */
const port = (process as unknown as { parentPort: ParentPort }).parentPort;
const start = JSON.parse(process.argv.at(-1) ?? '{}') as DataStart;
const service = new DataService(
  start,
  {
    database: new URL('./database-thread.js', import.meta.url),
    files: new URL('./file-worker.js', import.meta.url),
    // Main starts a process anew that ended by itself; half of one would answer nothing.
    died: () => process.exit(1),
  },
  (message) => port.postMessage(message),
);
const ready = service.begin();

port.on('message', ({ data }) => void receive(data));

async function receive(message: ToData): Promise<void> {
  await ready;
  switch (message.kind) {
    case 'call':
    case 'admit': {
      const reply = await service[message.kind](message.channel, message.input, message.request);
      return port.postMessage({ kind: 'reply', id: message.id, reply });
    }
    case 'cancel':
      return service.cancel(message.request);
    case 'end':
      await service.end();
      return port.postMessage({ kind: 'ended', id: message.id });
  }
}
