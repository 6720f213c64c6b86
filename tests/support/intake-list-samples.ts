import type { CandidateListInput } from '#shared/documents/candidate-list.ts';
import type { PaperSize } from '#shared/documents/document.ts';
import type { VisitFormsInput } from '#shared/documents/letters/visit-form.ts';
import type { ReserveListInput } from '#shared/documents/reserve-list.ts';
import { STAGES } from '#shared/vocabulary.ts';
import { sampleName, samplePaper } from './paper-samples.ts';

const INTAKE = 'Penerimaan 2026/2027 Gelombang 1';
const person = (i: number) => ({
  code: `BB26-${String(i + 1).padStart(4, '0')}`,
  name: sampleName(i),
  nameKey: sampleName(i).toLowerCase(),
  level: 'SMP' as const,
  sex: i % 2 === 0 ? ('L' as const) : ('P' as const),
  birthDate: `2013-03-${String((i % 28) + 1).padStart(2, '0')}`,
});

export const sampleReserves = (size: PaperSize, children: number): ReserveListInput => ({
  ...samplePaper({ size, orientation: 'portrait' }),
  intakeName: INTAKE,
  run: { number: 3, draft: false },
  asOf: '2026-06-08',
  children: Array.from({ length: children }, (_, i) => ({
    ...person(i),
    district: 'Tenggarong Seberang',
    reserveNo: i + 1,
  })),
});

export const sampleCandidates = (size: PaperSize, people: number): CandidateListInput => ({
  ...samplePaper({ size, orientation: 'landscape' }),
  intakeName: INTAKE,
  asOf: '2026-06-08',
  candidates: Array.from({ length: people }, (_, i) => ({
    ...person(i),
    nik: '6402••••••••0001',
    birthPlace: 'Tenggarong Seberang',
    desil: i % 5 === 0 ? null : (i % 4) + 1,
    desilPeriod: i % 5 === 0 ? null : '2026-2',
    desilOn: i % 5 === 0 ? null : '2026-06-01',
    address: 'Jalan Mawar 3, RT 004 RW 002, Loa Ipuh, Tenggarong, Kutai Kartanegara',
    stage: STAGES[i % STAGES.length] ?? 'proposed',
  })),
});

/** Forms of so many children, every second one visited; none for a form without a name. */
export const sampleVisits = (size: PaperSize, children: number): VisitFormsInput => ({
  ...samplePaper({ size, orientation: 'portrait' }),
  intakeName: INTAKE,
  children:
    children === 0
      ? null
      : Array.from({ length: children }, (_, i) => ({
          ...person(i),
          birthPlace: 'Tenggarong Seberang',
          nik: '6402050403130004',
          kk: '6402061502100001',
          address: 'Jalan Mawar 3, RT 004 RW 002, Loa Ipuh, Tenggarong, Kutai Kartanegara',
          guardian: { name: `Rusdiana ${i}`, phone: '0812 5555 0101', job: 'Buruh harian' },
          visit:
            i % 2 === 0
              ? null
              : {
                  on: '2026-05-20',
                  by: 'Rina Handayani',
                  value: 'passed' as const,
                  reason: 'Rumah kontrak satu kamar',
                  recommendation: 'very_urgent' as const,
                },
        })),
});
