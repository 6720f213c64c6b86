import { paperDate } from '../paper-format.ts';
import { paperWords } from '../paper-words.ts';
import type { Fact, Letter } from '../person-sections.ts';
import type { AddressedChild, FamilyLettersInput } from './family-letter.ts';
import { chiefSigns, fact, LETTER, partySigns } from './letter.ts';

/** What parents agree to: boarding, not breaking school off, what they handed in (domain brief 1.2, 5.1). */
const clauses = (site: string): string[] => [
  `Saya menyetujui anak tersebut bersekolah dan tinggal di asrama ${site}.`,
  'Anak tersebut sudah ditanya dan menyatakan sendiri bersedia.',
  'Saya mendukung anak tersebut sampai tamat dan tidak menghentikan sekolahnya tanpa berbicara dahulu dengan sekolah.',
  'Data dan berkas yang saya serahkan benar menurut pengetahuan saya.',
  'Dalam keadaan darurat sekolah boleh memberi pertolongan yang diperlukan dan segera mengabari saya.',
  'Saya sudah diberi tahu bahwa seluruh tahapan penerimaan tidak dipungut biaya.',
];

/** Surat pernyataan orang tua: signed by hand, with room for a duty stamp where the office wants one. */
export function parentStatement(
  { site, signers, stamp }: FamilyLettersInput,
  child: AddressedChild,
  { name, facts }: { readonly name: string; readonly facts: readonly Fact[] },
): Letter {
  const { guardian, address } = child;
  const parent = guardian?.institution === true ? null : (guardian?.name ?? null);
  const date = signers.date === null ? paperWords.toFill : paperDate(signers.date);
  return {
    ...LETTER,
    key: child.code,
    code: child.code,
    file: `${name} ${child.name} ${child.code}`,
    title: name,
    blocks: [
      { kind: 'paragraph', text: 'Yang bertanda tangan di bawah ini:' },
      {
        kind: 'facts',
        facts: [
          fact('Nama', parent),
          fact('NIK', null),
          fact('Hubungan dengan anak', null),
          fact('Alamat', address),
          fact('Telepon', null),
        ],
      },
      { kind: 'paragraph', text: 'orang tua/wali dari anak berikut:' },
      { kind: 'facts', facts },
      { kind: 'paragraph', text: 'dengan ini menyatakan:' },
      { kind: 'clauses', items: clauses(site) },
      {
        kind: 'paragraph',
        text: 'Pernyataan ini saya buat dengan sadar dan tanpa paksaan dari siapa pun.',
      },
    ],
    signers: [
      [
        partySigns('left', ['Anak yang bersangkutan,'], null),
        {
          ...partySigns('right', [`${signers.place}, ${date}`, 'Orang tua/wali,'], null),
          ...(stamp ? { stamp: 'Meterai Rp10.000' } : {}),
        },
      ],
      [chiefSigns(signers, 'center', paperWords.acknowledged)],
    ],
  };
}
