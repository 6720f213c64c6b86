import {
  countWithoutClass,
  listPrintedClasses,
  listPrintedDecrees,
  listPrintedRuns,
} from '#db/queries/papers.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

const NEWEST = 50;

/** What the office can print today. */
export function listChoices({ db, today }: QueryContext, _input: Record<string, never>) {
  return ok({
    classes: listPrintedClasses(db, today).map(({ uid, name, level, students }) => ({
      uid,
      name,
      level,
      students,
    })),
    withoutClass: countWithoutClass(db, today),
    runs: listPrintedRuns(db, NEWEST).map(({ uid, number, intake, asOf, ratified }) => ({
      uid,
      number,
      intake,
      asOf,
      ratified,
    })),
    decrees: listPrintedDecrees(db, NEWEST).map(({ uid, number, signedOn }) => ({
      uid,
      number,
      signedOn,
    })),
  });
}
