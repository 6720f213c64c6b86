import {
  IconArrowsExchange,
  IconBed,
  IconClipboardData,
  IconDatabase,
  IconFileCertificate,
  IconHistory,
  IconHome,
  IconListNumbers,
  IconPrinter,
  IconSettings,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CommandPalette, openPalette } from '#renderer/ui/CommandPalette.tsx';
import { Shell } from '#renderer/ui/Shell.tsx';
import type { MenuGroup, MenuItem } from '#renderer/ui/Sidebar.tsx';

const item = (id: string, label: string, icon: MenuItem['icon'], count?: string): MenuItem => ({
  id,
  label,
  icon,
  href: `#/${id}`,
  ...(count === undefined ? {} : { count }),
});

const menu: readonly MenuGroup[] = [
  {
    id: 'admission',
    items: [
      item('home', 'Beranda', IconHome),
      item('candidates', 'Calon Siswa', IconUserPlus, '640'),
      item('order', 'Urutan Prioritas', IconListNumbers),
      item('decrees', 'Penetapan & Pemanggilan', IconFileCertificate),
    ],
  },
  {
    id: 'people',
    items: [
      item('students', 'Siswa', IconUsers, '210'),
      item('beds', 'Denah Tempat Tidur', IconBed),
      item('families', 'Keluarga', IconUsersGroup),
    ],
  },
  {
    id: 'output',
    items: [
      item('print', 'Cetak', IconPrinter),
      item('reports', 'Laporan', IconClipboardData),
      item('import', 'Impor & Ekspor', IconArrowsExchange),
    ],
  },
  {
    id: 'care',
    items: [
      item('backups', 'Backup Data', IconDatabase),
      item('journal', 'Riwayat Perubahan', IconHistory),
      item('settings', 'Pengaturan', IconSettings),
    ],
  },
];

const PEOPLE = [
  { id: '0187', name: 'Muhammad Alfarizi', detail: 'BB26-0187 · SMP · Verifikasi' },
  { id: '0211', name: 'Muhammad Ilham', detail: 'BB26-0211 · SD · Siap Diurutkan' },
];

interface GalleryShellProps {
  active: string;
  screen: string;
  children: ReactNode;
}

/** The shell of the pictures: SR Terpadu Bukit Biru on 8 June 2026. */
export function GalleryShell({ active, screen, children }: GalleryShellProps) {
  const practice = new URLSearchParams(window.location.search).has('practice');
  return (
    <Shell
      office="SR Terpadu Bukit Biru"
      menu={menu}
      active={active}
      onNavigate={go}
      person={{ name: 'Siti Norhayati', role: 'Petugas' }}
      screen={screen}
      today="Senin, 8 Juni 2026 · 09.14 WITA"
      onSearch={openPalette}
      practice={practice}
    >
      {children}
      <CommandPalette
        findPeople={findPeople}
        onPerson={() => go('candidates')}
        actions={() =>
          menu.flatMap((group) =>
            group.items.map((entry) => ({ ...entry, onRun: () => go(entry.id) })),
          )
        }
      />
    </Shell>
  );
}

const findPeople = (query: string) =>
  Promise.resolve(PEOPLE.filter((p) => p.name.toLowerCase().includes(query.toLowerCase())));

function go(screen: string) {
  const asked = new URLSearchParams(window.location.search);
  asked.set('screen', screen);
  window.location.search = asked.toString();
}
