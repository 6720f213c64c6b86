// @vitest-environment jsdom
import { IconClock } from '@tabler/icons-react';
import { act, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CommandPalette, openPalette } from '#renderer/ui/CommandPalette.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ProgressLine } from '#renderer/ui/ProgressLine.tsx';
import { Shell } from '#renderer/ui/Shell.tsx';
import { SidePanel } from '#renderer/ui/SidePanel.tsx';
import { WhyTable } from '#renderer/ui/WhyTable.tsx';
import { renderUi } from '#tests/support/render-ui.tsx';

const chips = [
  { id: 'all', label: 'Semua', count: 1640 },
  { id: 'verifying', label: 'Verifikasi', count: 77 },
  { id: 'designated', label: 'Ditetapkan', count: 0 },
];

function Chips(props: { onSelect: (id: string) => void; onSearch?: (value: string) => void }) {
  const [active, setActive] = useState('all');
  const [search, setSearch] = useState('');
  const select = (id: string) => {
    setActive(id);
    props.onSelect(id);
  };
  const onChange = (value: string) => {
    setSearch(value);
    props.onSearch?.(value);
  };
  const tools = { search: { label: 'Nama, kode, atau NIK', value: search, onChange } };
  return (
    <FilterChips label="Tahap" chips={chips} active={active} onSelect={select} tools={tools} />
  );
}

describe('FilterChips', () => {
  it('shows every count, zero too, and is one tab stop walked with arrows', async () => {
    const onSelect = vi.fn();
    const { user } = renderUi(<Chips onSelect={onSelect} />);
    const group = screen.getByRole('radiogroup', { name: 'Tahap' });
    const names = within(group)
      .getAllByRole('radio')
      .map((radio) => radio.textContent);
    expect(names).toEqual(['Semua 1.640', 'Verifikasi 77', 'Ditetapkan 0']);
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Semua 1.640');
    await user.keyboard('{ArrowRight}');
    expect(onSelect).toHaveBeenLastCalledWith('verifying');
    expect(document.activeElement?.textContent).toBe('Verifikasi 77');
    await user.keyboard('{End}{ArrowRight}');
    expect(onSelect).toHaveBeenLastCalledWith('all');
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('Semua 1.640');
    await user.tab();
    expect(group.contains(document.activeElement)).toBe(false);
  });

  it('folds the search into a button in a narrow window', async () => {
    const onSearch = vi.fn();
    const { user } = renderUi(<Chips onSelect={vi.fn()} onSearch={onSearch} />, { narrow: true });
    await user.click(screen.getByRole('button', { name: 'Nama, kode, atau NIK' }));
    await user.keyboard('alfarizi');
    expect(onSearch).toHaveBeenLastCalledWith('alfarizi');
    await user.click(screen.getByRole('button', { name: 'Tutup' }));
    expect(screen.getByRole('radiogroup', { name: 'Tahap' })).toBeTruthy();
  });
});

describe('NumberHeader', () => {
  const header = (onSelect: () => void, onImport: () => void) => (
    <NumberHeader
      label="Percobaan 4"
      terms={[
        { id: 'in', value: 1270, word: 'masuk', onSelect, active: true },
        { id: 'out', value: 138, word: 'tidak masuk', sign: '+' },
        { id: 'all', value: 1408, sign: '=' },
      ]}
      limit={<LimitSentence>Setiap calon ada di salah satu bagian.</LimitSentence>}
      actions={[
        { id: 'import', label: 'Impor', onClick: onImport },
        { id: 'add', label: 'Tambah calon', onClick: vi.fn(), main: true },
      ]}
    />
  );

  it('reads as one sentence whose numbers filter', async () => {
    const onSelect = vi.fn();
    const { user } = renderUi(header(onSelect, vi.fn()));
    const number = screen.getByRole('button', { name: '1.270 masuk' });
    expect(number.closest('p')?.textContent).toBe(
      '1.270\u00a0masuk +\u00a0138\u00a0tidak masuk =\u00a01.408',
    );
    expect(number.getAttribute('aria-pressed')).toBe('true');
    await user.click(number);
    expect(onSelect).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Impor' })).toBeTruthy();
  });

  it('keeps the main action and moves the others into Lainnya in a narrow window', async () => {
    const onImport = vi.fn();
    const { user } = renderUi(header(vi.fn(), onImport), { narrow: true });
    expect(screen.getByRole('button', { name: 'Tambah calon' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Impor' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Lainnya' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Impor' }));
    expect(onImport).toHaveBeenCalledOnce();
  });
});

describe('SidePanel', () => {
  const panel = (onClose: () => void, onMove: (step: -1 | 1) => void) => (
    <SidePanel title="Muhammad Alfarizi" onClose={onClose} onMove={onMove}>
      <button type="button">Lampirkan</button>
      <input aria-label="Catatan" />
    </SidePanel>
  );

  it('closes with Escape and moves through people with arrows, but not inside a field', async () => {
    const onClose = vi.fn();
    const onMove = vi.fn();
    const { user } = renderUi(panel(onClose, onMove));
    expect(screen.getByRole('complementary', { name: 'Muhammad Alfarizi' })).toBeTruthy();
    screen.getByRole('button', { name: 'Lampirkan' }).focus();
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(onMove.mock.calls).toEqual([[1], [-1]]);
    screen.getByLabelText('Catatan').focus();
    await user.keyboard('{ArrowDown}');
    expect(onMove).toHaveBeenCalledTimes(2);
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is a page with Kembali in a narrow window, and gives the focus back', async () => {
    const { user, rerender } = renderUi(<button type="button">Baris</button>, { narrow: true });
    const onClose = vi.fn();
    const row = screen.getByRole('button', { name: 'Baris' });
    row.focus();
    const list = <button type="button">Baris</button>;
    rerender(
      <>
        {list}
        {panel(onClose, vi.fn())}
      </>,
    );
    const back = screen.getByRole('button', { name: 'Kembali' });
    expect(document.activeElement).toBe(back);
    await user.click(back);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('Shell', () => {
  const menu = [
    {
      id: 'one',
      items: [
        { id: 'home', label: 'Beranda', icon: IconClock, href: '#/' },
        { id: 'candidates', label: 'Calon Siswa', icon: IconClock, href: '#/calon', count: '640' },
      ],
    },
  ];
  const shell = (onNavigate: (id: string) => void, practice: boolean) => (
    <Shell
      office="SR Terpadu Bukit Biru"
      menu={menu}
      active="candidates"
      onNavigate={onNavigate}
      person={{ name: 'Siti Norhayati', role: 'Petugas' }}
      screen="Calon Siswa"
      today="Senin, 8 Juni 2026 · 09.14 WITA"
      onSearch={vi.fn()}
      practice={practice}
    >
      Isi
    </Shell>
  );

  it('names the screen, marks the open one in the menu and says LATIHAN in the practice office', async () => {
    const onNavigate = vi.fn();
    const { user, rerender } = renderUi(shell(onNavigate, false));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Calon Siswa');
    expect(screen.queryByText('LATIHAN')).toBeNull();
    const nav = screen.getByRole('navigation', { name: 'Menu utama' });
    const current = within(nav).getByRole('link', { current: 'page' });
    expect(current.textContent).toBe('Calon Siswa640');
    await user.click(within(nav).getByRole('link', { name: 'Beranda' }));
    expect(onNavigate).toHaveBeenCalledWith('home');
    rerender(shell(onNavigate, true));
    expect(screen.getByText('LATIHAN')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Langsung ke isi' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('keeps every name for readers in the rail', () => {
    renderUi(shell(vi.fn(), false), { narrow: true });
    expect(screen.getByRole('link', { name: 'Beranda' })).toBeTruthy();
  });
});

describe('CommandPalette', () => {
  it('opens with Ctrl+K even from a field, finds people and commands, and runs with Enter', async () => {
    const onPerson = vi.fn();
    const onRun = vi.fn();
    const findPeople = vi.fn((query: string) =>
      Promise.resolve(
        query.startsWith('alf') ? [{ id: 'p1', name: 'Muhammad Alfarizi', detail: 'SMP' }] : [],
      ),
    );
    const { user } = renderUi(
      <>
        <input aria-label="Cari di daftar" />
        <CommandPalette
          findPeople={findPeople}
          onPerson={onPerson}
          actions={[
            { id: 'import', label: 'Impor dari Excel', icon: IconClock, onRun },
            { id: 'backup', label: 'Backup data', icon: IconClock, onRun: vi.fn() },
          ]}
        />
      </>,
    );
    screen.getByLabelText('Cari di daftar').focus();
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByPlaceholderText('Ketik nama, kode, atau perintah');
    await user.type(field, 'alfa');
    await screen.findByText('Muhammad Alfarizi');
    expect(screen.queryByText('Backup data')).toBeNull();
    const first = screen.getByRole('option', { selected: true });
    expect(first.textContent).toBe('Muhammad AlfariziSMP');
    expect(field.getAttribute('aria-activedescendant')).toBe(first.id);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onPerson).toHaveBeenCalledWith('p1'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    act(openPalette);
    const again = await screen.findByPlaceholderText('Ketik nama, kode, atau perintah');
    await user.clear(again);
    await user.type(again, 'excel');
    await screen.findByText('Impor dari Excel');
    await waitFor(() => expect(screen.queryByText('Muhammad Alfarizi')).toBeNull());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onRun).toHaveBeenCalledOnce());
  });
});

describe('small blocks', () => {
  it('say what is overdue in words, and a job in numbers', async () => {
    const onStop = vi.fn();
    const { user } = renderUi(
      <>
        <MissingList
          items={[
            {
              id: 'a',
              icon: IconClock,
              title: 'Tanda tangan kedua belum dipindai',
              how: 'Aturan urutan, 31 Mei',
              due: 'lewat 1 hari',
              overdue: true,
            },
          ]}
        />
        <ProgressLine done={3100} total={5000} text="3.100 dari 5.000 baris" onStop={onStop} />
      </>,
    );
    expect(screen.getByText('lewat 1 hari')).toBeTruthy();
    const bar = screen.getByRole('progressbar', { name: '3.100 dari 5.000 baris' });
    expect(bar.getAttribute('aria-valuenow')).toBe('3100');
    expect(bar.getAttribute('aria-valuemax')).toBe('5000');
    await user.click(screen.getByRole('button', { name: 'Hentikan' }));
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('mark the deciding key of Mengapa in words and open the neighbours', async () => {
    const onMove = vi.fn();
    const { user } = renderUi(
      <WhyTable
        caption="Kunci urutan"
        rank={91}
        rankAbove={90}
        onMove={onMove}
        keys={[
          { id: 'd', name: '1 Desil', above: '2', own: '2', below: '—', state: 'same' },
          { id: 'a', name: '5 Lebih tua', above: '8', own: '12', below: '—', state: 'decides' },
          { id: 'u', name: '6 Nomor undian', above: '—', own: '—', below: '—', state: 'after' },
        ]}
      />,
    );
    const rows = within(screen.getByRole('table', { name: 'Kunci urutan' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent.includes('pembeda'))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    await user.click(screen.getByRole('button', { name: '90' }));
    expect(onMove).toHaveBeenCalledWith(-1);
  });
});
