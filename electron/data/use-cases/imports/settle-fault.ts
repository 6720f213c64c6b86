import { findOpenFault, type OpenFault } from '#db/queries/import-batches.ts';
import { schoolPlaces } from '#db/queries/import-pupils.ts';
import { listImportBeds, listRecordedStays } from '#db/queries/import-beds.ts';
import { findKnownPeople } from '#db/queries/known-people.ts';
import {
  type ImportedRow,
  isFacilityRow,
  isPupilRow,
} from '#shared/domain/imports/candidate-row.ts';
import type { Cell } from '#shared/domain/imports/cell.ts';
import { bedFinder, stayChecker } from '#shared/domain/imports/check-beds.ts';
import { checkFile, type FileOptions } from '#shared/domain/imports/check-file.ts';
import { PupilChecker } from '#shared/domain/imports/check-pupils.ts';
import type { ImportList, Mapping } from '#shared/domain/imports/columns.ts';
import { startOfPeriod } from '#shared/domain/imports/read-desil.ts';
import { planRows } from '#shared/domain/imports/row-plan.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice, signedIn } from '../../context.ts';
import { closedFile, listOpenOwnColumns } from '../columns/own-values.ts';
import { peopleOf, wantedBy } from '../../imports/known-people.ts';
import { isDoubtful } from '../../imports/row-gates.ts';
import { findTarget } from './apply-import.ts';
import type { BatchMapping } from './begin-import.ts';
import { HouseFull, storeInHouse } from './join-facility.ts';
import { schoolFinders, storeInSchool } from './join-pupils.ts';
import { takeCode } from './join-rows.ts';
import { isSame, planJoin } from './plan-join.ts';
import { storeJoin } from './store-join.ts';

/** Takes a waiting row off the list without saving it. */
export function dismissFault({ db, now, describe }: CommandContext, { id }: { id: number }) {
  const fault = findOpenFault(db, id);
  if (!fault) return err({ code: 'imports.fault-gone', id } as const);
  db.update('import_fault', id, { resolved_at: now, resolved_how: 'dismissed' });
  describe({ file: fault.file_name, row: fault.row_number });
  return ok(null);
}

interface Repairing {
  readonly id: number;
  readonly edits: readonly { readonly column: number; readonly text: string }[];
}

/** Saves a waiting row as its import would have, with the cells a person typed anew. */
export function repairFault(context: CommandContext, input: Repairing) {
  const { db, now } = context;
  const fault = findOpenFault(db, input.id);
  if (!fault) return err({ code: 'imports.fault-gone', id: input.id } as const);
  const how = JSON.parse(fault.mapping) as BatchMapping;
  const { list = 'candidates' } = how;
  const closed = closedFile(context, how.fields);
  if (closed) return err(closed);
  const target = findTarget(db, { list, intake: how.intake });
  if (!target.ok) return target;
  const row = checkAgain(context, fault, how, input.edits, target.value.id);
  if (row === null || row.values === null)
    return err({
      code: 'imports.still-faulty',
      row: fault.row_number,
      faults: (row?.faults ?? []).map(({ code, column, details }) => ({ code, column, details })),
    } as const);
  const personId = row.known === null ? null : Number(row.known.ref);
  try {
    const made = store(context, target.value.id, row.values, {
      personId,
      rowNumber: fault.row_number,
      doubtful: isDoubtful(row.warnings),
    });
    db.update('import_fault', fault.id, { resolved_at: now, resolved_how: 'repaired' });
    if (made !== null) context.subject(made);
    context.describe({ file: fault.file_name, row: fault.row_number, name: row.values.name });
    return ok({ made });
  } catch (error) {
    if (error instanceof HouseFull) return err(error.refusal);
    throw error;
  }
}

/** Stores the repaired row as its import would have; answers what came of it. */
function store(
  context: CommandContext,
  targetId: number,
  row: ImportedRow,
  given: {
    readonly personId: number | null;
    readonly rowNumber: number;
    readonly doubtful: boolean;
  },
): string | null {
  const { db, today } = context;
  const place = {
    officeId: ownOffice(context).id,
    by: signedIn(context).name,
    today,
    batchId: null,
  };
  if (isPupilRow(row)) {
    const school = schoolFinders(context, targetId);
    return storeInSchool(context, { ...place, siteId: targetId }, row, given, school);
  }
  if (isFacilityRow(row)) {
    const findBed = bedFinder(listImportBeds(db, targetId));
    return storeInHouse(context, { ...place, siteId: targetId }, row, given, findBed);
  }
  const joinPlace = { ...place, intakeId: targetId };
  const plan = planJoin(db, joinPlace, row, given.personId);
  if (isSame(plan)) return null;
  return storeJoin(db, joinPlace, row, plan, {
    newUid: context.newUid,
    nextCode: () => takeCode(db, targetId),
    doubtful: given.doubtful,
  }).uid;
}

/** The check of stay, bed and place, for lists that have one. */
function placeCheck(
  { db, today }: CommandContext,
  list: ImportList,
  siteId: number,
): Pick<FileOptions, 'stay'> {
  if (list === 'residents')
    return { stay: stayChecker(listImportBeds(db, siteId), listRecordedStays(db, siteId)) };
  return list === 'pupils'
    ? { stay: new PupilChecker(schoolPlaces(db, siteId, today), false).check }
    : {};
}

function checkAgain(
  context: CommandContext,
  fault: OpenFault,
  how: BatchMapping,
  edits: Repairing['edits'],
  targetId: number,
) {
  const { db, today } = context;
  const { desilPeriod, list = 'candidates' } = how;
  const check = checkFile({
    plan: planRows({
      list,
      mapping: how.fields as Mapping,
      today,
      date1904: how.date1904,
      desilDefault:
        desilPeriod === null ? null : { period: desilPeriod, asOf: startOfPeriod(desilPeriod) },
      repairs: [],
      own: listOpenOwnColumns(db),
      levelForAll: how.level,
      nikLater: how.nikLater,
    }),
    edits: new Map([
      [fault.row_number, new Map(edits.map(({ column, text }) => [column, text] as const))],
    ]),
    ...placeCheck(context, list, targetId),
  });
  const seen = check.look(fault.row_number, JSON.parse(fault.cells) as Cell[]);
  if (seen === null) return null;
  return check.settle(seen, peopleOf(findKnownPeople(db, wantedBy([seen], '')), new Set()));
}
