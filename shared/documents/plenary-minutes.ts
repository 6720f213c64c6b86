import { longDate } from '../domain/format/indonesian-date.ts';
import { dateInWords } from '../domain/format/indonesian-words.ts';
import type { Level, LocalDate, Sex } from '../vocabulary.ts';
import { type PaperDocument, type Section, text, textOrBlank } from './document.ts';
import { attendance, results } from './plenary-minutes-tables.ts';
import { LETTER, partySigns, turned } from './letters/letter.ts';
import { orderedList, type OrderedListInput } from './ordered-list.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import { paperWords } from './paper-words.ts';
import type { Block, Letter } from './person-sections.ts';
import { signer } from './signers.ts';

/** Somebody for whom the order or its conditions did not hold, and why: nothing of it is hidden. */
export interface Override {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  /** "Dikecualikan: berkas", "Dicoret", "Ditambahkan". */
  readonly what: string;
  readonly reason: string;
}

/** What a run had to give in a level. */
export interface LevelPlaces {
  readonly level: Level;
  readonly seats: number;
}

export interface PlenaryMinutesInput extends Omit<OrderedListInput, 'audience'> {
  readonly site: string;
  readonly schoolYear: string;
  /** Null until the run is ratified: the line stays open. */
  readonly number: string | null;
  readonly day: LocalDate | null;
  readonly time: string;
  readonly place: string;
  readonly attendees: readonly { readonly name: string; readonly position: string }[];
  /** Who ratified the run with the first; null before that. */
  readonly secondName: string | null;
  readonly seats: readonly LevelPlaces[];
  readonly beds: Readonly<Record<Sex, number>>;
  readonly ceiling: number;
  /** Who holds a place already. */
  readonly held: number;
  readonly overrides: readonly Override[];
}

const paragraph = (value: string): Block => ({ kind: 'paragraph', text: value });

function opening({ day, time, place, site, schoolYear, intakeName }: PlenaryMinutesInput): Block {
  const when = day === null ? paperWords.toFill : `${dateInWords(day)} (${longDate(day)})`;
  const hour = time === '' ? '' : `, pukul ${time}`;
  return paragraph(
    `Pada hari ini ${when}${hour}, bertempat di ${place}, dilaksanakan rapat pleno penetapan calon siswa ${site} Tahun Pelajaran ${schoolYear} (${intakeName}), yang dihadiri oleh:`,
  );
}

function agreed({ overrides }: PlenaryMinutesInput): string[] {
  const others =
    overrides.length === 0
      ? 'Tidak ada nama yang menyimpang dari urutan dan tidak ada syarat yang dikecualikan.'
      : `${paperNumber(overrides.length)} penyimpangan dari urutan atau pengecualian syarat tercantum dengan alasannya dalam Lampiran II.`;
  return [
    'Urutan lengkap, dengan keterangan setiap nama, tercantum dalam Lampiran I dan merupakan bagian berita acara ini.',
    others,
    'Hasil rapat ini diusulkan kepada pejabat yang berwenang. Yang berlaku adalah nama dalam surat keputusan.',
  ];
}

function record(input: PlenaryMinutesInput): Letter {
  const { run, asOf, beds, ceiling, held, signers, number, secondName } = input;
  const date = input.day === null ? paperWords.toFill : paperDate(input.day);
  return {
    ...LETTER,
    key: 'minutes',
    title: 'Berita Acara Rapat Pleno',
    subtitle: `Nomor: ${number ?? paperWords.toFill}`,
    blocks: [
      opening(input),
      { kind: 'table', name: 'Daftar hadir', table: attendance(input) },
      paragraph(
        `Rapat membahas urutan ke-${paperNumber(run.number)}, disusun menurut keadaan per ${paperDate(asOf)} dengan ${run.policy.toLowerCase()}. Tersedia tempat tidur laki-laki ${paperNumber(beds.L)} dan perempuan ${paperNumber(beds.P)}, daya tampung gedung ${paperNumber(ceiling)}, sudah terisi ${paperNumber(held)}. Rapat menyepakati hasil berikut:`,
      ),
      { kind: 'table', name: 'Hasil', table: results(input) },
      { kind: 'clauses', items: agreed(input) },
      paragraph(
        'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
      ),
    ],
    signers: [
      [
        partySigns('left', ['Peserta rapat,'], secondName),
        signer(signers.right, 'right', `${signers.place}, ${date}`),
      ],
      [
        signers.left === null
          ? partySigns('center', ['Pimpinan rapat,'], null)
          : signer(signers.left, 'center', paperWords.acknowledged),
      ],
    ],
    notes: run.draft ? [`${paperWords.draft}: urutan ini belum disahkan.`] : [],
  };
}

const reference = (input: PlenaryMinutesInput, which: string): Section['reference'] => [
  { label: which, value: 'Berita Acara Rapat Pleno' },
  { label: 'Nomor', value: input.number ?? paperWords.toFill },
  { label: 'Tanggal', value: input.day === null ? paperWords.toFill : paperDate(input.day) },
];

function overridesSection(input: PlenaryMinutesInput): Section {
  return {
    key: 'overrides',
    reference: reference(input, 'Lampiran II'),
    title: 'Penyimpangan dari Urutan dan Pengecualian Syarat',
    subtitle: input.intakeName,
    table: {
      head: { left: '', right: '' },
      columns: [
        { key: 'no', label: paperWords.number, align: 'right', width: 6, unbroken: true },
        { key: 'code', label: 'Kode', align: 'left', width: 12, unbroken: true },
        { key: 'name', label: paperWords.name, align: 'left', width: 24, namesRow: true },
        { key: 'level', label: 'Jenjang', align: 'left', width: 10 },
        { key: 'what', label: 'Yang berbeda', align: 'left', width: 22 },
        { key: 'reason', label: 'Alasan', align: 'left', width: 26 },
      ],
      rows: input.overrides.map((one, at) => ({
        kind: 'record',
        key: `${one.code}-${at}`,
        cells: {
          no: text(paperNumber(at + 1)),
          code: text(one.code),
          name: text(one.name),
          level: text(one.level),
          what: text(one.what),
          reason: textOrBlank(one.reason),
        },
      })),
      groupEvery: 5,
    },
    totals: [],
    notes: [],
    signers: [],
    withLetterhead: false,
    newPage: true,
  };
}

/**
 * Berita acara rapat pleno: the record to be signed, then the whole order as its first appendix and
 * whatever departs from it as the second (domain brief 5.2, R3).
 */
export function plenaryMinutes(input: PlenaryMinutesInput): PaperDocument<Letter | Section> {
  const draft = input.run.draft ? ` (${paperWords.draft})` : '';
  const name = `Berita Acara Rapat Pleno ${input.intakeName}${draft}`;
  const order = orderedList({ ...input, audience: 'meeting' }).sections.map(
    (section, at): Section => ({
      ...section,
      reference: at === 0 ? reference(input, 'Lampiran I') : [],
      signers: [],
      withLetterhead: false,
    }),
  );
  return {
    kind: 'plenary-minutes',
    name,
    format: turned(input, 'portrait'),
    letterhead: input.letterhead,
    sections: [
      record(input),
      ...order,
      ...(input.overrides.length === 0 ? [] : [overridesSection(input)]),
    ],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
