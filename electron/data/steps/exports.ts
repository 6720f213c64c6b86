import {
  listExportedCandidates,
  listExportedPlaces,
  listExportedStudents,
} from '#db/queries/exports.ts';
import { findCurrentIntake, findIntake } from '#db/queries/intakes.ts';
import { findRun } from '#db/queries/runs.ts';
import type { ExportedList } from '#shared/contract/exports.ts';
import { ok } from '#shared/result.ts';
import type { Level } from '#shared/vocabulary.ts';
import { readStep, writeStep } from '../step.ts';

/** Rows a block: about a millisecond, so that lists are answered between two. */
const BLOCK = 500;

type OfKind<W extends ExportedList['what']> = Omit<Extract<ExportedList, { what: W }>, 'what'>;

export const exportSteps = {
  /** The intake to export; null where there is none. */
  findIntake: readStep(({ db }, { uid }: { uid: string | undefined }) => {
    const intake = uid === undefined ? findCurrentIntake(db) : findIntake(db, uid);
    return intake ? { id: intake.id } : null;
  }),
  findRun: readStep(({ db }, { uid }: { uid: string }) => {
    const run = findRun(db, uid);
    return run ? { id: run.id } : null;
  }),
  candidates: readStep(
    ({ db }, ask: { choice: Parameters<typeof listExportedCandidates>[1]; after: string }) =>
      listExportedCandidates(db, ask.choice, ask.after, BLOCK),
  ),
  places: readStep(({ db }, ask: { runId: number; level: Level; after: number }) =>
    listExportedPlaces(db, ask.runId, ask.level, ask.after, BLOCK),
  ),
  students: readStep(({ db, today }, ask: { filter: OfKind<'students'>; after: number }) =>
    listExportedStudents(db, today, ask.filter, ask.after, BLOCK),
  ),
  record: writeStep(
    'exports.writeList',
    (
      context,
      export_: { what: string; file: string; rows: number; purpose: string; fullIds: boolean },
    ) => {
      const { fullIds, ...values } = export_;
      context.describe({ ...values, ...(fullIds ? { audits: 'full-id' } : {}) });
      return ok(null);
    },
  ),
} as const;
