import { findCandidate } from '#db/queries/candidates.ts';
import { findJournalHead } from '#db/queries/journal.ts';
import type { CellChange } from '#shared/domain/corrections/changes.ts';
import { desilOf } from '#shared/domain/corrections/read-row.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { recordDesil } from '../candidates/record-desil.ts';
import { storeValues } from '../candidates/store-values.ts';
import { recordedValue } from './compare-corrections.ts';

/** A change that was taken, with the record it belongs to. */
export interface TakenChange extends CellChange {
  readonly uid: string;
}

type Refusal = AppError<'imports.outdated' | 'corrections.nothing-taken' | 'corrections.refused'>;

/**
 * Writes the changes taken of a correction file in one transaction, each record as its form would.
 * A record that says something else by now than when the file was read refuses the whole.
 */
export function applyCorrections(
  context: CommandContext,
  {
    fileName: file,
    changes,
  }: { readonly fileName: string; readonly changes: readonly TakenChange[] },
): Result<{ seq: number; people: number; cells: number }, Refusal> {
  if (changes.length === 0) return err({ code: 'corrections.nothing-taken', file });
  const seq = (findJournalHead(context.db)?.seq ?? 0) + 1;
  const people = Map.groupBy(changes, ({ uid }) => uid);
  // Compared before anything is written: a desil or an address belongs to brothers and sisters too.
  for (const [uid, own] of people)
    if (!stillSays(context, uid, own)) return err({ code: 'imports.outdated', file });
  for (const [uid, own] of people) {
    const refusal = store(context, uid, own);
    if (refusal) return err(refusal);
  }
  context.describe({ file, cells: changes.length, people: people.size });
  return ok({ seq, people: people.size, cells: changes.length });
}

function stillSays(context: CommandContext, uid: string, changes: readonly CellChange[]): boolean {
  const found = findCandidate(context.db, uid);
  if (!found) return false;
  const recorded = recordedValue(context, found);
  return changes.every(({ field, from }) => recorded(field) === from);
}

function store(
  context: CommandContext,
  uid: string,
  changes: readonly CellChange[],
): AppError<'corrections.refused'> | undefined {
  const values = changes
    .filter(({ field }) => field !== 'desil')
    .map(({ field, to }) => ({ field, value: to }));
  const stored = storeValues(context, uid, values);
  if (!stored.ok) {
    const { error } = stored;
    return refused(
      context,
      uid,
      error.kind === 'faults' ? (error.faults[0]?.problem ?? '') : error.error.code,
    );
  }
  const desil = changes.find(({ field }) => field === 'desil');
  return desil === undefined ? undefined : storeDesil(context, uid, desil.to);
}

/** Seen today, in the file: so it holds over everything seen before. */
function storeDesil(
  context: CommandContext,
  uid: string,
  value: string,
): AppError<'corrections.refused'> | undefined {
  const { today } = context;
  const fact = {
    ...desilOf(value),
    asOf: today,
    source: 'import',
    seenBy: signedIn(context).name,
  } as const;
  const stored = recordDesil(context, { uid, fact });
  // A brother's or sister's row in the same file has said it already.
  if (stored.ok || stored.error.code === 'candidates.desil-same') return undefined;
  return refused(context, uid, stored.error.code);
}

function refused(
  { db }: CommandContext,
  uid: string,
  problem: string,
): AppError<'corrections.refused'> {
  const name = findCandidate(db, uid)?.person.name ?? '';
  return { code: 'corrections.refused', name, problem };
}
