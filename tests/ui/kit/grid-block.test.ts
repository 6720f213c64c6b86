import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blockBetween,
  heightOf,
  placeOfPaste,
  readTable,
  textIn,
  widthOf,
  writeHtml,
  writeTable,
} from '#renderer/ui/grid-block.ts';
import { cornerAfter } from '#renderer/ui/grid-keys.ts';

const block = (rows: [number, number], columns: [number, number]) => ({ rows, columns });

describe('a table on the clipboard', () => {
  test('tabs, ends of lines of any system and quoted cells are read as Excel writes them', () => {
    expect(readTable('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(readTable('satu')).toEqual([['satu']]);
    expect(readTable('')).toEqual([['']]);
    expect(readTable('a\n\nb')).toEqual([['a'], [''], ['b']]);
    expect(readTable('"dua\nbaris"\t"kata ""besar"""\t5" pipa')).toEqual([
      ['dua\nbaris', 'kata "besar"', '5" pipa'],
    ]);
    // A shorter row is filled up.
    expect(readTable('a\tb\rc')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  test('what is copied is read back as it was', () => {
    const cell = fc.string({
      maxLength: 8,
      unit: fc.constantFrom('a', '"', ' ', '\t', '\n', '\r', '0', '=', 'é'),
    });
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // Spreadsheet programs end the last row, so an empty one there cannot be told from that end.
      .filter((rows) => rows.length === 1 || rows.at(-1)?.join('') !== '');
    fc.assert(
      fc.property(table, (rows) => {
        expect(readTable(writeTable(rows))).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  test('for Excel every cell is text: a NIK keeps its digits, nothing becomes a formula', () => {
    const html = writeHtml([['6402051203140001', '=1+1', 'A & <B>']]);
    expect(html.match(/<td style="mso-number-format:'\\@'">/g)).toHaveLength(3);
    expect(html).toContain('>6402051203140001</td>');
    expect(html).toContain('A &amp; &lt;B&gt;');
  });
});

describe('a marked block', () => {
  test('lies between its corners, whichever they are', () => {
    const here = { row: 4, column: 1 };
    const there = { row: 2, column: 3 };
    expect(blockBetween(here, there)).toEqual(block([2, 4], [1, 3]));
    expect(blockBetween(there, here)).toEqual(block([2, 4], [1, 3]));
  });

  test('one value fills it, a table that fits is repeated, any other begins at its first cell', () => {
    const marked = block([2, 5], [1, 2]);
    expect(placeOfPaste(marked, [['x']])).toEqual(marked);
    expect(placeOfPaste(marked, [['a'], ['b']])).toEqual(marked);
    expect(placeOfPaste(marked, [['a', 'b', 'c']])).toEqual(block([2, 2], [1, 3]));
    expect(
      placeOfPaste(block([7, 7], [0, 0]), [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toEqual(block([7, 8], [0, 1]));
    expect([0, 1, 2, 3].map((row) => textIn([['a'], ['b']], row, 1))).toEqual(['a', 'b', 'a', 'b']);
    expect([heightOf(marked), widthOf(marked)]).toEqual([4, 2]);
  });

  test('its corner goes cell by cell, by pages, or with Ctrl to the end, and never out of the list', () => {
    const size = { items: 30, columns: 5, page: 10, head: true };
    const from = { item: 12, column: 2 };
    const goes = (key: string, ctrlKey = false) => cornerAfter(from, size, { key, ctrlKey });
    expect(goes('ArrowDown')).toEqual({ item: 13, column: 2 });
    expect(goes('ArrowDown', true)).toEqual({ item: 29, column: 2 });
    expect(goes('ArrowUp', true)).toEqual({ item: 0, column: 2 });
    expect(goes('ArrowLeft')).toEqual({ item: 12, column: 1 });
    expect(goes('ArrowRight', true)).toEqual({ item: 12, column: 4 });
    expect(goes('PageUp')).toEqual({ item: 2, column: 2 });
    expect(goes('PageDown')).toEqual({ item: 22, column: 2 });
    expect(goes('Home')).toEqual({ item: 12, column: 0 });
    expect(goes('End', true)).toEqual({ item: 29, column: 4 });
    expect(goes('x')).toBeNull();
    // Not into the head of the list.
    expect(cornerAfter({ item: 0, column: 0 }, size, { key: 'ArrowUp', ctrlKey: false })).toEqual({
      item: 0,
      column: 0,
    });
  });
});
