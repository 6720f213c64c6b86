import type { Level, LocalDate } from '../../vocabulary.ts';
import { type NamedOwnColumn, ownField } from '../own-columns/own-field.ts';
import type { ImportField, ImportList, MappedField, Mapping } from './columns.ts';
import { IMPORT_FIELDS } from './columns.ts';

/** A repair a person accepted: in this column, this text stands for that one. */
export interface Repair {
  readonly field: MappedField;
  readonly shown: string;
  readonly to: string;
}

/** What the check of a row needs to know besides the row. */
export interface RowOptions {
  /** A school's candidates where nothing is said. */
  readonly list?: ImportList;
  readonly mapping: Mapping;
  /** Today in WITA: births after it are refused. */
  readonly today: LocalDate;
  /** The workbook counts its dates from 1904 (old Mac files). */
  readonly date1904: boolean;
  /** Period and day of the desil for rows that do not say; null when the person gave none. */
  readonly desilDefault: { readonly period: string; readonly asOf: LocalDate } | null;
  readonly repairs: readonly Repair[];
  /** The open columns of the office; none where nothing is said. */
  readonly own?: readonly NamedOwnColumn[];
  /** Level of all rows in a list without level and grade. */
  readonly levelForAll?: Level | undefined;
  /** People whose NIK is spoilt come in without it; the NIK becomes a task. */
  readonly nikLater?: boolean | undefined;
}

/** A column of the office that a column of the file is read as. */
export interface OwnPlan extends NamedOwnColumn {
  readonly field: MappedField;
  readonly column: number;
}

/** The options made ready for a hundred thousand rows. */
export interface RowPlan extends RowOptions {
  readonly list: ImportList;
  /** Column of each field, -1 when none is mapped. */
  readonly columnOf: Readonly<Record<ImportField, number>>;
  readonly own: readonly OwnPlan[];
  readonly repairsOf: Readonly<Partial<Record<MappedField, ReadonlyMap<string, string>>>> | null;
}

/** Prepares the check of rows under one mapping. The leftmost column wins where two hold a field. */
export function planRows(options: RowOptions): RowPlan {
  const columnOf = Object.fromEntries(
    IMPORT_FIELDS.map((field) => [field, options.mapping.indexOf(field)]),
  ) as Record<ImportField, number>;
  const list = options.list ?? 'candidates';
  const own = (options.own ?? [])
    .map((column) => ({ ...column, field: ownField(column.uid) }))
    .map((column) => ({ ...column, column: options.mapping.indexOf(column.field) }))
    .filter(({ column }) => column >= 0);
  if (options.repairs.length === 0) return { ...options, list, columnOf, own, repairsOf: null };
  const repairsOf: Partial<Record<MappedField, Map<string, string>>> = {};
  for (const { field, shown, to } of options.repairs) {
    (repairsOf[field] ??= new Map()).set(shown, to);
  }
  return { ...options, list, columnOf, own, repairsOf };
}
