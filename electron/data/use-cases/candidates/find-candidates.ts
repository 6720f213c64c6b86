import { findCandidates, searchOf } from '#db/queries/candidate-search.ts';
import { id } from '#shared/i18n/id.ts';
import { ok } from '#shared/result.ts';
import type { Stage } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';

/** People whose record begins with every typed word; at most `limit`. */
export function findPeople({ db }: QueryContext, input: { text: string; limit: number }) {
  const search = searchOf(input.text);
  if (!search) return ok([]);
  const found = findCandidates(db, search, input.limit);
  return ok(
    found.map(({ uid, name, code, level, stage }) => ({
      id: uid,
      name,
      detail: `${code} · ${level} · ${id.kit.stages[stage as Stage]}`,
    })),
  );
}
