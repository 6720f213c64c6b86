import type { Level, Sex, Stage } from '#shared/vocabulary.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { StageMark } from '#renderer/ui/StageMark.tsx';

export interface GalleryCandidate {
  code: string;
  name: string;
  sex: Sex;
  age: number;
  level: Level;
  desil: number;
  stage: Stage;
  missing: string;
}

const complete = 'Lengkap';
const rows: readonly [string, string, Sex, number, Level, number, Stage, string][] = [
  ['0163', 'Abdul Gafur', 'L', 13, 'SMP', 1, 'ready', complete],
  ['0164', 'Aisyah Putri Ramadhani', 'P', 12, 'SMP', 1, 'ready', complete],
  ['0171', 'Andi Saputra', 'L', 7, 'SD', 2, 'verifying', 'Kunjungan rumah'],
  ['0174', 'Bernadeta Lawing', 'P', 16, 'SMA', 1, 'ready', complete],
  ['0178', 'Dayang Nurlela', 'P', 7, 'SD', 2, 'ready', complete],
  ['0180', 'Fransiskus Ding', 'L', 13, 'SMP', 1, 'verifying', 'KK belum dilampirkan'],
  ['0183', 'Hairul Anwar', 'L', 16, 'SMA', 3, 'closed', 'Desil di luar gelombang'],
  ['0187', 'Muhammad Alfarizi', 'L', 13, 'SMP', 2, 'verifying', '3 hal kurang'],
  ['0188', 'Maria Yosefina Hong', 'P', 7, 'SD', 1, 'ready', complete],
  ['0190', 'Noor Hidayah', 'P', 15, 'SMA', 2, 'ready', complete],
  ['0193', 'Petrus Jalung', 'L', 12, 'SMP', 1, 'proposed', 'Belum dikunjungi'],
];

function rowAt(index: number) {
  const row = rows[index % rows.length];
  if (row === undefined) throw new Error('The gallery has no rows.');
  return row;
}

/** A list of any length out of the picture's eleven rows. */
export function candidateAt(index: number): GalleryCandidate {
  const [code, name, sex, age, level, desil, stage, missing] = rowAt(index);
  const round = Math.floor(index / rows.length);
  const own = String(Number(code) + round * 31).padStart(4, '0');
  return { code: round === 0 ? code : own, name, sex, age, level, desil, stage, missing };
}

export const candidateColumns: readonly GridColumn<GalleryCandidate>[] = [
  { id: 'code', header: 'Kode', width: 42, look: 'code', sortable: true, cell: (row) => row.code },
  {
    id: 'name',
    header: 'Nama',
    width: 160,
    grow: 2,
    look: 'name',
    sortable: true,
    cell: (row) => row.name,
  },
  { id: 'sex', header: 'L/P', width: 24, align: 'center', leaves: 1, cell: (row) => row.sex },
  {
    id: 'age',
    header: 'Usia',
    width: 32,
    align: 'end',
    leaves: 2,
    sortable: true,
    cell: (row) => row.age,
  },
  {
    id: 'level',
    header: 'Jenjang',
    width: 48,
    leaves: 3,
    sortable: true,
    cell: (row) => row.level,
  },
  {
    id: 'desil',
    header: 'Desil',
    width: 34,
    align: 'end',
    sortable: true,
    leaves: 4,
    cell: (row) => row.desil,
  },
  {
    id: 'stage',
    header: 'Tahap',
    width: 118,
    sortable: true,
    cell: (row) => <StageMark stage={row.stage} />,
  },
  {
    id: 'missing',
    header: 'Yang kurang',
    width: 152,
    grow: 1,
    leaves: 5,
    cell: (row) =>
      row.missing === complete ? <span className="count">{row.missing}</span> : row.missing,
  },
];
