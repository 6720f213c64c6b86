import type { CellValue } from 'hucre';
import type { FaultCode } from '#shared/domain/imports/faults.ts';
import type { SheetPerson } from './candidate-family.ts';
import { at } from '#shared/domain/practice/seeded.ts';
import { columnOf, type SheetHeader } from './sheet-headers.ts';

/** A fault written into a sheet on purpose: where it stands and what has to be said of it. */
export interface PlantedFault {
  /** Row number as Excel counts. */
  readonly row: number;
  readonly column: number;
  readonly code: FaultCode;
  /** Row of the other one, for "same as row". */
  readonly sameAs?: number;
}

type Spoil = (person: SheetPerson, other: SheetPerson) => CellValue;

/** How often, where, and with what: 40 faults of 13 kinds. */
export const PLANTED: readonly {
  readonly code: FaultCode;
  readonly header: SheetHeader;
  readonly times: number;
  readonly spoil: Spoil;
}[] = [
  {
    code: 'nik-shortened',
    header: 'NIK',
    times: 6,
    spoil: ({ nik }) => Math.floor(Number(nik) / 10) * 10,
  },
  { code: 'nik-too-short', header: 'NIK', times: 5, spoil: ({ nik }) => nik.slice(0, 12) },
  { code: 'nik-same', header: 'NIK', times: 5, spoil: (_, other) => other.nik },
  { code: 'birth-date-impossible', header: 'Tgl Lahir', times: 4, spoil: () => '31/02/2013' },
  { code: 'birth-date-two-digits-baby', header: 'Tgl Lahir', times: 3, spoil: () => '04/05/26' },
  { code: 'birth-date-future', header: 'Tgl Lahir', times: 2, spoil: () => '12/09/2031' },
  { code: 'sex-unknown', header: 'L/P', times: 4, spoil: () => 'Lk' },
  { code: 'desil-range', header: 'Desil', times: 3, spoil: () => 12 },
  { code: 'desil-roman', header: 'Desil', times: 2, spoil: () => 'II' },
  { code: 'name-empty', header: 'Nama Lengkap', times: 2, spoil: () => null },
  { code: 'kk-is-nik', header: 'No. KK', times: 2, spoil: ({ nik }) => nik },
  { code: 'level-unknown', header: 'Jenjang', times: 1, spoil: () => 'TK' },
  {
    code: 'grade-not-of-level',
    header: 'Kelas Tujuan',
    times: 1,
    spoil: ({ level }) => (level === 'SMP' ? 4 : 8),
  },
];

/**
 * Spoils one cell each in rows that are not needed otherwise. `rows` has its header at 0; `free`
 * are indexes of people that may be spoilt. Returns the faults in the order of the rows.
 */
export function plant(
  rows: CellValue[][],
  people: readonly SheetPerson[],
  free: readonly number[],
): readonly PlantedFault[] {
  const planted: PlantedFault[] = [];
  const pool = [...free];
  const take = (): number => {
    const index = pool.shift();
    if (index === undefined) throw new Error('too few rows for the faults');
    return index;
  };
  for (const { code, header, times, spoil } of PLANTED) {
    const column = columnOf(header);
    for (let i = 0; i < times; i += 1) {
      // The later of two rows with one NIK is the faulty one, so the original comes first.
      const [first, second] = code === 'nik-same' ? pair(take(), take()) : [take(), -1];
      const spoilt = second === -1 ? first : second;
      at(rows, spoilt + 1)[column] = spoil(at(people, spoilt), at(people, first));
      const fault: PlantedFault = { row: spoilt + 2, column, code };
      planted.push(code === 'nik-same' ? { ...fault, sameAs: first + 2 } : fault);
    }
  }
  return planted.sort((a, b) => a.row - b.row);
}

const pair = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);
