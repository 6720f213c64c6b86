import { findCandidates, searchExpression } from '#db/queries/candidate-search.ts';
import { id } from '#shared/i18n/id.ts';
import { ok } from '#shared/result.ts';
import type { Stage } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';

/** People whose record begins with every typed word; at most `limit`. */
export function findPeople({ db }: QueryContext, input: { text: string; limit: number }) {
  const expression = searchExpression(input.text);
  if (!expression) return ok([]);
  const found = findCandidates(db, expression, input.limit);
  return ok(
    found.map(({ uid, name, code, level, stage }) => ({
      id: uid,
      name,
      detail: `${code} · ${level} · ${id.kit.stages[stage as Stage]}`,
    })),
  );
}
