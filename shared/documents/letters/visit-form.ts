import type { GateValue, Level, LocalDate, Recommendation, Sex } from '../../vocabulary.ts';
import type { PaperDocument } from '../document.ts';
import { paperFooter } from '../paper-footer.ts';
import { birthLine, paperDate } from '../paper-format.ts';
import type { PaperInput } from '../paper-input.ts';
import { paperWords } from '../paper-words.ts';
import type { Block, Fact, Letter } from '../person-sections.ts';
import { fact, LETTER, partySigns, SEX_WORDS, turned } from './letter.ts';

/** Who looked at the house, when, and what they found; null values stay open for the pen. */
export interface VisitResult {
  readonly on: LocalDate;
  readonly by: string;
  readonly value: GateValue;
  readonly reason: string;
  readonly recommendation: Recommendation;
}

export interface VisitedChild {
  readonly code: string;
  readonly name: string;
  readonly sex: Sex;
  readonly level: Level;
  readonly birthPlace: string | null;
  readonly birthDate: LocalDate | null;
  /** Masked already for whoever may not see it in full, as `kk`. */
  readonly nik: string | null;
  readonly kk: string | null;
  readonly address: string;
  readonly guardian: { readonly name: string; readonly phone: string; readonly job: string } | null;
  /** Null while nobody has been there. */
  readonly visit: VisitResult | null;
}

export interface VisitFormsInput extends PaperInput {
  readonly intakeName: string;
  /** Null: one form without a name, to be copied. */
  readonly children: readonly VisitedChild[] | null;
}

const RESULTS: Readonly<Record<GateValue, string>> = {
  open: '',
  passed: 'Layak',
  failed: 'Tidak layak',
  deferred: 'Ditunda',
  excepted: 'Dikecualikan',
};
const RECOMMENDED: Readonly<Record<Recommendation, string>> = {
  very_urgent: 'Sangat mendesak',
  worthy: 'Layak',
  none: '',
};

const heading = (text: string, about: string): Block => ({ kind: 'heading', text, about });
const facts = (...own: readonly Fact[]): Block => ({ kind: 'facts', facts: own });
const open = (label: string): Fact => fact(label, null);

/** Who it is about, line by line. */
const WHO: readonly (readonly [label: string, of: (child: VisitedChild) => string | null])[] = [
  ['Nama anak', ({ name }) => name],
  ['Kode calon', ({ code }) => code],
  ['Tempat, tanggal lahir', ({ birthPlace, birthDate }) => birthLine(birthPlace, birthDate)],
  ['Jenis kelamin, jenjang', ({ sex, level }) => `${SEX_WORDS[sex]}, ${level}`],
  ['NIK', ({ nik }) => nik],
  ['No. Kartu Keluarga', ({ kk }) => kk],
  ['Alamat', ({ address }) => address],
  ['Orang tua/wali', ({ guardian }) => guardian?.name ?? null],
  ['Telepon', ({ guardian }) => guardian?.phone ?? null],
];

const who = (child: VisitedChild | null): Block =>
  facts(...WHO.map(([label, of]) => fact(label, child === null ? null : of(child))));

/** What is looked at in the house (domain brief 1.4). */
const house = (child: VisitedChild | null): Block =>
  facts(
    fact('Pekerjaan kepala keluarga', child?.guardian?.job ?? null),
    open('Pendidikan kepala keluarga'),
    open('Penghasilan sebulan'),
    open('Anggota keluarga serumah'),
    open('Status rumah, lantai, dinding'),
    open('Sumber air'),
    open('Daya listrik, ID pelanggan'),
    open('Sekolah anak sekarang'),
    open('Orang tua setuju, anak bersedia'),
  );

const result = (visit: VisitResult | null): Block =>
  facts(
    fact('Tanggal kunjungan', visit && paperDate(visit.on)),
    fact('Hasil', visit && RESULTS[visit.value]),
    fact('Rekomendasi', visit && RECOMMENDED[visit.recommendation]),
    fact('Catatan', visit?.reason ?? null),
  );

function form({ intakeName, signers }: VisitFormsInput, child: VisitedChild | null): Letter {
  const visit = child?.visit ?? null;
  return {
    ...LETTER,
    key: child?.code ?? 'blank',
    ...(child === null ? {} : { file: `Kunjungan ${child.name} ${child.code}` }),
    title: 'Formulir Kunjungan Rumah',
    subtitle: intakeName,
    blocks: [
      heading('A', 'Anak dan keluarga'),
      who(child),
      heading('B', 'Keadaan rumah dan keluarga'),
      house(child),
      heading('C', 'Hasil kunjungan'),
      result(visit),
    ],
    signers: [
      [
        partySigns('left', ['Orang tua/wali,'], null),
        partySigns(
          'right',
          [
            `${signers.place}, ${visit === null ? paperWords.toFill : paperDate(visit.on)}`,
            'Petugas kunjungan,',
          ],
          visit?.by ?? null,
        ),
      ],
    ],
  };
}

/** Formulir kunjungan rumah: without a name, or one page for each child with what is known already. */
export function visitForms(input: VisitFormsInput): PaperDocument<Letter> {
  const name = 'Formulir Kunjungan Rumah';
  return {
    kind: 'visit-form',
    name,
    format: turned(input, 'portrait'),
    letterhead: input.letterhead,
    sections:
      input.children === null
        ? [form(input, null)]
        : input.children.map((child) => form(input, child)),
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
