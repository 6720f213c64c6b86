import { countRegencies } from '#db/queries/field-papers.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { expectedOf } from '../arrivals/list-expected.ts';

const NONE = { arrivals: [], officers: [], regencies: [] };

/** Who is expected at the open intake: by level, by field officer, by regency. */
export function arrivalChoices(context: QueryContext) {
  const intake = findCurrentIntake(context.db);
  const expected = intake ? expectedOf(context, intake) : [];
  if (intake === undefined || expected.length === 0) return NONE;
  const officers = [...new Set(expected.map(({ officer }) => officer))].toSorted();
  return {
    arrivals: LEVELS.map((level) => ({
      level,
      people: expected.filter((one) => one.level === level).length,
    })).filter(({ people }) => people > 0),
    officers: officers.map((officer) => {
      const own = expected.filter((one) => one.officer === officer);
      return { officer, people: own.length, late: own.filter(({ late }) => late).length };
    }),
    regencies: countRegencies(
      context.db,
      expected.map(({ candidate }) => candidate),
    ),
  };
}
