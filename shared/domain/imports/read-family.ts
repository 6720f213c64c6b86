import { readPhone } from '../people/phone.ts';
import type { ImportedGuardian, ParentDetails, Relation } from './candidate-row.ts';
import { type Parent, PARENTS } from './detail-fields.ts';
import { bothSay, firstSaid, readParent } from './read-parents.ts';
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

export function relationOf(row: RowReader): Relation {
  const word = row.word('guardian_relation');
  if (word === '') return 'guardian';
  const relation = RELATION_WORDS.get(word);
  if (relation === undefined) row.fault('guardian_relation', 'relation-unknown');
  return relation ?? 'guardian';
}

/** The numbers of the child itself, which are no parent's. */
interface OwnNumbers {
  readonly nik: string | null;
  readonly kk: string | null;
}

/** The first is the one to call: the named guardian, then mother, then father. */
export function readGuardians(row: RowReader, own: OwnNumbers): readonly ImportedGuardian[] {
  const guardians: ImportedGuardian[] = [];
  const named = row.text('guardian_name');
  const names = { mother: row.text('mother_name'), father: row.text('father_name') };
  const said = new ParentsSaid(row, own);
  if (named !== '') {
    const relation = relationOf(row);
    const same = (['mother', 'father'] as const).filter(
      (who) => names[who] === named || (names[who] === '' && relation === who),
    );
    guardians.push({ name: named, relation, ...said.of('guardian', ...same) });
  }
  for (const who of ['mother', 'father'] as const)
    if (names[who] !== '' && names[who] !== named)
      guardians.push({ name: names[who], relation: who, ...said.of(who) });
  if (guardians.length === 0) row.warn('guardian_name', 'guardian-empty');
  said.faultRest();
  return guardians;
}

/** What the columns of parents and wali say, given to whom the row names. */
class ParentsSaid {
  readonly #row: RowReader;
  readonly #said = new Map<Parent, ParentDetails>();
  readonly #niks: Set<string>;

  constructor(row: RowReader, { nik, kk }: OwnNumbers) {
    this.#row = row;
    this.#niks = new Set([nik, kk].filter((number) => number !== null));
    for (const who of PARENTS) {
      const details = readParent(row, who);
      if (details !== undefined) this.#said.set(who, details);
    }
  }

  of(...columns: readonly Parent[]): { readonly details?: ParentDetails } {
    let details: ParentDetails | undefined;
    for (const who of columns) {
      details = bothSay(details, this.#said.get(who));
      this.#said.delete(who);
    }
    if (details === undefined) return {};
    const { nik } = details;
    // One number of one person: official forms warn of swapped columns.
    if (nik !== null && this.#niks.has(nik)) {
      const field = columns.find((who) => this.#row.has(`${who}_nik`)) ?? 'guardian';
      this.#row.fault(`${field}_nik`, 'parent-nik-same');
    }
    if (nik !== null) this.#niks.add(nik);
    return { details };
  }

  /** Nobody can be recorded without a name; what is known of them is not dropped in silence. */
  faultRest(): void {
    for (const [who, details] of this.#said) {
      const field = firstSaid(who, details);
      if (field !== null) this.#row.fault(field, 'parent-unnamed', { who });
    }
  }
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
