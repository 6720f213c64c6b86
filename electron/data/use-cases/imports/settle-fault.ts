import { findOpenFault, type OpenFault } from '#db/queries/import-batches.ts';
import { findIntake } from '#db/queries/intakes.ts';
import { findKnownPeople } from '#db/queries/known-people.ts';
import type { Cell } from '#shared/domain/imports/cell.ts';
import { checkFile } from '#shared/domain/imports/check-file.ts';
import type { Mapping } from '#shared/domain/imports/columns.ts';
import { startOfPeriod } from '#shared/domain/imports/read-desil.ts';
import { planRows } from '#shared/domain/imports/row-plan.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice, signedIn } from '../../context.ts';
import { peopleOf, wantedBy } from '../../imports/known-people.ts';
import { isDoubtful } from '../../imports/row-gates.ts';
import { nextCode } from '../candidates/add-candidate.ts';
import type { BatchMapping } from './begin-import.ts';
import { isSame, type JoinPlace, planJoin } from './plan-join.ts';
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
  const { db, now, today } = context;
  const fault = findOpenFault(db, input.id);
  if (!fault) return err({ code: 'imports.fault-gone', id: input.id } as const);
  const how = JSON.parse(fault.mapping) as BatchMapping;
  const intake = findIntake(db, how.intake);
  if (!intake) return err({ code: 'imports.intake-missing', intake: how.intake } as const);
  const row = checkAgain(context, fault, how, input.edits);
  if (row === null || row.values === null)
    return err({
      code: 'imports.still-faulty',
      row: fault.row_number,
      faults: (row?.faults ?? []).map(({ code, column, details }) => ({ code, column, details })),
    } as const);
  const place: JoinPlace = {
    intakeId: intake.id,
    officeId: ownOffice(context).id,
    by: signedIn(context).name,
    today,
    batchId: null,
  };
  const personId = row.known === null ? null : Number(row.known.ref);
  const plan = planJoin(db, place, row.values, personId);
  const candidate = isSame(plan)
    ? null
    : storeJoin(db, place, row.values, plan, {
        newUid: context.newUid,
        nextCode: () => nextCode(context, intake),
        doubtful: isDoubtful(row.warnings),
      });
  db.update('import_fault', fault.id, { resolved_at: now, resolved_how: 'repaired' });
  if (candidate) context.subject(candidate.uid);
  context.describe({ file: fault.file_name, row: fault.row_number, name: row.values.name });
  return ok({ candidate: candidate?.uid ?? null });
}

function checkAgain(
  { db, today }: CommandContext,
  fault: OpenFault,
  how: BatchMapping,
  edits: Repairing['edits'],
) {
  const { desilPeriod } = how;
  const check = checkFile({
    plan: planRows({
      mapping: how.fields as Mapping,
      today,
      date1904: how.date1904,
      desilDefault:
        desilPeriod === null ? null : { period: desilPeriod, asOf: startOfPeriod(desilPeriod) },
      repairs: [],
    }),
    edits: new Map([
      [fault.row_number, new Map(edits.map(({ column, text }) => [column, text] as const))],
    ]),
  });
  const seen = check.look(fault.row_number, JSON.parse(fault.cells) as Cell[]);
  if (seen === null) return null;
  return check.settle(seen, peopleOf(findKnownPeople(db, wantedBy([seen], '')), new Set()));
}
