import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';

export type ProposalRow = StoredRow<'dtsen_proposal'>;

/** The proposals of a family, the newest first. */
export const listProposals = (db: ReadDb, familyId: number | null): ProposalRow[] =>
  familyId === null
    ? []
    : db.all(
        build
          .selectFrom('dtsen_proposal')
          .selectAll()
          .where('family_id', '=', familyId)
          .orderBy('id', 'desc'),
      );

/** The proposal of a family that waits for its result. */
export const findWaiting = (db: ReadDb, familyId: number): ProposalRow | undefined =>
  db.one(
    build
      .selectFrom('dtsen_proposal')
      .selectAll()
      .where('family_id', '=', familyId)
      .where('ended_on', 'is', null),
  );
