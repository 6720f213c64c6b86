import type { FamilyLetterKind } from '../../domain/enrolment/family-letters.ts';
import { longDateWithDay } from '../../domain/format/indonesian-date.ts';
import type { LocalDate } from '../../vocabulary.ts';
import { birthLine, paperDate, paperNumber } from '../paper-format.ts';
import { paperWords } from '../paper-words.ts';
import type { Block, Fact } from '../person-sections.ts';
import type { AddressedChild, FamilyLettersInput } from './family-letter.ts';
import { fact, known } from './letter.ts';

export type SentKind = Exclude<FamilyLetterKind, 'parent-statement'>;

export const SUBJECTS: Readonly<Record<SentKind, string>> = {
  'acceptance-letter': 'Pemberitahuan diterima',
  'reserve-letter': 'Pemberitahuan daftar cadangan',
  'not-accepted-letter': 'Pemberitahuan hasil penerimaan',
  'reregistration-letter': 'Panggilan daftar ulang',
};

const GRADES = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const gradeWords = ({ level, grade }: Pick<AddressedChild, 'level' | 'grade'>): string =>
  `${level} kelas ${GRADES[grade - 1] ?? paperNumber(grade)}`;

/** Who the letter is about, in lines. */
export const childFacts = (child: AddressedChild): readonly Fact[] => [
  fact('Nama', child.name),
  ...known([fact('Tempat, tanggal lahir', birthLine(child.birthPlace, child.birthDate))]),
  fact('Jenjang', gradeWords(child)),
  fact('Kode calon', child.code),
];

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const day = (date: LocalDate | null): string =>
  date === null ? paperWords.toFill : paperDate(date);

function basisWords({ basis }: FamilyLettersInput): string {
  if (basis.kind === 'decree')
    return `Berdasarkan ${basis.issuer} Nomor ${basis.number} tanggal ${paperDate(basis.signedOn)}`;
  const record = basis.number === null ? '' : ` (berita acara nomor ${basis.number})`;
  return `Berdasarkan rapat penetapan tanggal ${day(basis.on)}${record}`;
}

const place = ({ site, schoolYear }: FamilyLettersInput): string =>
  `${site} Tahun Pelajaran ${schoolYear}`;

const ASK =
  'Bila ada yang ingin ditanyakan, Bapak/Ibu dapat datang ke kantor kami atau menghubungi alamat di atas dengan menyebut kode calon.';
const FREE = 'Seluruh tahapan penerimaan tidak dipungut biaya.';

const accepted = (input: FamilyLettersInput, child: AddressedChild): Block[] => [
  paragraph(
    `Dengan gembira kami sampaikan bahwa ananda berikut diterima sebagai calon siswa ${place(input)}:`,
  ),
  { kind: 'facts', facts: childFacts(child) },
  paragraph(
    `${basisWords(input)}, nama ananda tercantum dalam daftar calon siswa yang ditetapkan.`,
  ),
  paragraph(
    'Hari, tempat, dan berkas untuk daftar ulang kami sampaikan dengan surat panggilan tersendiri.',
  ),
  paragraph(`${FREE} ${ASK}`),
];

const reserve = (input: FamilyLettersInput, child: AddressedChild): Block[] => [
  paragraph(
    `Terima kasih atas kesediaan Bapak/Ibu mengikuti penerimaan ${place(input)}. ${basisWords(input)}, ananda berikut tercantum dalam daftar cadangan:`,
  ),
  {
    kind: 'facts',
    facts: [
      ...childFacts(child),
      fact(
        'Urutan cadangan',
        child.reserveNo === null ? null : `${paperNumber(child.reserveNo)} (${child.level})`,
      ),
    ],
  },
  paragraph(
    'Bila tersedia tempat yang sesuai, kami menghubungi Bapak/Ibu menurut urutan daftar. Selama menunggu, ananda tetap bersekolah atau mendaftar di sekolah lain; hal itu tidak mengubah urutannya.',
  ),
  paragraph(
    'Mohon kabari kami bila alamat atau nomor telepon berubah, atau bila ananda tidak lagi memerlukan tempat.',
  ),
  paragraph(`${FREE} ${ASK}`),
];

const notAccepted = (input: FamilyLettersInput, child: AddressedChild): Block[] => [
  paragraph(
    `Terima kasih atas kepercayaan dan kesediaan Bapak/Ibu mengikuti penerimaan ${place(input)}. ${basisWords(input)}, dengan berat hati kami sampaikan bahwa ananda berikut belum dapat kami terima pada penerimaan kali ini:`,
  ),
  { kind: 'facts', facts: childFacts(child) },
  paragraph(
    'Hasil ini bukan penilaian atas diri ananda maupun keluarga. Ananda dapat diusulkan lagi pada penerimaan berikutnya.',
  ),
  paragraph(
    'Kami berharap ananda tetap bersekolah. Bila memerlukan bantuan mencari sekolah, pendamping sosial dan kantor kami siap membantu.',
  ),
  paragraph(
    'Bila Bapak/Ibu ingin mendapat penjelasan atau menyampaikan keberatan, silakan datang ke kantor kami dengan menyebut kode calon.',
  ),
];

/** Papers asked for (domain brief 5.1); none of them keeps a child out. */
const bring = ({ level }: AddressedChild): string[] => [
  'Kartu Keluarga dan akta kelahiran atau surat keterangan lahir',
  'KTP ayah, ibu, atau wali',
  ...(level === 'SD' ? [] : ['Ijazah, surat keterangan lulus, atau rapor terakhir']),
  'Pas foto 3 × 4 dan surat pernyataan orang tua yang sudah ditandatangani',
  'Surat ini',
];

function called(input: FamilyLettersInput, child: AddressedChild): Block[] {
  const { day: on, time, place: where, until } = input.call;
  return [
    paragraph(
      `${basisWords(input)}, ananda berikut ditetapkan sebagai calon siswa ${place(input)}:`,
    ),
    { kind: 'facts', facts: childFacts(child) },
    paragraph('Kami mengundang Bapak/Ibu datang bersama ananda untuk daftar ulang pada:'),
    {
      kind: 'facts',
      facts: [
        fact('Hari, tanggal', on === null ? null : longDateWithDay(on)),
        fact('Pukul', time),
        fact('Tempat', where),
      ],
    },
    paragraph('Mohon membawa yang sudah ada dari berkas berikut:'),
    { kind: 'clauses', items: bring(child) },
    paragraph(
      'Berkas yang belum ada tidak menghalangi daftar ulang; petugas membantu mengurusnya kemudian.',
    ),
    paragraph(
      `Mohon memberi kabar bersedia atau tidak paling lambat ${day(until)}. Bila berhalangan pada hari itu, hubungi kami sebelumnya agar dapat ditentukan hari lain.`,
    ),
    paragraph(FREE),
  ];
}

/** What each letter says between greeting and thanks. */
export const BODIES: Readonly<
  Record<SentKind, (input: FamilyLettersInput, child: AddressedChild) => Block[]>
> = {
  'acceptance-letter': accepted,
  'reserve-letter': reserve,
  'not-accepted-letter': notAccepted,
  'reregistration-letter': called,
};
