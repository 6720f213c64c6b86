import type { WriteDb } from '#db/connection.ts';
import { useLargeCache } from '#db/large-cache.ts';
import { findIntake } from '#db/queries/intakes.ts';
import { findJournalHead } from '#db/queries/journal.ts';
import { findShownSite } from '#db/queries/places.ts';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import type { Exceeded } from '#shared/domain/imports/pupil-limits.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type CommandContext, ownOffice, signedIn } from '../../context.ts';
import { STAGING_SCHEMA } from '../../imports/staging-tables.ts';
import type { StagedCounts } from '../../imports/staging-writer.ts';
import { closedFile } from '../columns/own-values.ts';
import type { LongStepWork } from '../../step.ts';
import { type BatchMapping, officeMark } from './begin-import.ts';
import { copyFaults, countNewFaults } from './copy-faults.ts';
import { copyInPieces, insertStaged, rowsOf } from './insert-staged.ts';
import { joinRows } from './join-rows.ts';
import { HouseFull, type HousePlace, joinFacilityRows } from './join-facility.ts';
import { type ImportPermit, joinPupilRows, storePermits } from './join-pupils.ts';
import type { JoinPlace } from './plan-join.ts';
import type { PersonPlace } from './plan-person.ts';

/** What the database thread is told of a dry run; the rows lie in the staging file. */
export interface StagedImport {
  readonly job: string;
  readonly path: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly sheet: string;
  readonly list: ImportList;
  readonly intake: string;
  readonly mapping: BatchMapping;
  readonly mark: number;
  readonly today: string;
  readonly counts: StagedCounts;
  readonly total: number;
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  readonly faulty: number;
  /** Numbers of a school the rows exceed, and who permits it; none: nothing is exceeded. */
  readonly permits?: { readonly exceeded: readonly Exceeded[]; readonly by: ImportPermit };
}

export interface AppliedImport {
  readonly batch: string | null;
  readonly seq: number;
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  readonly faulty: number;
}
type Refusal = AppError<
  | 'imports.outdated'
  | 'imports.intake-missing'
  | 'imports.house-missing'
  | 'imports.house-full'
  | 'columns.health-closed'
  | 'job.cancelled'
>;

/**
 * Stores a dry run in one transaction, in pieces between which lists read. Stopping between pieces
 * leaves nothing, and neither does a row for which the house has no place.
 */
export function* applyImport(
  context: CommandContext,
  staged: StagedImport,
  work: LongStepWork,
): Generator<void, Result<AppliedImport, Refusal>> {
  const { db, today } = context;
  const target = findTarget(db, staged);
  if (!target.ok) return target;
  const closed = closedFile(context, staged.mapping.fields);
  if (closed) return err(closed);
  if (officeMark(db) !== staged.mark || today !== staged.today)
    return err({ code: 'imports.outdated', file: staged.fileName });
  const seq = (findJournalHead(db)?.seq ?? 0) + 1;
  const { fresh, changed, same, faulty } = staged;
  const answer = { seq, fresh, changed, same, faulty };
  db.exec(`ATTACH ? AS ${STAGING_SCHEMA}`, staged.path);
  const cache = useLargeCache(db);
  try {
    const newFaults = countNewFaults(db, staged);
    describe(context, staged);
    if (fresh + changed + newFaults === 0) return ok({ ...answer, batch: null });
    // Answers are written before the candidates they belong to.
    db.exec('PRAGMA defer_foreign_keys = ON');
    const batch = insertBatch(context, staged);
    const total = fresh + changed;
    work.progress(0, total);
    const place: PersonPlace = {
      officeId: ownOffice(context).id,
      by: signedIn(context).name,
      today,
      batchId: batch.id,
    };
    const pieces = piecesOf(context, place, target.value, staged, work);
    for (const done of pieces.run()) {
      work.progress(Math.floor((done / pieces.all) * total), total);
      yield;
      if (work.cancelled()) return err({ code: 'job.cancelled', job: staged.job });
    }
    copyFaults(db, batch.id, staged);
    context.describe({ batch: batch.uid });
    work.progress(total, total);
    yield;
    return ok({ ...answer, batch: batch.uid });
  } catch (error) {
    if (error instanceof HouseFull) return err(error.refusal);
    throw error;
  } finally {
    cache.end();
  }
}

/** The intake or the house that the list goes to, as long as it is still there. */
export function findTarget(
  db: WriteDb,
  { list, intake }: Pick<StagedImport, 'list' | 'intake'>,
): Result<
  { readonly list: ImportList; readonly id: number },
  AppError<'imports.intake-missing' | 'imports.house-missing'>
> {
  if (list === 'candidates') {
    const found = findIntake(db, intake);
    return found ? ok({ list, id: found.id }) : err({ code: 'imports.intake-missing', intake });
  }
  const site = findShownSite(db);
  return site ? ok({ list, id: site.id }) : err({ code: 'imports.house-missing', list });
}

interface Pieces {
  /** Rows to be written, for the progress. */
  readonly all: number;
  /** Writes the next piece and says how many rows are done. */
  run(): Generator<number>;
}

/**
 * Families, people, answers and search entries come first: none of them shows without its candidate.
 * The candidates come last and are left out of lists until all are saved.
 */
function candidatePieces(
  context: CommandContext,
  place: JoinPlace,
  counts: StagedCounts,
  work: LongStepWork,
): Pieces {
  const { db } = context;
  const [intake] = db.sql<{ next_code: number }>(
    'SELECT next_code FROM intake WHERE id = ?',
    place.intakeId,
  );
  // Recorded, as every other code given: an older action is not undone over these.
  db.update('intake', place.intakeId, { next_code: (intake?.next_code ?? 0) + counts.candidate });
  const { people, candidates, candidatesAbove } = insertStaged(db, place, counts);
  const before = rowsOf(people);
  const joined = before + counts.joining;
  return {
    all: joined + rowsOf(candidates),
    run: () =>
      joinedPieces(
        () => copyInPieces(people),
        () => {
          work.hideCandidatesAbove(candidatesAbove);
          return counted(before, joinRows(context, place, counts.joining));
        },
        () => counted(joined, copyInPieces(candidates)),
      ),
  };
}

const housePieces = (
  context: CommandContext,
  place: HousePlace,
  { list, counts: { joining }, permits }: StagedImport,
): Pieces => ({
  all: joining,
  run: () => {
    if (list !== 'pupils') return joinFacilityRows(context, place, joining);
    if (permits) storePermits(context, place.siteId, permits.exceeded, permits.by);
    return joinPupilRows(context, place, joining);
  },
});

const piecesOf = (
  context: CommandContext,
  place: PersonPlace,
  { list, id }: { readonly list: ImportList; readonly id: number },
  staged: StagedImport,
  work: LongStepWork,
): Pieces =>
  list === 'candidates'
    ? candidatePieces(context, { ...place, intakeId: id }, staged.counts, work)
    : housePieces(context, { ...place, siteId: id }, staged);

function describe(context: CommandContext, staged: StagedImport): void {
  context.describe({
    file: staged.fileName,
    saved: staged.fresh + staged.changed,
    same: staged.same,
    faulty: staged.faulty,
  });
}

interface NewBatch {
  readonly id: number;
  readonly uid: string;
}

function insertBatch(context: CommandContext, staged: StagedImport): NewBatch {
  const { db, now } = context;
  const uid = context.newUid();
  context.subject(uid, staged.intake);
  db.exec(
    `INSERT INTO import_batch (uid, office_id, file_name, file_hash, sheet, mapping, rows_total,
       rows_saved, rows_same, rows_faulty, applied_at, undone_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)`,
    uid,
    ownOffice(context).id,
    staged.fileName,
    staged.fileHash,
    staged.sheet,
    JSON.stringify(staged.mapping),
    staged.total,
    staged.fresh + staged.changed,
    staged.same,
    staged.faulty,
    now,
  );
  const id = db.sql<{ id: number }>('SELECT id FROM import_batch WHERE uid = ?', uid)[0]?.id ?? 0;
  return { id, uid };
}

/** One part after the other; each begins when the one before it is done. */
function* joinedPieces(...parts: readonly (() => Generator<number>)[]): Generator<number> {
  for (const begin of parts) yield* begin();
}

/** Counts on from what was done before. */
function* counted(before: number, pieces: Generator<number>): Generator<number> {
  for (const done of pieces) yield before + done;
}
