import { rename, rm, stat, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { PresetsBody } from '#shared/contract/presets-content.ts';
import { comparePresets, presetFaults } from '#shared/domain/presets/compare.ts';
import {
  openPresets,
  type Part,
  type Presets,
  writePresets,
} from '#shared/domain/presets/content.ts';
import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';

/** Settings are a few pages of text; what is larger is another file. */
const MOST_BYTES = 4_000_000;
const JOB_BYTES = 16;

/** One window, one file at a time: reading another lets the one before go. */
let current:
  | {
      readonly job: string;
      readonly file: string;
      readonly from: string;
      readonly content: Presets;
      readonly seen: Presets;
    }
  | undefined;

/** Writes beside the target, then renames: a half-written file never has the name. */
async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, text, { flush: true });
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    throw cause;
  }
}

const linesIn = ({ signers, columns, holidays }: Presets): number =>
  signers.length + columns.length + holidays.length;

async function save({ steps, now }: TaskContext, { file: path }: { file: string }) {
  const file = basename(path);
  const { head, own } = await steps.presets.show({});
  try {
    await writeWhole(path, writePresets({ ...head, savedAt: now }, own));
  } catch {
    return err({ code: 'presets.not-written', file } as const);
  }
  const lines = linesIn(own);
  await steps.presets.saved({ file, lines });
  return ok({ file, lines });
}

async function textOf(path: string): Promise<string | null> {
  try {
    const { size } = await stat(path);
    return size > MOST_BYTES ? '' : await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

/** What a file holds, or in which way it is none of ours. */
async function open(path: string) {
  const file = basename(path);
  const text = await textOf(path);
  if (text === null) return err({ code: 'presets.unreadable', file } as const);
  const opened = openPresets(text);
  if (opened.kind !== 'opened') return err({ code: `presets.${opened.kind}`, file } as const);
  const body = PresetsBody.safeParse(opened.body);
  return body.success ? ok(body.data) : err({ code: 'presets.damaged', file } as const);
}

async function read({ steps, environment }: TaskContext, { file: path }: { file: string }) {
  current = undefined;
  const opened = await open(path);
  if (!opened.ok) return opened;
  const { office, kind, savedAt, content } = opened.value;
  const file = basename(path);
  const { head, own, facts } = await steps.presets.show({});
  if ((kind === 'facility') !== (head.kind === 'facility')) {
    const of = kind === 'facility' ? 'facility' : 'school';
    return err({ code: 'presets.other-kind', file, kind: of } as const);
  }
  const job = environment.random(JOB_BYTES);
  current = { job, file, from: office, content, seen: own };
  const changes = comparePresets(own, content);
  const faults = presetFaults(own, content, facts);
  return ok({ job, file, office, savedAt, changes, faults });
}

async function apply({ steps }: TaskContext, { job, parts }: { job: string; parts: Part[] }) {
  if (current?.job !== job) return err({ code: 'presets.job-gone', job } as const);
  const { file, from, content, seen } = current;
  const applied = await steps.presets.apply({ file, from, content, seen, parts });
  if (applied.ok) current = undefined;
  return applied;
}

/** Tasks of this noun; the names are those of shared/contract/presets.ts. */
export const presetsTasks = { save, read, apply } as const;
