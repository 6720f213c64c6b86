import { IconCheck, IconHourglassLow, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import { CUT_LINE_HEIGHT, CutLine } from '#renderer/ui/CutLine.tsx';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { WhyTable, type WhyKey } from '#renderer/ui/WhyTable.tsx';
import { GalleryShell } from './GalleryShell.tsx';

const nothing = () => undefined;

interface Ranked {
  rank: number;
  code: string;
  name: string;
  sex: string;
  desil: number;
  status: string;
  born: string;
}

const list: readonly Ranked[] = (
  [
    [86, '0119', 'Yohana Lusia', 'P', 'Putus sekolah', '18 Feb 2013'],
    [87, '0342', 'Bambang Irawan', 'L', 'Putus sekolah', '20 Feb 2013'],
    [88, '0055', 'Nurul Izzah', 'P', 'Putus sekolah', '01 Mar 2013'],
    [89, '0271', 'Agustinus Lian', 'L', 'Putus sekolah', '04 Mar 2013'],
    [90, '0408', 'Rabiatul Adawiyah', 'P', 'Putus sekolah', '08 Mar 2013'],
    [91, '0187', 'Muhammad Alfarizi', 'L', 'Putus sekolah', '12 Mar 2013'],
    [92, '0198', 'Siti Aminah', 'P', 'Putus sekolah', '21 Mar 2013'],
    [93, '0226', 'Hendrikus Tekwan', 'L', 'Putus sekolah', '02 Apr 2013'],
    [94, '0310', 'Kurnia Sari', 'P', 'Lulus SD', '11 Jan 2013'],
    [95, '0077', 'Ahmad Zaini', 'L', 'Lulus SD', '15 Jan 2013'],
  ] as const
).map(([rank, code, name, sex, status, born]) => ({
  rank,
  code,
  name,
  sex,
  desil: 2,
  status,
  born,
}));

const columns: readonly GridColumn<Ranked>[] = [
  { id: 'rank', header: 'Peringkat', width: 56, align: 'end', look: 'rank', cell: (r) => r.rank },
  { id: 'code', header: 'Kode', width: 44, look: 'code', cell: (r) => r.code },
  { id: 'name', header: 'Nama', width: 150, grow: 1, look: 'name', cell: (r) => r.name },
  { id: 'sex', header: 'L/P', width: 24, align: 'center', leaves: 1, cell: (r) => r.sex },
  { id: 'desil', header: 'Desil', width: 34, align: 'end', leaves: 4, cell: (r) => r.desil },
  { id: 'status', header: 'Status sekolah', width: 104, leaves: 3, cell: (r) => r.status },
  { id: 'born', header: 'Lahir', width: 92, align: 'end', leaves: 2, cell: (r) => r.born },
];

const keys: readonly WhyKey[] = [
  same('desil', '1 Desil', 'DTSEN Triwulan II', '2'),
  same('status', '2 Status sekolah', 'Surat SDN 014', 'Putus'),
  same('vulnerable', '3 Kerentanan', 'Kunjungan, 14 Mei', 'Tidak'),
  same('advice', '4 Rekomendasi', 'Kunjungan, 14 Mei', 'Kuat'),
  {
    id: 'older',
    name: '5 Lebih tua',
    source: 'Akta kelahiran',
    above: '08 Mar 2013',
    own: '12 Mar 2013',
    below: '21 Mar 2013',
    state: 'decides',
  },
  {
    id: 'draw',
    name: '6 Nomor undian',
    source: 'mulai 10 Juni',
    above: '—',
    own: '—',
    below: '—',
    state: 'after',
  },
];

function same(id: string, name: string, source: string, value: string): WhyKey {
  return { id, name, source, above: value, own: value, below: value, state: 'same' };
}

/** Picture 03: the order with its cut line and the answer to "Mengapa?". */
export function OrderScreen() {
  const bare = new URLSearchParams(window.location.search).has('bare');
  const [level, setLevel] = useState('SMP');
  const [open, setOpen] = useState<Ranked | null>(bare ? null : (list[5] ?? null));
  return (
    <GalleryShell active="order" screen="Urutan Prioritas">
      <NumberHeader
        label="Percobaan 4 · dibuat 8 Juni 2026, 09.02 · Aturan versi 3"
        terms={[
          { id: 'in', value: 270, word: 'masuk', onSelect: nothing },
          { id: 'reserve', value: 96, word: 'cadangan', sign: '+', onSelect: nothing },
          { id: 'out', value: 138, word: 'tidak masuk', sign: '+', onSelect: nothing },
          { id: 'all', value: 504, sign: '=', onSelect: nothing },
        ]}
        limit={
          <LimitSentence icon={IconCheck}>
            Setiap calon ada di salah satu bagian. Seluruhnya <b>504 dari 504</b>, masing-masing
            dengan alasan.
          </LimitSentence>
        }
        actions={[
          { id: 'print', label: 'Cetak', icon: IconPrinter, onClick: nothing },
          { id: 'freeze', label: 'Sahkan…', onClick: nothing, main: true },
        ]}
      />
      <ScreenBody
        panel={open === null ? undefined : <Why person={open} onClose={() => setOpen(null)} />}
      >
        <FilterChips
          label="Jenjang"
          chips={[
            { id: 'SD', label: 'SD', count: 176 },
            { id: 'SMP', label: 'SMP', count: 171 },
            { id: 'SMA', label: 'SMA', count: 157 },
          ]}
          active={level}
          onSelect={setLevel}
          end="90 masuk · 32 cadangan · 49 tidak masuk"
        />
        <DataGrid
          label="Urutan SMP"
          columns={columns}
          rowCount={list.length}
          getRow={(index) => list[index]}
          getRowId={(row) => row.code}
          selectedId={open?.code ?? null}
          onOpen={setOpen}
          onEscape={() => setOpen(null)}
          specialRows={[
            {
              key: 'cut',
              before: 5,
              height: CUT_LINE_HEIGHT,
              content: (
                <CutLine>
                  90 tempat SMP sampai di sini · dibatasi kursi kelas · di bawah ini cadangan
                </CutLine>
              ),
            },
          ]}
        />
        <StatusLine
          shown={
            <>
              <b>86–95</b> dari 171
            </>
          }
          facts={['7 kelompok setara; nomor undian dihitung saat daftar ditutup 10 Juni']}
        />
      </ScreenBody>
    </GalleryShell>
  );
}

function Why({ person, onClose }: { person: Ranked; onClose: () => void }) {
  return (
    <SidePanel
      width="why"
      title={`Mengapa peringkat ${person.rank}?`}
      subtitle={`${person.name} · BB26-${person.code} · SMP`}
      badge={<Badge icon={IconHourglassLow}>Cadangan 1</Badge>}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="quiet-link">
            Cetak Lembar Penjelasan Urutan
          </button>
          <button type="button" className="quiet-link">
            Simulasi
          </button>
        </>
      }
    >
      <PanelSection>
        <p>
          Sama dengan peringkat 90 sampai kunci ke-4. Rabiatul <b>4 hari lebih tua</b>, jadi
          didahulukan.
        </p>
      </PanelSection>
      <WhyTable
        caption={`Kunci urutan ${person.name} di antara dua tetangganya`}
        keys={keys}
        rankAbove={person.rank - 1}
        rank={person.rank}
        rankBelow={person.rank + 1}
        onMove={nothing}
      />
    </SidePanel>
  );
}
