import { nameKey } from '../people/name-key.ts';

/** A candidate of the intake as a signed list may name it. */
export interface Listed {
  readonly candidate: string;
  readonly code: string;
  readonly nik: string | null;
  readonly nameKey: string;
  readonly closed: boolean;
  /** Number of the standing decree that names the child already. */
  readonly decree: string | null;
}

export type MatchProblem =
  /** Nobody of the intake has this code, NIK or name. */
  | 'unknown'
  /** Several have this name: the code decides. */
  | 'several'
  /** Stands in the list before. */
  | 'twice'
  | 'closed'
  | 'designated';

/** A line of the list, and whom it means; with a problem nobody is taken from it. */
export interface MatchedLine {
  /** Counted from 1, empty lines too, as an editor counts. */
  readonly line: number;
  readonly text: string;
  readonly candidate: string | null;
  readonly problem: MatchProblem | null;
}

/** Heads of columns as offices write them: such a line names nobody. */
const HEAD_WORDS = new Set(
  'no nomor nama lengkap anak calon siswa kode nik l p lp jk jenis kelamin jenjang'.split(' '),
);
const NUMBERING = /^\s*\d{1,4}[.)]\s+/;
const CELLS = /[\t;]/;

const isHead = (text: string): boolean =>
  nameKey(text)
    .split(' ')
    .every((word) => HEAD_WORDS.has(word));

/** The cells of a line that can name somebody, without a number before the name. */
const cellsOf = (line: string): string[] =>
  line
    .split(CELLS)
    .map((cell) => cell.replace(NUMBERING, '').trim())
    .filter((cell) => cell !== '');

const nikOf = (cell: string): string | null => {
  const digits = cell.replaceAll(/[\s.'-]/g, '');
  return /^\d{16}$/.test(digits) ? digits : null;
};

function indexOf(people: readonly Listed[]) {
  const byCode = new Map(people.map((one) => [one.code.toUpperCase(), one]));
  const byNik = new Map(people.flatMap((one) => (one.nik === null ? [] : [[one.nik, one]])));
  const byName = Map.groupBy(people, (one) => one.nameKey);
  /** A code or a NIK outweighs the name, which two children may share. */
  return (cells: readonly string[]): readonly Listed[] => {
    for (const cell of cells) {
      const one = byCode.get(cell.toUpperCase()) ?? byNik.get(nikOf(cell) ?? '');
      if (one) return [one];
    }
    for (const cell of cells) {
      const found = byName.get(nameKey(cell));
      if (found && nameKey(cell) !== '') return found;
    }
    return [];
  };
}

function problemOf(found: readonly Listed[], seen: ReadonlySet<string>): MatchProblem | null {
  const [one] = found;
  if (one === undefined) return 'unknown';
  if (found.length > 1) return 'several';
  if (seen.has(one.candidate)) return 'twice';
  if (one.closed) return 'closed';
  return one.decree === null ? null : 'designated';
}

/**
 * Reads a pasted list of names, codes or NIKs, one child a line, cells apart by tabs or semicolons as
 * a spreadsheet copies them. Every line that names anything comes back, matched or with a problem:
 * nobody is left out in silence. Heads of columns and empty lines name nobody.
 */
export function matchList(text: string, people: readonly Listed[]): MatchedLine[] {
  const find = indexOf(people);
  const seen = new Set<string>();
  return text.split(/\r?\n/).flatMap((raw, at): MatchedLine[] => {
    const cells = cellsOf(raw);
    // Of an empty line every cell is a head, too: there is none.
    if (cells.every(isHead)) return [];
    const found = find(cells);
    const problem = problemOf(found, seen);
    const candidate = found.length === 1 ? (found[0]?.candidate ?? null) : null;
    if (candidate !== null) seen.add(candidate);
    return [{ line: at + 1, text: raw.replaceAll('\t', ' ').trim(), candidate, problem }];
  });
}
