import { parentPort } from 'node:worker_threads';
import { buildWord, type WordInput } from './build-word.ts';
import type { WordReply } from './word-maker.ts';

/** A thread that makes Word files: zipping and XML of a long list would hold main up. */
const port = parentPort;
if (!port) throw new Error('The Word worker is started by main');

port.on('message', (input: WordInput) => {
  buildWord(input).then(
    (bytes) => port.postMessage({ bytes } satisfies WordReply),
    (error: unknown) => port.postMessage({ failed: String(error) } satisfies WordReply),
  );
});
