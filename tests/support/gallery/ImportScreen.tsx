import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { KindList } from '#renderer/ui/KindList.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { Key, SheetExcerpt } from '#renderer/ui/SheetExcerpt.tsx';
import { GalleryShell } from './GalleryShell.tsx';

const nothing = () => undefined;

interface Fault {
  row: number;
  letter: string;
  column: string;
  content: string;
  repair: string;
  repairAll?: string;
}

const fault = (
  row: number,
  letter: string,
  column: string,
  content: string,
  repair: string,
): Fault => ({ row, letter, column, content, repair });

const faults: readonly Fault[] = [
  fault(
    118,
    'E',
    'NIK',
    '6,40209E+15',
    'Excel memendekkan NIK, angka aslinya hilang. Ketik ulang 16 angka dari KK.',
  ),
  fault(142, 'F', 'Tgl lahir', '31/02/2013', '31 Februari tidak ada. Periksa tanggal di akta.'),
  { ...fault(205, 'G', 'L/P', 'Lk', 'Tulis L atau P.'), repairAll: 'Ganti keempat “Lk” menjadi L' },
  fault(
    233,
    'E',
    'NIK',
    '6402031203130004',
    'Sama dengan baris 87, Muhammad Alfarizi. Satu orang cukup satu baris.',
  ),
  fault(310, 'H', 'Desil', '12', 'Desil hanya 1 sampai 10. Kosongkan bila belum tercatat.'),
  fault(377, 'C', 'Nama', '(kosong)', 'Nama wajib diisi. Wali di baris ini: Sumiati.'),
  fault(
    415,
    'F',
    'Tgl lahir',
    '04/05/26',
    'Umurnya menjadi 0 tahun. Mungkin 2016? Tulis tahun empat angka.',
  ),
  fault(452, 'E', 'NIK', '640203110715', 'Hanya 12 angka, kurang 4. Cocokkan dengan KK.'),
  fault(508, 'H', 'Desil', 'II', 'Tulis dengan angka: 2.'),
];

const columns: readonly GridColumn<Fault>[] = [
  { id: 'row', header: 'Baris', width: 44, align: 'end', look: 'rank', cell: (f) => f.row },
  {
    id: 'column',
    header: 'Kolom',
    width: 92,
    leaves: 1,
    cell: (f) => (
      <>
        <span className="count">{f.letter}</span>
        {` ${f.column}`}
      </>
    ),
  },
  {
    id: 'content',
    header: 'Isi di berkas',
    width: 154,
    look: 'fault',
    cell: (f) => f.content,
  },
  {
    id: 'repair',
    header: 'Yang perlu diperbaiki',
    width: 220,
    grow: 1,
    cell: (f) => (
      <>
        {f.repair}
        {f.repairAll === undefined ? null : (
          <>
            {' '}
            <button type="button" tabIndex={-1} className="text-link" onClick={nothing}>
              {f.repairAll}
            </button>
          </>
        )}
      </>
    ),
  },
];

/** Picture 04: the dry run of an import. */
export function ImportScreen() {
  const [kind, setKind] = useState('all');
  const [open, setOpen] = useState<Fault | null>(faults[0] ?? null);
  return (
    <GalleryShell active="import" screen="Impor & Ekspor">
      <NumberHeader
        label="Uji coba impor · usulan-kukar-juni.xlsx · lembar “Data” · 640 baris"
        terms={[
          { id: 'good', value: 611, word: 'siap', onSelect: nothing },
          { id: 'bad', value: 29, word: 'perlu diperbaiki', sign: '+', onSelect: nothing },
          { id: 'all', value: 640, sign: '=', onSelect: nothing },
        ]}
        limit={
          <LimitSentence icon={IconShieldCheck}>
            <b>Belum ada yang disimpan.</b> 29 baris tidak dilewati: masuk daftar perbaikan dan
            tetap terlihat sampai selesai.
          </LimitSentence>
        }
        actions={[
          { id: 'cancel', label: 'Batal', onClick: nothing },
          { id: 'save', label: 'Simpan 611 baris', onClick: nothing, main: true },
        ]}
      />
      <ScreenBody aside={<Kinds active={kind} onSelect={setKind} />}>
        <DataGrid
          label="Yang perlu diperbaiki"
          columns={columns}
          rowCount={faults.length}
          getRow={(index) => faults[index]}
          getRowId={(row) => String(row.row)}
          selectedId={open === null ? null : String(open.row)}
          onOpen={setOpen}
        />
        <SheetExcerpt
          title="Baris 118 seperti di berkas"
          note="sel E118 · kesalahan 1 dari 29"
          end={
            <>
              <Key>F8</Key>kesalahan berikutnya
            </>
          }
          columns={[
            { letter: 'A', name: 'No', align: 'end' },
            { letter: 'B', name: 'Jenjang' },
            { letter: 'C', name: 'Nama' },
            { letter: 'D', name: 'No. KK' },
            { letter: 'E', name: 'NIK' },
            { letter: 'F', name: 'Tgl lahir', align: 'end' },
            { letter: 'G', name: 'L/P', align: 'center' },
            { letter: 'H', name: 'Desil', align: 'end' },
          ]}
          lines={[
            {
              number: 117,
              cells: [
                '116',
                'SMP',
                'Lidia Hanyeq',
                '6402036509730002',
                '6402035509130003',
                '15/09/2013',
                'P',
                '1',
              ],
            },
            {
              number: 118,
              cells: [
                '117',
                'SMP',
                'Ardiansyah',
                '6402031107150008',
                '6,40209E+15',
                '20/02/2013',
                'L',
                '2',
              ],
            },
            {
              number: 119,
              cells: [
                '118',
                'SD',
                'Nur Aini',
                '6402034804180001',
                '6402036811180002',
                '28/11/2018',
                'P',
                '1',
              ],
            },
          ]}
          fault={{ line: 118, letter: 'E' }}
        />
      </ScreenBody>
    </GalleryShell>
  );
}

function Kinds({ active, onSelect }: { active: string; onSelect: (id: string) => void }) {
  return (
    <KindList
      title="Jenis kesalahan"
      active={active}
      onSelect={onSelect}
      kinds={[
        { id: 'all', label: 'Semua', count: 29 },
        { id: 'nik', label: 'NIK tidak utuh', count: 11 },
        { id: 'born', label: 'Tanggal lahir', count: 6 },
        { id: 'twin', label: 'NIK sama', count: 5 },
        { id: 'sex', label: 'L/P tidak dikenal', count: 4 },
        { id: 'desil', label: 'Desil', count: 2 },
        { id: 'name', label: 'Nama kosong', count: 1 },
      ]}
      foot={
        <>
          <p>
            Lebih suka memperbaiki di Excel? Simpan 29 baris ini dengan kolom “Yang perlu
            diperbaiki”.
          </p>
          <Button
            leftSection={
              <IconFileSpreadsheet size={ICON.list} stroke={STROKE} aria-hidden="true" />
            }
          >
            Simpan 29 baris
          </Button>
        </>
      }
    />
  );
}
