// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DataGrid, type DataGridProps } from '#renderer/ui/DataGrid.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import type { GridSort } from '#renderer/ui/grid-table.ts';
import { renderUi } from '#tests/support/render-ui.tsx';

interface Person {
  code: string;
  name: string;
}

const person = (index: number): Person => ({
  code: String(index + 1).padStart(4, '0'),
  name: `Nama ${index + 1}`,
});
const repair = vi.fn<(code: string) => void>();
const columns: readonly GridColumn<Person>[] = [
  { id: 'code', header: 'Kode', width: 60, sortable: true, cell: (row) => row.code },
  { id: 'name', header: 'Nama', width: 160, grow: 1, sortable: true, cell: (row) => row.name },
  {
    id: 'way',
    header: 'Jalan keluar',
    width: 120,
    cell: (row) => (
      <button type="button" tabIndex={-1} onClick={() => repair(row.code)}>
        Perbaiki
      </button>
    ),
  },
];

function List(props: Partial<DataGridProps<Person>>) {
  return (
    <DataGrid
      label="Calon siswa"
      columns={columns}
      rowCount={1000}
      getRow={person}
      getRowId={(row) => row.code}
      {...props}
    />
  );
}

/** A list with a panel, as a screen wires them. */
function ListWithPanel({ onOpen }: { onOpen: (code: string) => void }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <List
      selectedId={open}
      onOpen={(row) => {
        setOpen(row.code);
        onOpen(row.code);
      }}
      onEscape={() => setOpen(null)}
    />
  );
}

const grid = () => screen.getByRole('grid', { name: 'Calon siswa' });
const focused = () => document.activeElement as HTMLElement;
const focusedRow = () => Number(focused().closest('[role=row]')?.getAttribute('aria-rowindex')) - 1;

describe('DataGrid', () => {
  it('announces the whole list and renders only the rows near the window', () => {
    renderUi(<List />);
    expect(grid().getAttribute('aria-rowcount')).toBe('1001');
    const rows = within(grid()).getAllByRole('row');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(40);
    expect(rows[1]?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('has one tab stop and walks rows with arrows, pages, Home and End', async () => {
    const { user } = renderUi(
      <>
        <List />
        <button type="button">Sesudah</button>
      </>,
    );
    await user.tab();
    expect(focusedRow()).toBe(1);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focusedRow()).toBe(3);
    await user.keyboard('{PageDown}');
    expect(focusedRow()).toBe(3 + 9);
    await user.keyboard('{PageUp}');
    expect(focusedRow()).toBe(3);
    await user.keyboard('{End}');
    await waitFor(() => expect(focusedRow()).toBe(1000));
    await user.keyboard('{Home}');
    await waitFor(() => expect(focusedRow()).toBe(1));
    await user.tab();
    expect(focused().textContent).toBe('Sesudah');
    await user.tab({ shift: true });
    expect(focusedRow()).toBe(1);
  });

  it('steps into cells with the right arrow, and Enter there presses what the cell holds', async () => {
    const onOpen = vi.fn<(row: Person, index: number) => void>();
    const { user } = renderUi(<List onOpen={onOpen} />);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(focused().getAttribute('role')).toBe('gridcell');
    expect(focused().textContent).toBe('0001');
    await user.keyboard('{End}{Enter}');
    expect(repair).toHaveBeenCalledWith('0001');
    expect(onOpen).not.toHaveBeenCalled();
    await user.keyboard('{Control>}{End}{/Control}');
    await waitFor(() => expect(focusedRow()).toBe(1000));
    expect(focused().getAttribute('aria-colindex')).toBe('3');
    await user.keyboard('{Control>}{Home}{/Control}');
    await waitFor(() => expect(focused().textContent).toBe('0001'));
    await user.keyboard('{ArrowLeft}');
    expect(focused().getAttribute('role')).toBe('row');
  });

  it('opens with Enter, follows the arrows while open, and Escape closes without losing the place', async () => {
    const onOpen = vi.fn<(code: string) => void>();
    const { user } = renderUi(<ListWithPanel onOpen={onOpen} />);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(onOpen).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('0002');
    await user.keyboard('{ArrowDown}');
    expect(onOpen).toHaveBeenLastCalledWith('0003');
    expect(focused().getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Escape}');
    expect(focusedRow()).toBe(3);
    expect(within(grid()).queryByRole('row', { selected: true })).toBeNull();
    onOpen.mockClear();
    await user.keyboard('{ArrowDown}');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('reaches the heads with Up and sorts there with Enter, and by click', async () => {
    const onSort = vi.fn<(sort: GridSort) => void>();
    const { user } = renderUi(<List sort={{ column: 'code', direction: 'asc' }} onSort={onSort} />);
    const code = screen.getByRole('columnheader', { name: 'Kode' });
    const name = screen.getByRole('columnheader', { name: 'Nama' });
    expect(code.getAttribute('aria-sort')).toBe('ascending');
    expect(name.getAttribute('aria-sort')).toBe('none');
    await user.tab();
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe(code);
    await user.keyboard('{Enter}');
    expect(onSort).toHaveBeenLastCalledWith({ column: 'code', direction: 'desc' });
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onSort).toHaveBeenLastCalledWith({ column: 'name', direction: 'asc' });
    const way = screen.getByRole('columnheader', { name: 'Jalan keluar' });
    expect(way.hasAttribute('aria-sort')).toBe(false);
    onSort.mockClear();
    await user.click(way);
    expect(onSort).not.toHaveBeenCalled();
  });

  it('reports the rows in view and shows a busy row until its block is there', async () => {
    const onVisibleRange = vi.fn<(from: number, to: number) => void>();
    const { rerender } = renderUi(
      <List getRow={() => undefined} onVisibleRange={onVisibleRange} />,
    );
    expect(onVisibleRange).toHaveBeenLastCalledWith(0, 10);
    expect(within(grid()).queryByText('Nama 1')).toBeNull();
    expect(grid().querySelectorAll('[aria-busy=true]').length).toBeGreaterThan(9);
    rerender(<List onVisibleRange={onVisibleRange} />);
    expect(within(grid()).getByText('Nama 1')).toBeTruthy();
    grid().scrollTo({ top: 3800 });
    await waitFor(() => expect(onVisibleRange).toHaveBeenLastCalledWith(100, 110));
  });

  it('counts the cut line as a row that is read and walked over, never opened', async () => {
    const onOpen = vi.fn<(row: Person, index: number) => void>();
    const { user } = renderUi(
      <List
        onOpen={onOpen}
        specialRows={[{ key: 'cut', before: 1, height: 34, content: '1 tempat sampai di sini' }]}
      />,
    );
    expect(grid().getAttribute('aria-rowcount')).toBe('1002');
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(focused().textContent).toBe('1 tempat sampai di sini');
    await user.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledWith(person(1), 1);
  });

  it('opens a row by click, but not when a button in it is clicked', async () => {
    const onOpen = vi.fn<(row: Person, index: number) => void>();
    const { user } = renderUi(<List onOpen={onOpen} />);
    await user.click(screen.getByText('Nama 3'));
    expect(onOpen).toHaveBeenCalledWith(person(2), 2);
    await user.click(
      within(screen.getByText('Nama 5').closest<HTMLElement>('[role=row]') ?? grid()).getByRole(
        'button',
      ),
    );
    expect(repair).toHaveBeenLastCalledWith('0005');
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it('says nothing is there when the list is empty, and keys do no harm', async () => {
    const { user } = renderUi(<List rowCount={0} />);
    expect(grid().getAttribute('aria-rowcount')).toBe('1');
    grid().querySelector<HTMLElement>('[role=columnheader]')?.focus();
    await user.keyboard('{ArrowDown}{End}{PageDown}{Enter}');
    expect(within(grid()).getAllByRole('row')).toHaveLength(1);
  });
});

it('the focus waits on a row that is still loading and goes to its cell when it is there', async () => {
  const rows = new Map([[0, person(0)]]);
  const { user, rerender } = renderUi(<List rowCount={3} getRow={(index) => rows.get(index)} />);
  await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('3');
  rows.set(1, person(1));
  rerender(<List rowCount={3} getRow={(index) => rows.get(index)} />);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Nama 2'));
});

it('Space or a press with Ctrl marks a row and lets go of it again; Enter still opens', async () => {
  const onOpen = vi.fn<(row: Person) => void>();
  function Marking() {
    const [marked, setMarked] = useState<readonly string[]>([]);
    const toggle = ({ code }: Person) =>
      setMarked(marked.includes(code) ? marked.filter((one) => one !== code) : [...marked, code]);
    return <List marks={{ has: (id) => marked.includes(id), toggle }} onOpen={onOpen} />;
  }
  const { user } = renderUi(<Marking />);
  const chosen = () =>
    screen
      .queryAllByRole('row', { selected: true })
      .map((row) => row.getAttribute('aria-rowindex'));
  await user.tab();
  await user.keyboard(' {ArrowDown}{ArrowDown} ');
  expect(chosen()).toEqual(['2', '4']);
  await user.keyboard(' ');
  expect(chosen()).toEqual(['2']);
  await user.keyboard('{Control>}');
  await user.click(screen.getByRole('gridcell', { name: 'Nama 2' }));
  await user.keyboard('{/Control}');
  expect(chosen()).toEqual(['2', '3']);
  expect(onOpen).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledOnce();
});
