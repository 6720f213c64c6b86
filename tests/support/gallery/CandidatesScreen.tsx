import { Button } from '@mantine/core';
import { IconClock, IconFilter, IconHomeCheck, IconId, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { DataGrid, type DataGridHandle } from '#renderer/ui/DataGrid.tsx';
import { FactList } from '#renderer/ui/FactList.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';
import { candidateAt, candidateColumns, type GalleryCandidate } from './candidates.tsx';
import { GalleryShell } from './GalleryShell.tsx';

const nothing = () => undefined;
const TOTAL = 640;

/** Picture 02: the list of candidates with a person's panel. */
export function CandidatesScreen() {
  const bare = new URLSearchParams(window.location.search).has('bare');
  const grid = useRef<DataGridHandle>(null);
  const [range, setRange] = useState({ from: 0, to: 0 });
  const [stage, setStage] = useState('all');
  const [search, setSearch] = useState('');
  const [sex, setSex] = useState('all');
  const [level, setLevel] = useState('all');
  const [open, setOpen] = useState<GalleryCandidate | null>(bare ? null : candidateAt(7));
  const tools = {
    search: {
      label: 'Nama, kode, NIK, atau nama wali',
      value: search,
      onChange: setSearch,
      onLeaveDown: () => grid.current?.focus(),
    },
    filters: (
      <>
        <FilterMenu label="Jenjang" value={level} options={LEVEL_OPTIONS} onChange={setLevel} />
        <FilterMenu
          value={sex}
          options={SEX_OPTIONS}
          onChange={setSex}
          label="Jenis kelamin"
          short
        />
        <Button
          fw={500}
          px={10}
          leftSection={<IconFilter size={ICON.list} stroke={STROKE} aria-hidden="true" />}
        >
          Lainnya
        </Button>
      </>
    ),
  };
  return (
    <GalleryShell active="candidates" screen="Calon Siswa">
      <NumberHeader
        label="Belum lengkap"
        terms={[
          { id: 'incomplete', value: 118, word: 'dari', onSelect: nothing },
          { id: 'all', value: TOTAL, word: 'calon', onSelect: nothing },
        ]}
        limit={
          <LimitSentence icon={IconClock}>
            <b>41 belum dikunjungi</b>, 77 berkasnya kurang. Daftar ditutup 10 Juni.
          </LimitSentence>
        }
        actions={[
          { id: 'import', label: 'Impor', onClick: nothing },
          { id: 'add', label: 'Tambah calon', icon: IconPlus, onClick: nothing, main: true },
        ]}
      />
      <ScreenBody
        bar={
          <FilterChips
            label="Tahap"
            chips={STAGE_CHIPS}
            active={stage}
            onSelect={setStage}
            tools={tools}
          />
        }
        panel={
          open === null ? undefined : <PersonPanel person={open} onClose={() => setOpen(null)} />
        }
      >
        <Toolbar tools={tools} />
        <DataGrid
          ref={grid}
          label="Calon siswa"
          columns={candidateColumns}
          rowCount={TOTAL}
          getRow={candidateAt}
          getRowId={(row) => row.code}
          onVisibleRange={(from, to) => setRange({ from, to })}
          sort={{ column: 'code', direction: 'asc' }}
          onSort={nothing}
          selectedId={open?.code ?? null}
          onOpen={setOpen}
          onEscape={() => setOpen(null)}
        />
        <StatusLine
          shown={
            <>
              <b>{`Baris ${range.from + 1}–${range.to}`}</b> {`dari ${formatFigure(TOTAL)}`}
            </>
          }
          facts={['312 dari 640 masih memakai desil Triwulan I 2026']}
        />
      </ScreenBody>
    </GalleryShell>
  );
}

const LEVEL_OPTIONS = [
  { value: 'all', label: 'semua' },
  { value: 'SD', label: 'SD' },
  { value: 'SMP', label: 'SMP' },
  { value: 'SMA', label: 'SMA' },
];

const SEX_OPTIONS = [
  { value: 'all', label: 'L dan P' },
  { value: 'L', label: 'L' },
  { value: 'P', label: 'P' },
];

const STAGE_CHIPS = [
  { id: 'all', label: 'Semua', count: 640 },
  { id: 'proposed', label: 'Usulan', count: 41 },
  { id: 'verifying', label: 'Verifikasi', count: 77 },
  { id: 'ready', label: 'Siap Diurutkan', count: 504 },
  { id: 'designated', label: 'Ditetapkan', count: 0 },
  { id: 'arrived', label: 'Masuk', count: 0 },
  { id: 'closed', label: 'Tidak Lanjut', count: 18 },
];

function PersonPanel({ person, onClose }: { person: GalleryCandidate; onClose: () => void }) {
  return (
    <SidePanel
      title={person.name}
      subtitle={`BB26-${person.code} · ${person.sex} · ${person.age} tahun · calon kelas 7`}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="quiet-link">
            Buka halaman lengkap
          </button>
          <span>Diubah 5 Juni, Siti N.</span>
        </>
      }
    >
      <PanelSection title="Yang masih kurang" count={3}>
        <MissingList
          items={[
            {
              id: 'kk',
              icon: IconClock,
              title: 'Kartu keluarga',
              how: 'Minta foto KK ke wali, lalu lampirkan.',
              due: 'hari ini',
              next: true,
            },
            {
              id: 'visit',
              icon: IconHomeCheck,
              title: 'Kunjungan rumah',
              how: 'Rina Handayani, Kelurahan Loa Ipuh',
              due: '9 Jun',
            },
            {
              id: 'birth',
              icon: IconId,
              title: 'Akta kelahiran',
              how: 'Boleh menyusul sampai hari masuk.',
              due: '13 Jul',
            },
          ]}
        />
        <Button variant="outline" fullWidth mt={4}>
          Lampirkan kartu keluarga
        </Button>
      </PanelSection>
      <PanelSection>
        <FactList
          facts={[
            { id: 'desil', term: 'Desil', value: person.desil, source: 'DTSEN Triwulan II 2026' },
            { id: 'status', term: 'Status', value: 'Putus sekolah, Jan 2026' },
            { id: 'guardian', term: 'Wali', value: 'Masitah (ibu)' },
            { id: 'nik', term: 'NIK', value: '6402 •••• •••• 0004' },
          ]}
        />
      </PanelSection>
    </SidePanel>
  );
}
