import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import { pastedSheet, readPasted } from '#shared/domain/imports/pasted-rows.ts';
import { safeFileName } from '#shared/domain/people/file-name.ts';
import { ok } from '#shared/result.ts';
import { addMinutes } from '#shared/time.ts';
import type { HostContext } from './host-handlers.ts';

interface Pasted {
  readonly text: string;
  readonly list: ImportList;
  /** What such a list is called before its time: "Tempelan". */
  readonly title: string;
}

/** The paste before: looked at, tried, saved or left by now. One window, one paste at a time. */
let before: string | undefined;

const WITA_MINUTES = 8 * 60;

/** `Tempelan 29-11-2026 16.40.tsv`, by the clock of this computer in WITA. */
function nameOf(title: string, now: Date): string {
  const wita = addMinutes(now.toISOString(), WITA_MINUTES);
  const [year, month, day] = wita.slice(0, 10).split('-');
  const time = wita.slice(11, 16).replace(':', '.');
  return safeFileName(`${title} ${day}-${month}-${year} ${time}.tsv`);
}

/**
 * Rows of the clipboard as a list of their own, read from then on as any chosen file is. The file is
 * gone with the next paste and with the program.
 */
export async function takeRows(
  { files, pageFiles }: Pick<HostContext, 'files' | 'pageFiles'>,
  { text, list, title }: Pasted,
) {
  const read = readPasted(text, list);
  if (!read.ok) return read;
  if (before !== undefined) rmSync(before, { recursive: true, force: true });
  const folder = join(pageFiles, randomBytes(8).toString('hex'));
  before = folder;
  await mkdir(folder, { recursive: true });
  const name = nameOf(title, new Date());
  const path = join(folder, name);
  await writeFile(path, pastedSheet(read.value.rows), { mode: 0o600 });
  return ok({ file: files.keep(path), name, headerRow: read.value.headerRow });
}
