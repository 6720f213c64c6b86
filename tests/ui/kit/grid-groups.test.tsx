// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import type { CellTexts } from '#renderer/ui/grid-block.ts';
import type { BlockRange, GridEditing } from '#renderer/ui/grid-edit.ts';
import { renderUi } from '#tests/support/render-ui.tsx';

interface Person {
  readonly name: string;
  readonly town: string;
  readonly level: 'SD' | 'SMP';
}
const PEOPLE: readonly Person[] = [
  { name: 'Siti', town: 'Tenggarong', level: 'SD' },
  { name: 'Budi', town: 'Loa Kulu', level: 'SD' },
  { name: 'Rina', town: 'Samboja', level: 'SMP' },
];
const LEVELS = ['SD', 'SMP'] as const;

const opened = vi.fn<(name: string) => void>();
const marked = vi.fn<(name: string) => void>();
const stored = vi.fn<(range: BlockRange, texts: CellTexts) => void>();
const told = vi.fn<(sentence: string) => void>();
beforeEach(() => vi.clearAllMocks());

/** A list of three in two groups that fold. */
function List({ edits = false }: { edits?: boolean }) {
  const [folded, setFolded] = useState<readonly string[]>([]);
  const rows = PEOPLE.filter(({ level }) => !folded.includes(level));
  const editing: GridEditing<Person> = {
    textOf: (row, column) => row[column as 'name' | 'town'],
    labelOf: (row, column) => `${column} ${row.name}`,
    commit: () => undefined,
    hold: () => undefined,
    drop: () => undefined,
    faultOf: () => undefined,
    block: {
      textsOf: ({ rows: [first, last], columns }) =>
        Promise.resolve(
          rows.slice(first, last + 1).map((row) => columns.map((id) => row[id as keyof Person])),
        ),
      store: stored,
      tell: told,
    },
  };
  return (
    <DataGrid
      label="Calon"
      columns={[
        { id: 'name', header: 'Nama', width: 100, cell: (row) => row.name },
        { id: 'town', header: 'Desa', width: 100, cell: (row) => row.town },
      ]}
      rowCount={rows.length}
      getRow={(index) => rows[index]}
      getRowId={(row) => row.name}
      onOpen={(row) => opened(row.name)}
      editing={edits ? editing : undefined}
      marks={{ has: () => false, toggle: (row) => marked(row.name) }}
      specialRows={LEVELS.map((level) => ({
        key: level,
        before: level === 'SD' ? 0 : rows.filter((row) => row.level === 'SD').length,
        height: 34,
        content: `${level} ${PEOPLE.filter((row) => row.level === level).length} calon`,
        fold: {
          open: !folded.includes(level),
          onToggle: () =>
            setFolded(
              folded.includes(level) ? folded.filter((one) => one !== level) : [...folded, level],
            ),
        },
      }))}
    />
  );
}

const head = (level: string) => screen.getByRole('button', { name: new RegExp(`^${level}`) });
const isOpen = (level: string) => head(level).getAttribute('aria-expanded');
const cell = (text: string) => screen.getByRole('gridcell', { name: text });
const focusedText = () => document.activeElement?.textContent;

it('a group folds by a press, by Enter, Space and the arrows; its head keeps the focus', async () => {
  const { user } = renderUi(<List />);
  await user.click(head('SD'));
  expect(isOpen('SD')).toBe('false');
  expect(screen.queryByText('Siti')).toBeNull();
  expect(screen.getByText('Rina')).toBeDefined();
  expect(document.activeElement).toBe(head('SD'));
  await user.keyboard('{Enter}');
  expect(isOpen('SD')).toBe('true');
  await user.keyboard(' ');
  expect(isOpen('SD')).toBe('false');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(isOpen('SD')).toBe('true');
  await user.keyboard('{ArrowLeft}');
  expect(isOpen('SD')).toBe('false');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(head('SMP'));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(opened.mock.calls).toEqual([['Rina']]);
  await user.keyboard(' ');
  expect(marked.mock.calls).toEqual([['Rina']]);
});

it('what is typed goes on over the head of the next group, and up again', async () => {
  const { user } = renderUi(<List edits />);
  await user.click(cell('Loa Kulu'));
  await user.keyboard('Loa Janan{Enter}');
  expect(focusedText()).toBe('Samboja');
  await user.keyboard('x{Shift>}{Enter}{/Shift}');
  expect(focusedText()).toBe('Loa Kulu');
  await user.keyboard('x{Tab}');
  expect(focusedText()).toBe('Rina');
  await user.keyboard('x{Shift>}{Tab}{/Shift}');
  expect(focusedText()).toBe('Loa Kulu');
});

it('a block reaches over heads; what is pasted has room for the people only', async () => {
  const { user } = renderUi(<List edits />);
  await user.click(cell('Budi'));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(focusedText()).toBe('Rina');
  await user.keyboard('a{Control>}{Enter}{/Control}');
  expect(stored.mock.calls).toEqual([[{ rows: [1, 2], columns: ['name'] }, [['a']]]]);
  await user.click(cell('Budi'));
  fireEvent.paste(cell('Budi'), { clipboardData: { getData: () => 'a\nb\nc' } });
  expect(stored).toHaveBeenCalledTimes(1);
  expect(told.mock.calls[0]?.[0]).toContain('2');
  await user.keyboard('{Shift>}{Control>}{ArrowUp}{/Control}{/Shift}');
  expect(focusedText()).toBe('Siti');
});

it('F2 on the row of a person opens its first cell, also right below a head', async () => {
  const { user } = renderUi(<List edits />);
  await user.click(head('SD'));
  await user.click(head('SD'));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('role')).toBe('row');
  await user.keyboard('{F2}');
  expect(document.activeElement?.tagName).toBe('INPUT');
  await user.keyboard(' Uji{Enter}');
  expect(focusedText()).toBe('Budi');
});
