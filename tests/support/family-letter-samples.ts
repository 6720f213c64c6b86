import type { PaperSize } from '#shared/documents/document.ts';
import type {
  AddressedChild,
  FamilyLettersInput,
} from '#shared/documents/letters/family-letter.ts';
import { USUAL_TEXTS } from '#shared/documents/letters/family-letter-texts.ts';
import type { FamilyLetterKind } from '#shared/domain/enrolment/family-letters.ts';
import { sampleName, samplePaper } from './paper-samples.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const addressedChild = (i: number): AddressedChild => ({
  code: `BB26-${String(i + 1).padStart(4, '0')}`,
  name: sampleName(i),
  level: 'SMP',
  grade: 7,
  birthPlace: 'Tenggarong',
  birthDate: `2013-${two((i % 12) + 1)}-${two((i % 28) + 1)}`,
  address: 'Jalan Mawar 3, RT 004 RW 002, Loa Ipuh, Tenggarong, Kutai Kartanegara',
  guardian: i % 3 === 2 ? null : { name: `Rusdiana ${two(i)}`, institution: i % 3 === 1 },
  reserveNo: i + 1,
});

/** A letter of one kind to the families of so many children. */
export const sampleFamilyLetters = (
  letter: FamilyLetterKind,
  size: PaperSize,
  children: number,
): FamilyLettersInput => ({
  ...samplePaper({ size, orientation: 'portrait' }),
  letter,
  text: USUAL_TEXTS[letter],
  site: 'SR Terpadu Bukit Biru',
  schoolYear: '2026/2027',
  basis:
    letter === 'reserve-letter' || letter === 'not-accepted-letter'
      ? { kind: 'meeting', number: 'BA 1/2026', on: '2026-06-22' }
      : {
          kind: 'decree',
          issuer: 'Keputusan Bupati Kutai Kartanegara',
          number: '400.9/118/2026',
          signedOn: '2026-06-24',
        },
  children: Array.from({ length: children }, (_, i) => addressedChild(i)),
  call: {
    day: '2026-07-06',
    time: '08.00–12.00 WITA',
    place: 'SR Terpadu Bukit Biru, Tenggarong',
    until: '2026-07-02',
  },
  stamp: letter === 'parent-statement',
});
