import { err, ok, type Result } from '../../result.ts';
import { GRADES_OF, type Level } from '../../vocabulary.ts';

/** A child as a decree that changes an earlier one finds it. */
export interface NamedBefore {
  /** As the record has it now. */
  readonly name: string;
  readonly level: Level;
  readonly grade: number;
  /** Number of the decree in which the name stands; null where it stands in none of the intake. */
  readonly decree: string | null;
  readonly arrived: boolean;
}

/** What a decree says about a name of an earlier one. */
export interface Correction {
  /** The name as it should be; missing where the spelling was right. */
  readonly name?: string | undefined;
  /** As the earlier decree spells it; missing where the record still says the same. */
  readonly was?: string | undefined;
  readonly level?: Level | undefined;
  /** Needed with a level: the first grade of a level is not always meant. */
  readonly grade?: number | undefined;
}

export type ChangeRefusal =
  | { readonly code: 'decrees.not-in-decree'; readonly name: string }
  | { readonly code: 'decrees.correction-same'; readonly name: string }
  | { readonly code: 'decrees.level-arrived'; readonly name: string; readonly level: Level }
  | { readonly code: 'decrees.grade-misfit'; readonly name: string; readonly level: Level };

/** One line of the appendix: what stood there and what stands there now. */
export interface CorrectedField {
  readonly field: 'name' | 'level';
  readonly before: string;
  readonly after: string;
}

/** Whether a later decree may take a name out: it stands in a decree of the intake. */
export const decideRemoval = ({ name, decree }: NamedBefore): ChangeRefusal | null =>
  decree === null ? { code: 'decrees.not-in-decree', name } : null;

/**
 * What a correction changes, field by field. A level follows the child from the decree to the school,
 * so once the child has come it is changed at the school, with its seat. Refused where nothing differs.
 */
export function decideCorrection(
  child: NamedBefore,
  correction: Correction,
): Result<readonly CorrectedField[], ChangeRefusal> {
  const { name } = child;
  const refusal = decideRemoval(child) ?? refuseLevel(child, correction);
  if (refusal) return err(refusal);
  const fields: CorrectedField[] = [];
  const spelt = { before: correction.was ?? name, after: correction.name ?? name };
  if (spelt.before !== spelt.after) fields.push({ field: 'name', ...spelt });
  const level = { before: child.level, after: correction.level ?? child.level };
  if (level.before !== level.after) fields.push({ field: 'level', ...level });
  return fields.length > 0 ? ok(fields) : err({ code: 'decrees.correction-same', name });
}

function refuseLevel({ name, level: now, arrived }: NamedBefore, correction: Correction) {
  const { level, grade } = correction;
  if (level === undefined || level === now) return null;
  if (arrived) return { code: 'decrees.level-arrived', name, level: now } as const;
  return grade !== undefined && GRADES_OF[level].includes(grade)
    ? null
    : ({ code: 'decrees.grade-misfit', name, level } as const);
}
