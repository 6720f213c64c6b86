import {
  type DecreeListed,
  findDecree,
  findDecreeHead,
  listDecreeNames,
  listDecrees,
} from '#db/queries/decrees.ts';
import { listScans } from '#db/queries/decree-heads.ts';
import { listChanges } from '#db/queries/decree-changes.ts';
import { findCurrentIntake, findIntake } from '#db/queries/intakes.ts';
import { err, ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

const headOf = (row: DecreeListed) => ({
  uid: row.uid,
  number: row.number,
  signedOn: row.signed_on,
  issuer: row.issuer,
  signer: row.signer,
  runNumber: row.run_number,
  run: row.run,
  names: row.names,
  struck: row.struck,
  added: row.added,
  arrived: row.arrived,
  revokedOn: row.revoked_on,
  revokeReason: row.revoke_reason,
  gone: row.gone,
  removed: row.removed,
  corrected: row.corrected,
  amends:
    row.amends === null || row.amends_number === null
      ? null
      : { uid: row.amends, number: row.amends_number },
  numberDue: row.number_due,
  dateOpen: row.date_open === 1,
});

/** The decrees of an intake (the current one unless named). */
export function listDecreeHeads({ db }: QueryContext, input: { intake?: string | undefined }) {
  const intake = input.intake ? findIntake(db, input.intake) : findCurrentIntake(db);
  return ok(intake ? listDecrees(db, intake.id).map(headOf) : []);
}

/** One decree with every name, arrivals beside them. */
export function showDecree({ db }: QueryContext, input: { decree: string }) {
  const decree = findDecree(db, input.decree);
  const head = decree && findDecreeHead(db, decree.id);
  if (!decree || !head) return err({ code: 'decrees.not-found', decree: input.decree } as const);
  const names = listDecreeNames(db, decree.id).map(
    ({ arrived_on, closed, ended_on, end_reason, end_decree, ...name }) => ({
      ...name,
      arrivedOn: arrived_on,
      closed: closed === 1,
      end:
        ended_on === null ? null : { on: ended_on, reason: end_reason ?? '', decree: end_decree },
    }),
  );
  return ok({
    head: headOf(head),
    names,
    changes: listChanges(db, decree.id),
    scans: listScans(db, decree.id),
  });
}
