import { IconClock, IconShieldCheck } from '@tabler/icons-react';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { PlacesTable } from '#renderer/ui/PlacesTable.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { Strip } from '#renderer/ui/Strip.tsx';
import { GalleryShell } from '#tests/support/gallery/GalleryShell.tsx';

const nothing = () => undefined;

/** Picture 01: the start page of a school before its meeting. */
export function HomeScreen() {
  return (
    <GalleryShell active="home" screen="Beranda">
      <NumberHeader
        label="Siap diurutkan"
        terms={[
          { id: 'ready', value: 504, word: 'untuk', onSelect: nothing },
          { id: 'places', value: 270, word: 'tempat', onSelect: nothing },
        ]}
        limit={
          <LimitSentence>
            Kursi kosong <b>300</b>, tetapi di SMA tempat tidur membatasi sampai 90:{' '}
            <b>30 kursi belum punya tempat tidur.</b>
          </LimitSentence>
        }
        actions={[{ id: 'run', label: 'Buat urutan percobaan', onClick: nothing, main: true }]}
      />
      <ScreenBody panel={<Due />}>
        <MainSection title="Tempat kosong per jenjang" note="Gelombang 2026/2027">
          <Places />
        </MainSection>
        <Strip
          figures={[
            { id: 'building', label: 'Daya tampung gedung', value: 1000, note: 'SK 12/2026' },
            { id: 'year', label: 'Daya tampung tahun ini', value: 510, note: '17 kelas × 30' },
            { id: 'held', label: 'Terisi', value: 210, note: '108 L · 102 P' },
            {
              id: 'behind',
              label: 'Calon belum siap',
              value: 118,
              of: 'dari 640',
              note: '41 belum dikunjungi · 77 berkas kurang',
            },
          ]}
        />
      </ScreenBody>
    </GalleryShell>
  );
}

function Places() {
  return (
    <PlacesTable
      caption="Tempat kosong per jenjang"
      heads={{
        level: 'Jenjang',
        ready: 'Siap diurutkan',
        maxBoys: 'Maks. L',
        maxGirls: 'Maks. P',
        places: 'Tempat',
        limit: 'Yang membatasi',
      }}
      rows={[
        {
          id: 'SD',
          level: 'SD',
          grades: 'kelas 1–6',
          ready: 176,
          maxBoys: 48,
          maxGirls: 52,
          places: 90,
          limit: 'Kursi kelas',
          arithmetic: '6 kelas × 30, terisi 90',
        },
        {
          id: 'SMP',
          level: 'SMP',
          grades: 'kelas 7–9',
          ready: 171,
          maxBoys: 46,
          maxGirls: 48,
          places: 90,
          limit: 'Kursi kelas',
          arithmetic: '5 kelas × 30, terisi 60',
        },
        {
          id: 'SMA',
          level: 'SMA',
          grades: 'kelas 10–12',
          ready: 157,
          maxBoys: 42,
          maxGirls: 48,
          places: 90,
          limit: 'Tempat tidur',
          arithmetic: '120 kursi, hanya 42 L + 48 P tempat tidur',
        },
      ]}
      total={{
        label: 'Seluruhnya',
        ready: 504,
        maxBoys: 136,
        maxGirls: 148,
        places: 270,
        note: 'L dan P memakai kursi yang sama, jadi kedua kolom tidak dijumlahkan.',
      }}
    />
  );
}

function Due() {
  return (
    <SidePanel title="Yang jatuh tempo" count={4}>
      <PanelSection>
        <MissingList
          items={[
            {
              id: '1',
              icon: IconClock,
              title: 'Kunjungi 6 keluarga di Loa Kulu',
              how: 'Pendamping: Rina Handayani',
              due: 'hari ini',
              onOpen: nothing,
            },
            {
              id: '2',
              icon: IconClock,
              title: 'Lengkapi KK Muhammad Alfarizi',
              how: 'Kode BB26-0187 · SMP',
              due: 'hari ini',
              onOpen: nothing,
            },
            {
              id: '3',
              icon: IconClock,
              title: 'Catat hasil kesehatan 4 anak',
              how: 'Puskesmas Tenggarong',
              due: 'hari ini',
              onOpen: nothing,
            },
            {
              id: '4',
              icon: IconClock,
              title: 'Tanda tangan kedua belum dipindai',
              how: 'Aturan urutan, 31 Mei',
              due: 'lewat 1 hari',
              overdue: true,
              onOpen: nothing,
            },
          ]}
        />
      </PanelSection>
      <PanelSection title="Rapat penetapan" bottom>
        Kamis, 11 Juni 2026 · 3 hari lagi
      </PanelSection>
      <PanelSection title="Backup terbukti kemarin, 16.42" icon={IconShieldCheck} tone="green">
        Dicoba pulih: 640 calon, 210 siswa cocok. Salinan di USB: 3 hari lalu.
      </PanelSection>
    </SidePanel>
  );
}
