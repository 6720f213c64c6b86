import type { ReadDb } from '#db/connection.ts';
import { findIntake } from '#db/queries/intakes.ts';
import { listOwnVillages } from '#db/queries/own-villages.ts';
import { findKnownPeople, hasPeople, type Wanted } from '#db/queries/known-people.ts';
import { schoolPlaces } from '#db/queries/import-pupils.ts';
import { listImportBeds, listRecordedStays } from '#db/queries/import-beds.ts';
import { findShownSite } from '#db/queries/places.ts';
import { findSchoolRules } from '#db/queries/school-rules.ts';
import type { ImportList, RememberedMapping } from '#shared/domain/imports/columns.ts';
import {
  type FacilityRow,
  type ImportedRow,
  isFacilityRow,
  isPupilRow,
} from '#shared/domain/imports/candidate-row.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import { err, ok } from '#shared/result.ts';
import type { Level } from '#shared/vocabulary.ts';
import { ownOffice, type QueryContext, signedIn } from '../../context.ts';
import { listFilledColumns } from '../columns/own-values.ts';
import { planFacility, saysNothing } from './plan-facility.ts';
import { isSame, planJoin } from './plan-join.ts';
import { planPupil, pupilSaysNothing } from './plan-pupil.ts';

/**
 * The last change of anything a dry run compares with. Sign-ins, looks and prints do not count.
 */
export const officeMark = (db: ReadDb): number =>
  db.sql<{ seq: number | null }>(
    `SELECT max(seq) AS seq FROM journal WHERE substr(command, 1, instr(command || '.', '.') - 1)
       IN ('candidates', 'imports', 'intakes', 'places', 'runs', 'decrees', 'enrolments', 'journal',
         'attachments', 'corrections', 'applications', 'stays', 'house', 'columns', 'villages', 'school',
         'presets')`,
  )[0]?.seq ?? 0;

/** Where a list goes: an intake, or the house of a facility. */
export interface ImportTarget {
  readonly list: ImportList;
  readonly intake?: string | undefined;
}

/** What a dry run needs to know of the office before the first row. */
export function beginImport(context: QueryContext, { list, intake }: ImportTarget) {
  if (list === 'candidates') return beginCandidates(context, intake ?? '');
  return list === 'pupils' ? beginPupils(context) : beginFacility(context, list);
}

function beginCandidates(context: QueryContext, uid: string) {
  const { db, today } = context;
  const intake = findIntake(db, uid);
  if (!intake) return err({ code: 'imports.intake-missing', intake: uid } as const);
  const { gates, admits } = JSON.parse(intake.policy) as OrderPolicy;
  return ok({
    list: 'candidates' as const,
    intakeId: intake.id,
    intakeCode: intake.code,
    academicYear: intake.academic_year,
    needs: gates,
    admits,
    ages: findSchoolRules(db).ages,
    nextCode: intake.next_code,
    villages: listOwnVillages(db).map(({ code, village, district, regency }) => ({
      code,
      village,
      district,
      regency,
    })),
    people: hasPeople(db),
    own: listFilledColumns(context),
    mark: officeMark(db),
    today,
  });
}

function beginFacility(context: QueryContext, list: FacilityRow['list']) {
  const { db, today } = context;
  const site = findShownSite(db);
  if (!site) return err({ code: 'imports.house-missing', list } as const);
  return ok({
    list,
    siteId: site.id,
    beds: list === 'residents' ? listImportBeds(db, site.id) : [],
    stays: list === 'residents' ? listRecordedStays(db, site.id) : [],
    people: hasPeople(db),
    own: listFilledColumns(context),
    mark: officeMark(db),
    today,
  });
}

function beginPupils(context: QueryContext) {
  const { db, today } = context;
  const site = findShownSite(db);
  if (!site) return err({ code: 'imports.house-missing', list: 'pupils' } as const);
  return ok({
    list: 'pupils' as const,
    siteId: site.id,
    places: schoolPlaces(db, site.id, today),
    people: hasPeople(db),
    own: listFilledColumns(context),
    mark: officeMark(db),
    today,
  });
}

export type ImportBeginning = Extract<ReturnType<typeof beginImport>, { ok: true }>['value'];
export type CandidateBeginning = Extract<ImportBeginning, { list: 'candidates' }>;

/** The known among the people of a few hundred rows. */
export const findKnown = ({ db }: QueryContext, wanted: Wanted) => findKnownPeople(db, wanted);

export interface KnownRow {
  readonly personId: number;
  readonly values: ImportedRow;
}

/** Which of these rows about known people say something new. */
export function compareRows(
  context: QueryContext,
  { targetId, rows }: { targetId: number; rows: readonly KnownRow[] },
): boolean[] {
  const { db, today } = context;
  const place = {
    officeId: ownOffice(context).id,
    by: signedIn(context).name,
    today,
    batchId: null,
  };
  return rows.map(({ personId, values }) => {
    if (isPupilRow(values)) return !pupilSaysNothing(planPupil(db, values, personId));
    return isFacilityRow(values)
      ? !saysNothing(planFacility(db, values, personId))
      : !isSame(planJoin(db, { ...place, intakeId: targetId }, values, personId));
  });
}

/** What was stored of how a file was read; a batch keeps it as JSON. */
export interface BatchMapping {
  readonly key: string;
  readonly headers: readonly string[];
  readonly remembered: RememberedMapping;
  readonly fields: readonly (string | null)[];
  readonly list?: ImportList;
  readonly intake: string;
  readonly desilPeriod: string | null;
  /** Said once for a list without level and grade. */
  readonly level?: Level;
  /** People with a spoilt NIK come in without it. */
  readonly nikLater?: true;
  readonly date1904: boolean;
}

/** How a file with this set of headers was read last time. */
export const recallMapping = ({ db }: QueryContext, { key }: { key: string }) => {
  const row = db.sql<{ mapping: string }>(
    `SELECT mapping FROM import_batch WHERE json_extract(mapping, '$.key') = ?
     ORDER BY id DESC LIMIT 1`,
    key,
  )[0];
  return row ? (JSON.parse(row.mapping) as BatchMapping).remembered : null;
};
