import type { ParentDetail } from './detail-fields.ts';
import { foldWord, type RowReader } from './row-reader.ts';

/** What a text says of an income: whole rupiah a month, or why it says none. */
export type IncomeReading =
  | { readonly kind: 'rupiah'; readonly rupiah: number }
  | { readonly kind: 'range' }
  | { readonly kind: 'unreadable' };

/** More does not fit the record. */
const MOST = 999_999_999;
const NOTHING: ReadonlySet<string> = new Set([
  'tidak berpenghasilan',
  'tidak ada penghasilan',
  'tidak punya penghasilan',
  'nihil',
]);
const IN_WORDS: ReadonlyMap<string, number> = new Map([
  ['juta', 1_000_000],
  ['jt', 1_000_000],
  ['ribu', 1000],
  ['rb', 1000],
]);
/** Two figures, or a limit on one side: how Dapodik asks for it. */
const RANGE =
  /\d\D*(?:-|–|—|s\/d|sd|sampai|hingga)\D*\d|kurang dari|lebih dari|di ?(?:atas|bawah)|[<>≤≥]/i;

/** Reads `Rp 1.500.000,00`, `1,500,000`, `1,5 juta`, `500rb`; a range is no figure. */
export function readRupiah(text: string): IncomeReading {
  if (NOTHING.has(foldWord(text))) return { kind: 'rupiah', rupiah: 0 };
  if (RANGE.test(text.replace(/,-$/, ''))) return { kind: 'range' };
  const bare = text
    .toLowerCase()
    .replace(/\brp\.?\s*/, '')
    .replace(/\s*(?:\/|per|se)\s*(?:bulan|bln)$/, '')
    .trim();
  const spoken = /^(\d+(?:[.,]\d+)?)\s*(juta|jt|ribu|rb)$/.exec(bare);
  if (spoken) {
    const [, figure = '', word = ''] = spoken;
    return inRange(Number(figure.replace(',', '.')) * (IN_WORDS.get(word) ?? 1));
  }
  // ",00" and ",-" are the sen; so is ".00" behind a figure without separators.
  const whole = bare.replace(/,(?:00?|-)$/, '').replace(/^(\d{4,})\.\d{1,2}$/, '$1');
  const digits = /^\d{1,3}(?:,\d{3})+$/.test(whole)
    ? whole.replaceAll(',', '')
    : whole.replace(/[.\s]/g, '');
  return /^\d{1,9}$/.test(digits) ? inRange(Number(digits)) : { kind: 'unreadable' };
}

const inRange = (rupiah: number): IncomeReading =>
  rupiah >= 0 && rupiah <= MOST
    ? { kind: 'rupiah', rupiah: Math.round(rupiah) }
    : { kind: 'unreadable' };

/** Income of a parent or wali, null when the row does not say. */
export function readIncome(row: RowReader, field: ParentDetail): number | null {
  const cell = row.cell(field);
  const text = row.text(field, 60);
  if (text === '') return null;
  const read = typeof cell === 'number' ? inRange(cell) : readRupiah(text);
  if (read.kind === 'rupiah') return read.rupiah;
  row.fault(field, read.kind === 'range' ? 'income-range' : 'income-unreadable');
  return null;
}
