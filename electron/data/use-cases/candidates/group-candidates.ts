import type { ReadDb } from '#db/connection.ts';
import { countGroups, listGroupedIds, listGroupRows } from '#db/queries/candidate-groups.ts';
import { type ListChoice, type ListOrder, listOrderedIds } from '#db/queries/candidate-list.ts';
import { listUidsOf } from '#db/queries/candidate-rows.ts';
import {
  type Grouping,
  type GroupPart,
  groupsOf,
  type ListGroup,
} from '#shared/domain/candidates/list-groups.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';
import { orderedBy } from '../columns/own-values.ts';
import { type ChosenInput, choiceOf, shownRows, type Sorted } from './list-candidates.ts';

/** The groups of a list in their order: a list that is sorted by what groups it turns them too. */
function orderedGroups(
  db: ReadDb,
  choice: ListChoice,
  { sort, direction }: ListOrder,
  by: Grouping,
): ListGroup[] {
  return groupsOf(by, countGroups(db, choice, by), sort === by && direction === 'desc');
}

/** The groups of a list with how many each has. */
export function showGroups(context: QueryContext, input: ChosenInput & Sorted & { by: Grouping }) {
  const choice = choiceOf(context, input);
  if (!choice.ok) return choice;
  const { db } = context;
  return ok(orderedGroups(db, choice.value, orderedBy(db, input), input.by));
}

/** One block of a list that is grouped. */
export function showPageOfGroups(
  context: QueryContext,
  input: ChosenInput & Sorted & { by: Grouping; parts: readonly GroupPart[] },
) {
  const choice = choiceOf(context, input);
  if (!choice.ok) return choice;
  const { db } = context;
  return ok(shownRows(context, listGroupRows(db, choice.value, orderedBy(db, input), input)));
}

/** The ids of a whole list in its order, with its groups where it has some. */
export function orderedIds(
  db: ReadDb,
  choice: ListChoice,
  order: ListOrder,
  by: Grouping | undefined,
): { ids: number[]; groups: ListGroup[] | null } {
  if (by === undefined) return { ids: listOrderedIds(db, choice, order), groups: null };
  const groups = orderedGroups(db, choice, order, by);
  return { ids: listGroupedIds(db, choice, order, { by, groups }), groups };
}

/** Everybody a list has, in its order. */
export function showOrder(
  context: QueryContext,
  input: ChosenInput & Sorted & { by?: Grouping | undefined },
) {
  const choice = choiceOf(context, input);
  if (!choice.ok) return choice;
  const { db } = context;
  const { ids, groups } = orderedIds(db, choice.value, orderedBy(db, input), input.by);
  return ok({ uids: listUidsOf(db, ids), groups });
}
