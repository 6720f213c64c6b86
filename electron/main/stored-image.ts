import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServedImage } from './printing/print-routes.ts';

/** What Chromium shows, by the first bytes of the file; a name may lie. */
const SIGNATURES: readonly (readonly [type: string, begins: string])[] = [
  ['image/png', '89504e470d0a1a0a'],
  ['image/jpeg', 'ffd8ff'],
];

/** A stored image by its content hash; undefined where it is gone or is no picture. */
export async function readStoredImage(
  folder: string,
  hash: string,
): Promise<ServedImage | undefined> {
  try {
    const body = await readFile(join(folder, hash));
    const begins = body.subarray(0, 8).toString('hex');
    const type = SIGNATURES.find(([, signature]) => begins.startsWith(signature))?.[0];
    return type === undefined ? undefined : { body, type };
  } catch {
    return undefined;
  }
}
