import type { PaperSize } from '#shared/documents/document.ts';
import type { DtsenProposalInput, ProposedChild } from '#shared/documents/dtsen-proposal.ts';
import { sampleName, samplePaper } from './paper-samples.ts';

const VILLAGES = [
  ['Loa Ipuh', '64.02.06.1009'],
  ['Maluhu', '64.02.06.1013'],
  ['Bukit Biru', '64.02.06.1006'],
] as const;
const TO = ['Operator Kelurahan Loa Ipuh', 'Dinas Sosial Kabupaten Kutai Kartanegara'] as const;

/** The i-th invented child; every third shares the family, village and card of the one before. */
export function sampleProposed(i: number): ProposedChild {
  const family = i % 3 === 2 ? i - 1 : i;
  const [village, regionCode] = VILLAGES[family % VILLAGES.length] ?? VILLAGES[0];
  return {
    code: `C-${String(i + 1).padStart(4, '0')}`,
    name: sampleName(i),
    nameKey: sampleName(i).toLowerCase(),
    sex: i % 2 === 0 ? 'L' : 'P',
    nik: i % 7 === 3 ? null : `6402060812${String(130000 + i)}`,
    kk: `6402061502${String(200000 + family)}`,
    family,
    address: `Jl. Mawar Gang ${family + 1}`,
    rt: String(family % 30).padStart(3, '0'),
    rw: null,
    village,
    district: 'Tenggarong',
    regency: 'Kutai Kartanegara',
    regionCode,
    proposedOn: '2026-06-08',
    to: TO[family % 2] ?? TO[0],
    period: '2026-2',
    note: i % 5 === 0 ? 'Rumah papan, kepala keluarga tidak bekerja sejak 2024' : '',
  };
}

/** The paper of so many children, to a village and to Dinas Sosial. */
export const sampleProposals = (size: PaperSize, count: number): DtsenProposalInput => ({
  ...samplePaper({ size, orientation: 'landscape' }),
  intakeName: 'Penerimaan 2026/2027 Gelombang 1',
  asOf: '2026-06-08',
  children: Array.from({ length: count }, (_, i) => sampleProposed(i)),
});
