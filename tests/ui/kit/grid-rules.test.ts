import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsThatFit, type GridColumn } from '#renderer/ui/grid-columns.ts';
import { gridItems } from '#renderer/ui/grid-items.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

const column = (id: string, width: number, leaves?: number): GridColumn<object> => ({
  id,
  header: id,
  width,
  cell: () => id,
  ...(leaves === undefined ? {} : { leaves }),
});

describe('columnsThatFit', () => {
  const columns = [
    column('code', 40),
    column('name', 160),
    column('sex', 20, 1),
    column('age', 30, 2),
    column('missing', 150, 3),
  ];

  it('keeps all columns, in order, where they fit', () => {
    const ids = columnsThatFit(columns, 464, 16).map((c) => c.id);
    expect(ids).toEqual(['code', 'name', 'sex', 'age', 'missing']);
  });

  it('drops them in the order the list names, one at a time', () => {
    const idsAt = (room: number) => columnsThatFit(columns, room, 16).map((c) => c.id);
    expect(idsAt(463)).toEqual(['code', 'name', 'age', 'missing']);
    expect(idsAt(427)).toEqual(['code', 'name', 'missing']);
    expect(idsAt(381)).toEqual(['code', 'name']);
  });

  it('never drops a column without an order, however narrow', () => {
    expect(columnsThatFit(columns, 10, 16).map((c) => c.id)).toEqual(['code', 'name']);
  });
});

describe('gridItems', () => {
  it('holds every row once, in order, with each special row above its row', () => {
    const special = fc.record({
      before: fc.integer({ min: 0, max: 30 }),
      height: fc.constant(34),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.array(special), (rowCount, drawn) => {
        const specials = drawn.map((s, index) => ({ ...s, key: `s${index}`, content: null }));
        const items = gridItems(rowCount, specials);
        const kept = specials.filter((s) => s.before <= rowCount);
        const all = Array.from({ length: items.count }, (_, index) => items.at(index));
        const rows = all.flatMap((item) => (item.kind === 'row' ? [item.row] : []));
        expect(rows).toEqual(Array.from({ length: rowCount }, (_, row) => row));
        expect(all.length - rows.length).toBe(kept.length);
        const places = all.map((item, index) =>
          item.kind === 'row'
            ? items.ofRow(item.row) === index
            : all.slice(0, index).filter((other) => other.kind === 'row').length ===
              item.special.before,
        );
        expect(places).not.toContain(false);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
