import { readPhone } from '../people/phone.ts';
import type { ImportedGuardian, Relation } from './candidate-row.ts';
import type { RowReader } from './row-reader.ts';

const RELATION_WORDS: ReadonlyMap<string, Relation> = new Map(
  (
    [
      ['mother', 'ibu', 'ibu kandung', 'mama', 'ibu tiri', 'ibu angkat'],
      ['father', 'ayah', 'bapak', 'ayah kandung', 'bapak kandung', 'ayah tiri', 'ayah angkat'],
      [
        'guardian',
        'wali',
        'kakek',
        'nenek',
        'kakek nenek',
        'paman',
        'bibi',
        'om',
        'tante',
        'kakak',
        'saudara',
        'keluarga',
        'kerabat',
        'orang tua',
        'orang tua wali',
      ],
      ['institution', 'panti', 'panti asuhan', 'lksa', 'lembaga', 'lks', 'yayasan'],
    ] as const
  ).flatMap(([relation, ...words]) => words.map((word): [string, Relation] => [word, relation])),
);

function relationOf(row: RowReader): Relation {
  const word = row.word('guardian_relation');
  if (word === '') return 'guardian';
  const relation = RELATION_WORDS.get(word);
  if (relation === undefined) row.fault('guardian_relation', 'relation-unknown');
  return relation ?? 'guardian';
}

/** The first is the one to call: the named guardian, then mother, then father. */
export function readGuardians(row: RowReader): readonly ImportedGuardian[] {
  const guardians: ImportedGuardian[] = [];
  const named = row.text('guardian_name');
  const mother = row.text('mother_name');
  const father = row.text('father_name');
  if (named !== '') guardians.push({ name: named, relation: relationOf(row) });
  if (mother !== '' && mother !== named) guardians.push({ name: mother, relation: 'mother' });
  if (father !== '' && father !== named) guardians.push({ name: father, relation: 'father' });
  if (guardians.length === 0) row.warn('guardian_name', 'guardian-empty');
  return guardians;
}

/** Whichever of the three name columns holds somebody, without noting anything. */
export function someGuardian(row: RowReader): string {
  for (const field of ['guardian_name', 'mother_name', 'father_name'] as const) {
    const cell = row.cell(field);
    if (typeof cell === 'string' && cell.trim() !== '') return cell.trim();
  }
  return '';
}

/** Phone as `08…`; what is no phone number is kept as written, with a warning. */
export function readPhoneCell(row: RowReader): string | null {
  const text = row.text('phone');
  if (text === '') return null;
  const read = readPhone(text);
  if (read.kind === 'phone') return read.phone;
  if (read.kind === 'shortened') {
    row.fault('phone', 'phone-shortened');
    return null;
  }
  row.warn('phone', 'phone-odd');
  return text;
}

/** RT or RW as three digits, as printed on the KK; empty and 0 mean none. */
export function readNeighbourhood(row: RowReader, field: 'rt' | 'rw'): string {
  const text = row.text(field);
  if (text === '') return '';
  const digits = text.replace(/^r\s*\.?\s*[tw]\s*\.?\s*/i, '').trim();
  if (/^\d{1,3}$/.test(digits)) return Number(digits) === 0 ? '' : digits.padStart(3, '0');
  row.fault(field, field === 'rt' ? 'rt-unreadable' : 'rw-unreadable');
  return '';
}
