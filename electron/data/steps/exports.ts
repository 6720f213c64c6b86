import type { ReadDb } from '#db/connection.ts';
import { searchOf } from '#db/queries/candidate-search.ts';
import { listCandidateDetails, listPupilDetails } from '#db/queries/export-details.ts';
import { listDesilCheckIds } from '#db/queries/desil-check.ts';
import { findDtsenPeriod } from '#db/queries/dtsen-period.ts';
import {
  listExportedCandidates,
  listExportedPlaces,
  listExportedProposals,
  listExportedStudents,
} from '#db/queries/exports.ts';
import { findCurrentIntake, findIntake } from '#db/queries/intakes.ts';
import { listStudentIds, type StudentFilter } from '#db/queries/enrolments.ts';
import { findRun, type RunPart } from '#db/queries/runs.ts';
import { listOwnCells } from '#db/queries/own-list.ts';
import type { CandidateFilter, CandidateSort } from '#shared/contract/candidate-list.ts';
import type { Grouping } from '#shared/domain/candidates/list-groups.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import type { CheckPart } from '#shared/domain/desil/desil-check.ts';
import type { OwnCare } from '#shared/domain/own-columns/own-column.ts';
import { yearsOf } from '#shared/domain/people/age.ts';
import { ok } from '#shared/result.ts';
import type { Level } from '#shared/vocabulary.ts';
import { readStep, writeStep } from '../step.ts';
import { auditsOf } from './audits.ts';
import { houseExportSteps } from './house-exports.ts';
import { orderedIds } from '../use-cases/candidates/group-candidates.ts';
import { trainingExportSteps } from './training-exports.ts';
import { listSeenColumns, orderedBy, unseenColumn } from '../use-cases/columns/own-values.ts';

/** Rows a block: about a millisecond, so that lists are answered between two. */
export const BLOCK = 500;

/** What the list of candidates shows: its filters and what was typed. */
export interface ExportedChoice {
  readonly intakeId: number;
  readonly filter: CandidateFilter;
  readonly text: string;
}

export interface ExportedOrder {
  readonly sort: CandidateSort;
  readonly direction: 'asc' | 'desc';
  readonly group: Grouping | undefined;
}

/** Rows of people with what the given columns of the office say of them. */
function withOwn<Row extends { readonly personId: number }>(
  db: ReadDb,
  rows: readonly Row[],
  columns: readonly string[],
) {
  const cells = listOwnCells(
    db,
    rows.map(({ personId }) => personId),
    columns,
  );
  return rows.map((row) => ({ ...row, own: cells.get(row.personId) ?? {} }));
}

/** Uids of the columns of the office that leave with a list. */
export interface OfOwn {
  readonly own: readonly string[];
}

/** What of the columns of the office leaves with a list, if the caller sees it. */
export interface LeavingOwn {
  readonly full: boolean;
  readonly health: boolean;
}

function mayLeave(care: OwnCare, { full, health }: LeavingOwn): boolean {
  return care === 'health' ? health : full || care === 'plain';
}

export const exportSteps = {
  /**
   * The columns of the office that may leave: private ones only where everything leaves in full,
   * those of health only where they were asked for.
   */
  ownColumns: readStep((context, leaves: LeavingOwn) =>
    listSeenColumns(context).filter(({ care }) => mayLeave(care, leaves)),
  ),
  /** The column of a list's filter or order that the caller may not look by; null when there is none. */
  unseenColumn: readStep(
    (context, { filter, sort }: { filter: CandidateFilter; sort: CandidateSort }) =>
      unseenColumn(context, filter, { sort }) ?? null,
  ),
  /** The intake to export; null where there is none. */
  findIntake: readStep(({ db }, { uid }: { uid: string | undefined }) => {
    const intake = uid === undefined ? findCurrentIntake(db) : findIntake(db, uid);
    return intake ? { id: intake.id } : null;
  }),
  findRun: readStep(({ db }, { uid }: { uid: string }) => {
    const run = findRun(db, uid);
    return run ? { id: run.id, policy: JSON.parse(run.policy) as OrderPolicy } : null;
  }),
  /**
   * The ids of the list as the screen has it, all at one moment: what is changed while the file is
   * written neither doubles a row nor loses one.
   */
  candidateIds: readStep(
    ({ db }, { intakeId, filter, text, group, ...order }: ExportedChoice & ExportedOrder) => {
      const choice = { intakeId, filter, search: searchOf(text) };
      return orderedIds(db, choice, orderedBy(db, order), group).ids;
    },
  ),
  /** The ids of a part of the round of looking up desils. */
  desilIds: readStep(({ db, today }, { intakeId, part }: { intakeId: number; part: CheckPart }) =>
    listDesilCheckIds(db, { intakeId, part, period: findDtsenPeriod(db, today).period }),
  ),
  proposals: readStep(({ db }, { ids }: { ids: readonly number[] }) =>
    listExportedProposals(db, ids),
  ),
  candidates: readStep(({ db, today }, { ids, own }: { ids: readonly number[] } & OfOwn) => {
    const details = listCandidateDetails(db, ids);
    return withOwn(db, listExportedCandidates(db, ids), own).flatMap((row, at) => {
      const more = details[at];
      return more ? [{ ...row, ...more, age: yearsOf(row.birthDate, today) }] : [];
    });
  }),
  places: readStep(
    ({ db }, ask: { runId: number; level: Level; part: RunPart | undefined; after: number }) =>
      listExportedPlaces(db, ask, ask.after, BLOCK),
  ),
  /** As `candidateIds`, of the pupils of today. */
  studentIds: readStep(({ db, today }, filter: StudentFilter) => listStudentIds(db, filter, today)),
  students: readStep(({ db, today }, { ids, own }: { ids: readonly number[] } & OfOwn) => {
    const details = listPupilDetails(db, ids);
    return withOwn(db, listExportedStudents(db, today, ids), own).flatMap((row, at) => {
      const more = details[at];
      return more ? [{ ...row, ...more }] : [];
    });
  }),
  ...houseExportSteps,
  ...trainingExportSteps,
  record: writeStep(
    'exports.writeList',
    (
      context,
      export_: {
        what: string;
        file: string;
        rows: number;
        purpose: string;
        fullIds: boolean;
        health: boolean;
      },
    ) => {
      const { fullIds, health, ...values } = export_;
      context.describe({ ...values, ...auditsOf({ fullIds, health }) });
      return ok(null);
    },
  ),
} as const;
