import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chosenColumns,
  type ColumnChoice,
  moved,
  orderedColumns,
  OWN_CHOICE,
  shownOrHidden,
  widened,
} from '#renderer/ui/column-choice.ts';
import { columnsThatFit, type GridColumn } from '#renderer/ui/grid-columns.ts';

const column = (id: string, leaves?: number): GridColumn<object> => ({
  id,
  header: id,
  width: 100,
  cell: () => id,
  ...(leaves === undefined ? {} : { leaves }),
  ...(id === 'name' ? { look: 'name' as const } : {}),
});
const COLUMNS = [column('code'), column('name'), column('sex', 1), column('level', 2)];
const ids = (columns: readonly GridColumn<object>[]) => columns.map(({ id }) => id);

test('columns stand in the chosen order, hidden ones leave, the name never, new ones come last', () => {
  const choice = { ...OWN_CHOICE, order: ['level', 'gone', 'code'], hidden: ['sex', 'name'] };
  expect(ids(chosenColumns(COLUMNS, choice))).toEqual(['level', 'code', 'name']);
  expect(ids(chosenColumns(COLUMNS, OWN_CHOICE))).toEqual(ids(COLUMNS));
});

test('the first ones stay in a narrow window, the others leave as before; a width is the chosen one', () => {
  const choice: ColumnChoice = { ...OWN_CHOICE, order: ['sex'], pinned: 1, widths: { code: 60 } };
  const columns = chosenColumns(COLUMNS, choice);
  expect(columns.map(({ width }) => width)).toEqual([100, 60, 100, 100]);
  expect(ids(columnsThatFit(columns, 300, 16))).toEqual(['sex', 'code', 'name']);
  expect(widened(choice, 'code', 470, 16).widths['code']).toBe(480);
  expect(widened(choice, 'code', 30, -16).widths['code']).toBe(24);
});

test('moving there and back, hiding and showing again leave the columns as they were', () => {
  const any = fc.constantFrom(...COLUMNS.map(({ id }) => id));
  fc.assert(
    fc.property(fc.array(any), any, fc.constantFrom(-1, 1), (order, id, step) => {
      const choice = { ...OWN_CHOICE, order };
      const before = ids(orderedColumns(COLUMNS, choice));
      const at = before.indexOf(id) + step;
      const there = moved(COLUMNS, choice, id, step);
      const inside = at >= 0 && at < COLUMNS.length;
      expect(ids(orderedColumns(COLUMNS, there)).indexOf(id)).toBe(inside ? at : at - step);
      const back = inside ? moved(COLUMNS, there, id, step === 1 ? -1 : 1) : there;
      expect(ids(orderedColumns(COLUMNS, back))).toEqual(before);
      const shown = shownOrHidden(shownOrHidden(choice, id, false), id, true);
      expect(ids(chosenColumns(COLUMNS, shown))).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
