import type { OwnKind } from '#shared/domain/own-columns/own-column.ts';
import type { NamedOwnColumn } from '#shared/domain/own-columns/own-field.ts';
import { typedOwnValue } from '#shared/domain/own-columns/own-value.ts';
import { id } from '#shared/i18n/id.ts';
import type { ExportColumn, ExportValue } from '../files/export-sheet.ts';
import type { SheetColumn } from './people-columns.ts';

/** A person with what the columns of the office say of it. */
export type WithOwn<Row> = Row & { readonly own: Readonly<Record<string, string>> };

const OWN_COLUMN = {
  text: { kind: 'text', width: 24 },
  choice: { kind: 'text', width: 14 },
  yes_no: { kind: 'text', width: 8 },
  date: { kind: 'date' },
  number: { kind: 'number' },
} as const satisfies Readonly<Record<OwnKind, Omit<ExportColumn, 'header'>>>;

/** More digits than this a spreadsheet does not keep. */
const SAFE_NUMBER = /^-?\d{1,15}$/u;

/** A stored value as the sheet holds it, so that an import reads the same again. */
function ownValue(kind: OwnKind, value: string | undefined): ExportValue {
  if (value === undefined) return null;
  if (kind === 'yes_no') return value === 'yes' ? id.columns.yes : id.columns.no;
  if (kind !== 'number') return value;
  return SAFE_NUMBER.test(value.replace('.', '')) ? Number(value) : typedOwnValue(kind, value);
}

/** The columns of the office as a sheet has them, after those of a list. */
export const ownSheet = (own: readonly NamedOwnColumn[]): readonly SheetColumn<WithOwn<object>>[] =>
  own.map(({ uid, name, kind }) => ({
    header: name,
    ...OWN_COLUMN[kind],
    value: (row) => ownValue(kind, row.own[uid]),
  }));
