// @vitest-environment jsdom
import { IconClock } from '@tabler/icons-react';
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ProgressLine } from '#renderer/ui/ProgressLine.tsx';
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
    const onSelect = vi.fn<(id: string) => void>();
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
    const onSearch = vi.fn<(value: string) => void>();
    const { user } = renderUi(
      <Chips onSelect={vi.fn<(id: string) => void>()} onSearch={onSearch} />,
      { narrow: true },
    );
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
        { id: 'add', label: 'Tambah calon', onClick: vi.fn<() => void>(), main: true },
      ]}
    />
  );

  it('reads as one sentence whose numbers filter', async () => {
    const onSelect = vi.fn<() => void>();
    const { user } = renderUi(header(onSelect, vi.fn<() => void>()));
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
    const onImport = vi.fn<() => void>();
    const { user } = renderUi(header(vi.fn<() => void>(), onImport), { narrow: true });
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
    const onClose = vi.fn<() => void>();
    const onMove = vi.fn<(step: -1 | 1) => void>();
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
    const onClose = vi.fn<() => void>();
    const row = screen.getByRole('button', { name: 'Baris' });
    row.focus();
    const list = <button type="button">Baris</button>;
    rerender(
      <>
        {list}
        {panel(onClose, vi.fn<(step: -1 | 1) => void>())}
      </>,
    );
    const back = screen.getByRole('button', { name: 'Kembali' });
    expect(document.activeElement).toBe(back);
    await user.click(back);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('small blocks', () => {
  it('say what is overdue in words, and a job in numbers', async () => {
    const onStop = vi.fn<() => void>();
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
    const onMove = vi.fn<(step: -1 | 1) => void>();
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
