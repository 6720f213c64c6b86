import type { CallListInput } from '#shared/documents/call-list.ts';
import type { PaperSize } from '#shared/documents/document.ts';
import type { OrderSheetInput } from '#shared/documents/order-sheet.ts';
import type { SupplyListInput } from '#shared/documents/supply-list.ts';
import type { TransportListInput } from '#shared/documents/transport-list.ts';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { sampleMinutes } from './minutes-samples.ts';
import { sampleName, samplePaper } from './paper-samples.ts';

const INTAKE = 'Penerimaan 2026/2027 Gelombang 1';
const OFFICERS = ['Rina Handayani, S.Sos.', 'Muhammad Yusuf', ''] as const;
const VILLAGES = ['Loa Ipuh', 'Maluhu', 'Jahab'] as const;
const REGENCIES = ['Kutai Kartanegara', 'Samarinda', ''] as const;

const person = (i: number) => ({
  code: `BB26-${String(i + 1).padStart(4, '0')}`,
  name: sampleName(i),
  nameKey: sampleName(i).toLowerCase(),
  level: 'SMP' as const,
  sex: i % 2 === 0 ? ('L' as const) : ('P' as const),
  guardian: i % 7 === 6 ? null : `Ibu Rusdiana ${String.fromCodePoint(65 + (i % 26))}`,
  phone: i % 5 === 4 ? null : '0812 5555 0101',
});

export const sampleCalls = (
  size: PaperSize,
  children: number,
  whom: CallListInput['whom'] = 'expected',
): CallListInput => ({
  ...samplePaper({ size, orientation: 'landscape' }),
  intakeName: INTAKE,
  asOf: '2026-07-14',
  whom,
  children: Array.from({ length: children }, (_, i) => ({
    ...person(i),
    address: `Jalan Mawar ${i}, RT 004 RW 002, ${VILLAGES[i % 3] ?? ''}, Tenggarong, Kutai Kartanegara`,
    place: VILLAGES[i % 3] ?? '',
    missing: i % 4 === 0 ? ['pemeriksaan kesehatan', 'akta kelahiran'] : [],
    officer: OFFICERS[i % 3] ?? '',
    until: i % 2 === 0 ? '2026-07-16' : '2026-07-17',
  })),
});

export const sampleRides = (size: PaperSize, children: number): TransportListInput => ({
  ...samplePaper({ size, orientation: 'portrait' }),
  intakeName: INTAKE,
  asOf: '2026-07-10',
  children: Array.from({ length: children }, (_, i) => ({
    ...person(i),
    regency: REGENCIES[i % 3] ?? '',
    district: i % 2 === 0 ? 'Tenggarong' : 'Loa Kulu',
    village: VILLAGES[i % 3] ?? '',
    address: `Jalan Mawar ${i}, RT 004 RW 002`,
  })),
});

export const sampleSupplies = (
  size: PaperSize,
  by: SupplyListInput['by'],
  pupils: number,
): SupplyListInput => ({
  ...samplePaper({ size, orientation: 'portrait' }),
  school: 'SR Terpadu Bukit Biru',
  asOf: '2026-07-20',
  by,
  goods: 'Seragam dan sepatu',
  sizes: ['Baju', 'Celana/Rok', 'Sepatu'],
  groups: [
    {
      key: 'a',
      title: by === 'class' ? 'Kelas VII-A' : 'Melati, kamar A1',
      pupils: Array.from({ length: pupils }, (_, i) => ({
        ...person(i),
        place: by === 'room' ? `A1-${i + 1}` : null,
      })),
    },
    {
      key: 'none',
      title: by === 'class' ? 'Belum mendapat kelas' : 'Belum mendapat tempat tidur',
      pupils: [{ ...person(pupils), place: null }],
    },
  ],
});

export function sampleSheet(size: PaperSize): OrderSheetInput {
  const { intakeName, site, schoolYear, asOf, run, levels, seats, ...paper } = sampleMinutes(size);
  return {
    ...paper,
    intakeName,
    site,
    schoolYear,
    asOf,
    run: { number: run.number, draft: false, policy: DEFAULT_SCHOOL_POLICY },
    levels,
    seats,
    cuts: [
      {
        level: 'SMP',
        sex: 'L',
        ordered: 26,
        admitted: 20,
        limit: { same: ['desil', 'school_status'], decidedBy: 'age', tied: 0 },
      },
      {
        level: 'SMP',
        sex: 'P',
        ordered: 26,
        admitted: 20,
        limit: { same: ['desil', 'school_status', 'age'], decidedBy: null, tied: 4 },
      },
    ],
    notOrdered: [
      { reason: 'kunjungan rumah belum dicatat', children: 12 },
      { reason: 'desil 4 tidak dibuka', children: 6 },
      { reason: 'pemeriksaan kesehatan tidak memenuhi', children: 1 },
    ],
    seal: '7f3a91c2d40e4b11'.repeat(4),
  };
}
