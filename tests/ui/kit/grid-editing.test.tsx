// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import type { CellTexts } from '#renderer/ui/grid-block.ts';
import type { BlockRange, GridEditing } from '#renderer/ui/grid-edit.ts';
import { renderUi } from '#tests/support/render-ui.tsx';

interface Person {
  readonly code: string;
  readonly name: string;
  readonly town: string;
}

const PEOPLE: readonly Person[] = [
  { code: '0001', name: 'Siti', town: 'Tenggarong' },
  { code: '0002', name: 'Budi', town: 'Loa Kulu' },
  { code: '0003', name: 'Rina', town: 'Samboja' },
];

const opened = vi.fn<(code: string) => void>();
const stored = vi.fn<(range: BlockRange, texts: CellTexts) => void>();
const told = vi.fn<(sentence: string) => void>();
beforeEach(() => vi.clearAllMocks());

/** A list of three whose names and towns can be changed; a name needs a letter. */
function List({ people = PEOPLE }: { people?: readonly Person[] }) {
  const [rows, setRows] = useState(people);
  const [held, setHeld] = useState<Record<string, string>>({});
  const editing: GridEditing<Person> = {
    textOf: (row, column) =>
      column === 'code' ? null : (held[row.code + column] ?? row[column as 'name' | 'town']),
    labelOf: (row, column) => `${column} ${row.code}`,
    commit: (row, column, text) => {
      if (column === 'name' && text === '') return 'Nama wajib diisi.';
      setRows((all) =>
        all.map((each) => (each.code === row.code ? { ...each, [column]: text } : each)),
      );
      return undefined;
    },
    hold: (row, column, text) => setHeld({ ...held, [row.code + column]: text }),
    drop: () => setHeld({}),
    faultOf: (row, column) =>
      held[row.code + column] === undefined ? undefined : 'Nama wajib diisi.',
    block: {
      textsOf: ({ rows: [first, last], columns }) =>
        Promise.resolve(
          rows
            .slice(first, last + 1)
            .map((row) => columns.map((column) => row[column as keyof Person])),
        ),
      store: stored,
      tell: told,
    },
  };
  return (
    <DataGrid
      label="Calon"
      columns={[
        { id: 'code', header: 'Kode', width: 50, cell: (row) => row.code },
        { id: 'name', header: 'Nama', width: 100, cell: (row) => row.name },
        { id: 'town', header: 'Desa', width: 100, cell: (row) => row.town },
      ]}
      rowCount={rows.length}
      getRow={(index) => rows[index]}
      getRowId={(row) => row.code}
      onOpen={(row) => opened(row.code)}
      editing={editing}
    />
  );
}

const cell = (text: string) => screen.getByRole('gridcell', { name: text });
const focusedText = () => document.activeElement?.textContent;

it('typing replaces a cell and Enter stores it and goes down; Tab goes to the next cell', async () => {
  const { user } = renderUi(<List />);
  await user.click(cell('Siti'));
  expect(focusedText()).toBe('Siti');
  await user.keyboard('Siti Aminah{Enter}');
  expect(cell('Siti Aminah')).toBeDefined();
  expect(focusedText()).toBe('Budi');
  await user.keyboard('Budiman{Tab}');
  expect(cell('Budiman')).toBeDefined();
  expect(focusedText()).toBe('Loa Kulu');
  await user.keyboard('{F2} Hulu{Tab}');
  expect(cell('Loa Kulu Hulu')).toBeDefined();
  expect(focusedText()).toBe('Rina');
  expect(opened).not.toHaveBeenCalled();
});

it('Escape leaves a cell as it was; a cell that cannot be changed opens the row on Enter', async () => {
  const { user } = renderUi(<List />);
  await user.click(cell('Budi'));
  await user.keyboard('xyz{Escape}');
  expect(focusedText()).toBe('Budi');
  await user.keyboard('{ArrowLeft}q');
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledWith('0002');
});

it('a cell at fault stays open with its sentence, and keeps what was typed when it is left', async () => {
  const { user } = renderUi(<List />);
  await user.click(cell('Rina'));
  await user.keyboard('{Delete}{Enter}');
  const field = screen.getByRole('textbox', { name: 'name 0003' });
  expect(document.activeElement).toBe(field);
  expect(screen.getByRole('alert').textContent).toBe('Nama wajib diisi.');
  await user.click(cell('Tenggarong'));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(cell('Rina').getAttribute('aria-invalid')).toBe('true');
});

const marked = () =>
  screen.queryAllByRole('gridcell', { selected: true }).map((each) => each.textContent);
const clipboard = (text = '') => {
  const held = new Map([['text/plain', text]]);
  return {
    getData: (kind: string) => held.get(kind) ?? '',
    setData: (kind: string, value: string) => held.set(kind, value),
    held,
  };
};
const paste = (text: string) =>
  fireEvent.paste(document.activeElement as Element, { clipboardData: clipboard(text) });

it('Shift with arrows or a press marks a block; another move lets go of it', async () => {
  const { user } = renderUi(<List />);
  await user.click(cell('Siti'));
  await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
  expect(marked()).toEqual(['Siti', 'Tenggarong', 'Budi', 'Loa Kulu']);
  await user.keyboard('{ArrowDown}');
  expect(marked()).toEqual([]);
  await user.click(cell('Tenggarong'));
  await user.keyboard('{Shift>}');
  await user.click(cell('Samboja'));
  await user.keyboard('{/Shift}');
  expect(marked()).toEqual(['Tenggarong', 'Loa Kulu', 'Samboja']);
  await user.keyboard('{Escape}');
  expect(marked()).toEqual([]);
  await user.click(cell('Siti'));
  await user.keyboard('{Shift>}{Control>}{ArrowDown}{/Control}{/Shift}');
  expect(marked()).toEqual(['Siti', 'Budi', 'Rina']);
});

it('Ctrl+D fills down, Ctrl+Enter fills all, Delete empties all: one act each', async () => {
  const { user } = renderUi(<List />);
  await user.click(cell('Tenggarong'));
  await user.keyboard('{Control>}d{/Control}');
  expect(stored).not.toHaveBeenCalled();
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
  await waitFor(() =>
    expect(stored).toHaveBeenLastCalledWith({ rows: [1, 2], columns: ['town'] }, [['Tenggarong']]),
  );
  await user.keyboard('Sebulu{Control>}{Enter}{/Control}');
  expect(stored).toHaveBeenLastCalledWith({ rows: [0, 2], columns: ['town'] }, [['Sebulu']]);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(marked()).toHaveLength(3);
  await user.keyboard('{Delete}');
  expect(stored).toHaveBeenLastCalledWith({ rows: [0, 2], columns: ['town'] }, [['']]);
  // One cell alone takes the one above it.
  await user.click(cell('Budi'));
  await user.keyboard('{Control>}d{/Control}');
  await waitFor(() =>
    expect(stored).toHaveBeenLastCalledWith({ rows: [1, 1], columns: ['name'] }, [['Siti']]),
  );
});

it('a block is pasted from its first cell; one that does not fit is told and changes nothing', async () => {
  const { user } = renderUi(<List />);
  await user.click(cell('Siti'));
  paste('Ani\tKota Bangun\nBono\tKembang Janggut');
  expect(stored).toHaveBeenLastCalledWith({ rows: [0, 1], columns: ['name', 'town'] }, [
    ['Ani', 'Kota Bangun'],
    ['Bono', 'Kembang Janggut'],
  ]);
  stored.mockClear();
  paste('a\tb\tc');
  expect(told).toHaveBeenLastCalledWith(expect.stringContaining('hanya ada 3 baris × 2 kolom'));
  paste('a\nb\nc\nd');
  expect(told).toHaveBeenLastCalledWith(expect.stringContaining('4 baris × 1 kolom'));
  paste('');
  expect(told).toHaveBeenLastCalledWith(expect.stringContaining('Tidak ada teks'));
  expect(stored).not.toHaveBeenCalled();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  paste('Sama');
  expect(stored).toHaveBeenLastCalledWith({ rows: [0, 1], columns: ['name'] }, [['Sama']]);
});

it('Ctrl+C puts the marked block on the clipboard as a table of text', async () => {
  const board = clipboard();
  // The window answers this with an event of the clipboard.
  document.execCommand = vi.fn<(command: string) => boolean>(() => {
    const target = document.activeElement as Element;
    return fireEvent.copy(target, { clipboardData: board });
  });
  const { user } = renderUi(<List />);
  await user.click(cell('0001'));
  await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}{Control>}c{/Control}');
  await waitFor(() => expect(board.held.get('text/plain')).toBe('0001\tSiti\r\n0002\tBudi'));
  expect(board.held.get('text/html')).toContain('>0001</td>');
});
