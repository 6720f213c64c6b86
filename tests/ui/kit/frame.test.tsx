// @vitest-environment jsdom
import { IconClock } from '@tabler/icons-react';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CommandPalette, openPalette } from '#renderer/ui/CommandPalette.tsx';
import { Shell } from '#renderer/ui/Shell.tsx';
import { renderUi } from '#tests/support/render-ui.tsx';

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
      onSearch={vi.fn<() => void>()}
      practice={practice}
    >
      Isi
    </Shell>
  );

  it('names the screen, marks the open one in the menu and says LATIHAN in the practice office', async () => {
    const onNavigate = vi.fn<(id: string) => void>();
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
    renderUi(shell(vi.fn<(id: string) => void>(), false), { narrow: true });
    expect(screen.getByRole('link', { name: 'Beranda' })).toBeTruthy();
  });
});

describe('CommandPalette', () => {
  it('opens with Ctrl+K even from a field, finds people and commands, and runs with Enter', async () => {
    const onPerson = vi.fn<(id: string) => void>();
    const onRun = vi.fn<() => void>();
    const findPeople = (query: string) =>
      Promise.resolve(
        query.startsWith('alf') ? [{ id: 'p1', name: 'Muhammad Alfarizi', detail: 'SMP' }] : [],
      );
    const { user } = renderUi(
      <>
        <input aria-label="Cari di daftar" />
        <CommandPalette
          findPeople={findPeople}
          onPerson={onPerson}
          actions={() => [
            { id: 'import', label: 'Impor dari Excel', icon: IconClock, onRun },
            { id: 'backup', label: 'Backup data', icon: IconClock, onRun: vi.fn<() => void>() },
          ]}
        />
      </>,
    );
    screen.getByLabelText('Cari di daftar').focus();
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByPlaceholderText('Ketik nama, kode, NIK, atau perintah');
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
    const again = await screen.findByPlaceholderText('Ketik nama, kode, NIK, atau perintah');
    await user.clear(again);
    await user.type(again, 'excel');
    await screen.findByText('Impor dari Excel');
    await waitFor(() => expect(screen.queryByText('Muhammad Alfarizi')).toBeNull());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onRun).toHaveBeenCalledOnce());
  });
});
