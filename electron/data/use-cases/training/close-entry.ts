import type { ReadDb } from '#db/connection.ts';
import { cohortName, findCohort, findRow } from '#db/queries/training-rows.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { notFound } from './find-training.ts';
import { guardTraining } from './guard-training.ts';

type Kind = ParsedOf<typeof trainingContract.close>['kind'];

const TABLE = {
  program: 'skill_program',
  workshop: 'workshop',
  instructor: 'instructor',
  cohort: 'cohort',
  partner: 'partner',
  vacancy: 'vacancy',
} as const;

/** What still uses an entry on or after a day. */
const USED: Readonly<Record<Kind, string>> = {
  program: `SELECT count(*) AS used FROM cohort
    WHERE program_id = :id AND coalesce(until_date, '9999-12-31') > :day`,
  workshop: `SELECT (SELECT count(*) FROM cohort WHERE workshop_id = :id
      AND coalesce(until_date, '9999-12-31') > :day)
    + (SELECT count(*) FROM lesson_slot WHERE workshop_id = :id
      AND coalesce(until_date, '9999-12-31') > :day) AS used`,
  instructor: `SELECT count(*) AS used FROM lesson_slot
    WHERE instructor_id = :id AND coalesce(until_date, '9999-12-31') > :day`,
  cohort: `SELECT count(*) AS used FROM trainee
    WHERE cohort_id = :id AND (registered_on >= :day OR ended_on > :day)`,
  partner: `SELECT count(*) AS used FROM internship WHERE partner_id = :id AND until_date > :day`,
  vacancy: 'SELECT 0 AS used WHERE :id > 0 AND :day > 0',
};

function find(db: ReadDb, kind: Kind, uid: string) {
  switch (kind) {
    case 'cohort': {
      const cohort = findCohort(db, uid);
      return cohort && { ...cohort, name: cohortName(cohort) };
    }
    case 'program':
    case 'vacancy': {
      const row = findRow(db, TABLE[kind], uid);
      return row && { ...row, name: row.title };
    }
    case 'workshop':
    case 'instructor':
    case 'partner':
      return findRow(db, TABLE[kind], uid);
  }
}

/** Ends an entry from a day on. Nothing is deleted; what still uses it is counted and refuses. */
export function close(context: CommandContext, input: ParsedOf<typeof trainingContract.close>) {
  const { db } = context;
  const { kind, on } = input;
  const row = find(db, kind, input.uid);
  if (!row) return notFound(kind, input.uid);
  const { name } = row;
  const refusal = refuse(db, kind, row, on);
  if (refusal) return err(refusal);
  const stored = guardTraining(() => db.update(TABLE[kind], row.id, { until_date: on }));
  if (!stored.ok) return stored;
  context.subject(row.uid);
  context.describe({ name, on });
  return ok({ name });
}

interface Closing {
  readonly id: number;
  readonly name: string;
  readonly from_date: LocalDate;
  readonly until_date: LocalDate | null;
}

function refuse(db: ReadDb, kind: Kind, row: Closing, on: LocalDate) {
  const { name, from_date: from, until_date: until } = row;
  if (until !== null && until <= on) {
    return { code: 'training.already-closed', name, on: until } as const;
  }
  if (kind === 'cohort' ? on <= from : on < from) {
    return { code: 'training.dates', from, until: on } as const;
  }
  const used = db.sql<{ used: number }>(USED[kind], { id: row.id, day: on })[0]?.used ?? 0;
  return used > 0 ? ({ code: 'training.in-use', name, used } as const) : undefined;
}
