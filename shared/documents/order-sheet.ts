import type { CutLine } from '../domain/order/cut-lines.ts';
import { activeKeys, type OrderKeyName, type OrderPolicy } from '../domain/order/policy.ts';
import { GATES, type LocalDate } from '../vocabulary.ts';
import { text } from './document.ts';
import type { PaperDocument, Table } from './document.ts';
import { LETTER, turned } from './letters/letter.ts';
import { KEY_NAMES, keySentence } from './order-sheet-words.ts';
import type { OrderedLevel } from './ordered-list.ts';
import { paperFooter } from './paper-footer.ts';
import { paperDate, paperNumber } from './paper-format.ts';
import type { PaperInput } from './paper-input.ts';
import { paperWords } from './paper-words.ts';
import type { Block, Letter } from './person-sections.ts';
import type { LevelPlaces } from './plenary-minutes.ts';
import { results } from './plenary-minutes-tables.ts';
import { gateWords } from './reason-words.ts';
import { signer } from './signers.ts';

export interface OrderSheetInput extends PaperInput {
  readonly intakeName: string;
  readonly site: string;
  readonly schoolYear: string;
  readonly asOf: LocalDate;
  readonly run: { readonly number: number; readonly draft: boolean; readonly policy: OrderPolicy };
  /** For the counts alone: no name of them is printed. */
  readonly levels: readonly OrderedLevel[];
  readonly seats: readonly LevelPlaces[];
  /** Of each level and sex in which anybody was ordered, in school order. */
  readonly cuts: readonly CutLine[];
  /** Why children were not ordered, with how many; a child may have several reasons. */
  readonly notOrdered: readonly { readonly reason: string; readonly children: number }[];
  /** SHA-256 of the secret of the draw, as it was printed when the intake opened. */
  readonly seal: string;
}

/** Fewer than this are not counted out: in a village that would be a name. */
const FEWEST = 5;
const SEX = { L: 'laki-laki', P: 'perempuan' } as const;

const heading = (about: string): Block => ({ kind: 'heading', text: '', about });
const paragraph = (value: string): Block => ({ kind: 'paragraph', text: value });

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} dan ${words.at(-1) ?? ''}`;

function admission({ policy }: OrderSheetInput['run']): string[] {
  const { desils, notRecorded } = policy.admits;
  const open = [
    ...(desils.length > 0 ? [`desil ${listed(desils.map(String))}`] : []),
    ...(notRecorded ? ['keluarga yang desilnya sudah dicek dan belum tercatat'] : []),
  ];
  const before = GATES.filter((gate) => policy.gates[gate] === 'before_order').map((gate) =>
    gate === 'desil_check' ? 'pengecekan desil' : gateWords(gate),
  );
  return [
    `Yang diurutkan: ${listed(open)}.`,
    before.length === 0
      ? 'Tidak ada pemeriksaan yang harus selesai sebelum urutan disusun.'
      : `Yang harus selesai lebih dahulu: ${listed(before)}.`,
    'Calon yang belum memenuhi tetap tercatat beserta alasannya, dan ikut urutan berikutnya begitu lengkap.',
  ];
}

const namesOf = (keys: readonly OrderKeyName[]): string =>
  listed(keys.map((key) => KEY_NAMES[key]));

/** "SMP laki-laki: 20 dari 31 …": where the places ended, and what decided there. */
function cutSentence({ level, sex, ordered, admitted, limit }: CutLine): string {
  const who = `${level} ${SEX[sex]}: ${paperNumber(admitted)} dari ${paperNumber(ordered)} anak yang diurutkan mendapat tempat`;
  if (limit === null) return `${who}; tidak ada yang tersisa.`;
  if (admitted === 0) return `${who}.`;
  const { same, decidedBy, tied } = limit;
  if (decidedBy !== null) {
    const alike = same.length === 0 ? '' : `${namesOf(same)} sama, dan `;
    return `${who}. Di batas itu ${alike}yang menentukan ialah ${KEY_NAMES[decidedBy]}.`;
  }
  if (tied > 1)
    return `${who}. Di batas itu ${paperNumber(tied)} anak setara dalam semua hal; undian menentukan.`;
  return `${who}. Tempat yang masih cocok diberikan kepada anak di urutan berikutnya.`;
}

function limits({ levels, cuts }: OrderSheetInput): string[] {
  return levels.flatMap(({ level, limit, places }) => [
    `Jenjang ${level}: ${paperNumber(places)} tempat terisi; batasnya: ${limit}.`,
    ...cuts.filter((cut) => cut.level === level).map(cutSentence),
  ]);
}

const counted = (children: number): string =>
  children < FEWEST ? `kurang dari ${paperNumber(FEWEST)}` : paperNumber(children);

const reasons = ({ notOrdered }: OrderSheetInput): Table => ({
  head: { left: '', right: '' },
  columns: [
    { key: 'reason', label: 'Alasan', align: 'left', width: 72, namesRow: true },
    { key: 'children', label: 'Anak', align: 'right', width: 28 },
  ],
  rows: notOrdered.map(({ reason, children }) => ({
    kind: 'record',
    key: reason,
    cells: { reason: text(reason), children: text(counted(children)) },
  })),
  groupEvery: 5,
});

function leftOut(input: OrderSheetInput): Block[] {
  if (input.notOrdered.length === 0) return [];
  return [
    heading('Yang belum diurutkan'),
    { kind: 'table', name: 'Alasan belum diurutkan', table: reasons(input) },
  ];
}

function draw({ run, seal }: OrderSheetInput): Block[] {
  if (!activeKeys(run.policy).includes('draw')) return [];
  return [
    heading('Undian'),
    paragraph(
      `Undian hanya dipakai di antara anak yang setara dalam semua hal. Nomornya dihitung dari rahasia yang dibuat saat gelombang dibuka dan tidak dapat diganti sesudahnya. Kode Segel: ${seal.toUpperCase().replaceAll(/(.{8})(?=.)/g, '$1 ')}`,
    ),
  ];
}

function sheet(input: OrderSheetInput): Letter {
  const { run, asOf, intakeName, site, schoolYear, signers } = input;
  const draft = run.draft ? ` · ${paperWords.draft}` : '';
  return {
    ...LETTER,
    key: 'order-sheet',
    title: 'Lembar Penjelasan Urutan',
    subtitle: `${intakeName} · Urutan ke-${paperNumber(run.number)}${draft}`,
    blocks: [
      paragraph(
        `Lembar ini menjelaskan bagaimana urutan calon siswa ${site} Tahun Pelajaran ${schoolYear} disusun menurut keadaan per ${paperDate(asOf)}, dengan aturan versi ${paperNumber(run.policy.version)}. Aturan yang sama berlaku bagi semua anak. Siapa yang lebih dahulu didaftarkan tidak berpengaruh.`,
      ),
      heading('Siapa yang diurutkan'),
      { kind: 'clauses', items: admission(run) },
      heading('Apa yang menentukan, berturut-turut'),
      { kind: 'clauses', items: activeKeys(run.policy).map((key) => keySentence(key, run.policy)) },
      heading('Hasil'),
      { kind: 'table', name: 'Hasil', table: results(input) },
      heading('Sampai di mana tempatnya'),
      { kind: 'clauses', items: limits(input) },
      ...leftOut(input),
      ...draw(input),
      paragraph(
        'Keluarga dapat meminta penjelasan tentang anaknya sendiri di kantor dengan menyebut kode calon. Yang berlaku adalah nama dalam surat keputusan.',
      ),
    ],
    signers: [
      [
        ...(signers.left === null ? [] : [signer(signers.left, 'left', paperWords.acknowledged)]),
        signer(
          signers.right,
          'right',
          `${signers.place}, ${signers.date === null ? paperWords.toFill : paperDate(signers.date)}`,
        ),
      ],
    ],
    notes: run.draft ? [`${paperWords.draft}: urutan ini belum disahkan.`] : [],
  };
}

/**
 * Lembar penjelasan urutan: how the order of a run was made, in plain words, with counts and cut
 * lines. Nobody's name, code or value stands on it, and few are not counted out.
 */
export function orderSheet(input: OrderSheetInput): PaperDocument<Letter> {
  const draft = input.run.draft ? ` (${paperWords.draft})` : '';
  const name = `Lembar Penjelasan Urutan ${input.intakeName}${draft}`;
  return {
    kind: 'order-sheet',
    name,
    format: turned(input, 'portrait'),
    letterhead: input.letterhead,
    sections: [sheet(input)],
    footer: paperFooter(input, name),
    practice: input.practice,
  };
}
