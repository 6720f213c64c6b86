import type { PaperFormat } from '#shared/documents/document.ts';
import type { CertificateInput } from '#shared/documents/letters/certificate.ts';
import type { HandoverInput, LetterPerson } from '#shared/documents/letters/handover-record.ts';
import type { IntroductionInput } from '#shared/documents/letters/introduction-letter.ts';
import type { LeaveSlipInput } from '#shared/documents/letters/leave-slip.ts';
import type { ResidentCardInput } from '#shared/documents/letters/resident-card.ts';
import type { AgreementInput } from '#shared/documents/letters/service-agreement.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { sampleName, samplePaper } from './paper-samples.ts';

const HOUSE = 'Panti Rapak Dalam';

/** What a facility puts on its papers. */
const houseFrame = (format: PaperFormat): PaperInput => ({
  ...samplePaper(format),
  letterhead: {
    superiors: ['Pemerintah Provinsi Kalimantan Timur', 'Dinas Sosial'],
    office: 'UPTD Panti Rapak Dalam',
    address: 'Jalan Rapak Dalam, Kecamatan Loa Janan Ilir, Samarinda 75131 · (0541) 555 0188',
    imageHash: null,
  },
  signers: {
    left: null,
    right: {
      capacity: { kind: 'own' },
      position: 'Kepala Panti',
      name: 'Dra. Hj. Norhayati, M.Si.',
      rank: 'Pembina',
      nip: '197004121995032002',
    },
    place: 'Samarinda',
    date: '2026-06-08',
  },
  printedAt: '2026-06-08T02:05:00.000Z',
});

const two = (value: number): string => String(value).padStart(2, '0');
const sexOf = (i: number) => (i % 2 === 0 ? ('L' as const) : ('P' as const));
const bornOn = (i: number): string =>
  `19${80 + (i % 20)}-${two((i % 12) + 1)}-${two((i % 28) + 1)}`;

const letterPerson = (i: number): LetterPerson => ({
  key: `stay-${i}`,
  name: sampleName(i),
  sex: sexOf(i),
  birthPlace: 'Tenggarong',
  birthDate: bornOn(i),
  nik: `64020${two(i)}080980001`,
  register: `2026-${String(i + 1).padStart(4, '0')}`,
  address: 'Jalan Mangkurawang 12, Melayu, Tenggarong, Kutai Kartanegara',
});

export const sampleHandover = (
  format: PaperFormat,
  people: number,
  direction: 'in' | 'out' = 'in',
): HandoverInput => ({
  ...houseFrame(format),
  house: HOUSE,
  direction,
  people: Array.from({ length: people }, (_, i) => ({
    ...letterPerson(i),
    day: '2026-06-08',
    bed: 'Bangsal A, tempat tidur A1-3',
    other:
      direction === 'in' ? { name: 'Rina Wati', phone: '0812 5555 0100' } : { name: '', phone: '' },
    reason: direction === 'in' ? null : 'Selesai, bekerja',
  })),
});

export const sampleAgreement = (format: PaperFormat, people: number): AgreementInput => ({
  ...houseFrame(format),
  house: HOUSE,
  people: Array.from({ length: people }, (_, i) => ({
    ...letterPerson(i),
    from: '2026-06-02',
    agreedOn: null,
    guardian: { name: 'Rusdiana', phone: '0812 5555 0101' },
    consent:
      i % 2 === 0
        ? {
            giver: 'self',
            giverName: '',
            method: 'sign_language',
            witness: 'Pekerja sosial Hartati',
            scope: 'Tinggal dan dilayani di panti',
            givenOn: '2026-05-28',
          }
        : null,
  })),
});

export const sampleLeaves = (format: PaperFormat, people: number): LeaveSlipInput => ({
  ...houseFrame(format),
  house: HOUSE,
  leaves: Array.from({ length: people }, (_, i) => ({
    code: `leave-${i}`,
    name: sampleName(i),
    nameKey: sampleName(i).toLowerCase(),
    sex: sexOf(i),
    ward: 'Bangsal A',
    bed: `A1-${i + 1}`,
    kind: 'home',
    from: '2026-06-08',
    time: '09:15',
    due: '2026-06-14',
    destination: 'Rumah keluarga, Tenggarong',
    companion: 'Kakak kandung',
    phone: '0812 5555 0102',
    approvedBy: 'Kepala Panti',
  })),
});

export const sampleCards = (format: PaperFormat, people: number): ResidentCardInput => ({
  ...houseFrame(format),
  holders: Array.from({ length: people }, (_, i) => ({
    code: `stay-${i}`,
    name: i === 3 ? 'Tanpa Nama (L, ±40 th)' : sampleName(i),
    nameKey: sampleName(i).toLowerCase(),
    sex: sexOf(i),
    birthPlace: i === 3 ? null : 'Tenggarong Seberang',
    birthDate: i === 3 ? null : bornOn(i),
    register: `2026-${String(i + 1).padStart(4, '0')}`,
    bed: `Bangsal A · A1-${i + 1}`,
    contact: i === 3 ? null : 'Rusdiana (ibu), 0812 5555 0103',
    photo: null,
  })),
});

const UNITS = [
  { code: 'C.141110.001.01', title: 'Mengukur tubuh pelanggan', core: true },
  { code: 'C.141110.004.01', title: 'Membuat pola busana dengan teknik kombinasi', core: true },
  { code: 'C.141110.009.01', title: 'Menjahit dengan mesin', core: true },
  { code: 'C.141110.012.01', title: 'Menghias busana', core: false },
];

export const sampleCertificates = (format: PaperFormat, people: number): CertificateInput => ({
  ...houseFrame(format),
  house: HOUSE,
  certificates: Array.from({ length: people }, (_, i) => ({
    code: `certificate-${i}`,
    name: sampleName(i),
    nameKey: sampleName(i).toLowerCase(),
    sex: sexOf(i),
    birthPlace: 'Tenggarong',
    birthDate: bornOn(i),
    number: `${String(41 + i).padStart(3, '0')}/PEL/2026`,
    issuedOn: '2026-06-05',
    program: 'Menjahit',
    cohort: '1 tahun 2026',
    from: '2026-03-02',
    until: '2026-05-29',
    heldHours: 240,
    presentHours: 222,
    units: UNITS,
  })),
});

export const sampleIntroduction = (
  format: PaperFormat,
  purpose: IntroductionInput['introduction']['purpose'] = 'internship',
): IntroductionInput => ({
  ...houseFrame(format),
  house: HOUSE,
  introduction: {
    key: 'internship-0',
    purpose,
    partner: 'CV Busana Kaltim',
    contact: 'Ibu Lestari',
    name: sampleName(0),
    sex: 'L',
    birthPlace: 'Tenggarong',
    birthDate: bornOn(0),
    vacancy: purpose === 'internship' ? null : 'penjahit',
    program: 'Menjahit',
    units: UNITS.map(({ title }) => title),
    certificate: '041/PEL/2026',
    from: '2026-06-15',
    until: purpose === 'internship' ? '2026-07-15' : null,
    mentor: purpose === 'internship' ? 'Bapak Yusuf' : '',
    wheelchairPlace: true,
  },
});
