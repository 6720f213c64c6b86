// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import type { GridEditing } from '#renderer/ui/grid-edit.ts';
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
