import type { WriteDb } from '#db/connection.ts';
import { findPerson } from '#db/queries/candidates.ts';
import { listDocumentsToMove } from '#db/queries/facility-merge-facts.ts';
import { listRowsOf } from '#db/queries/merge-facts.ts';
import { joinedRequest } from '#shared/domain/duplicates/joined-request.ts';
import { ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { refreshAdulthood } from '../stays/refresh-adulthood.ts';
import { onJoin } from '../training/on-join.ts';
import type { Merge } from './decide-pair.ts';
import type { FacilityMerge } from './plan-facility-merge.ts';

const POINTING = ['application', 'stay', 'assessment', 'consent'] as const;

/**
 * All that a facility recorded of the other entry becomes that of the kept one: requests with their
 * papers and calls, stays with bed, leaves, care and incidents, assessments, consents, trainings,
 * work and visits. Of two open requests one ends as a double record.
 */
export function moveFacility(
  context: CommandContext,
  { kept, other }: Pick<Merge, 'kept' | 'other'>,
  { double }: FacilityMerge,
) {
  const { db } = context;
  const taught = onJoin(context, other.id, kept.id);
  if (!taught.ok) return taught;
  if (double) endDouble(context, double);
  for (const table of POINTING)
    for (const id of listRowsOf(db, table, other.id)) db.update(table, id, { person_id: kept.id });
  refreshAdulthood(db, kept.id, findPerson(db, kept.id)?.birth_date ?? null);
  return ok(undefined);
}

function endDouble(
  { db, today }: CommandContext,
  { ends, goes }: NonNullable<FacilityMerge['double']>,
): void {
  if (goes) fillRequest(db, goes, ends);
  db.update('application', ends.id, {
    closed_on: today,
    closed_reason: 'withdrawn',
    double_record: 1,
  });
}

type Double = NonNullable<FacilityMerge['double']>;

function fillRequest(db: WriteDb, goes: NonNullable<Double['goes']>, ends: Double['ends']): void {
  db.update('application', goes.id, joinedRequest(goes, ends));
  for (const id of listDocumentsToMove(db, ends.id, goes.id))
    db.update('application_document', id, { application_id: goes.id });
}
