import type { Generated } from 'kysely';
import type { OwnKind } from '#shared/domain/own-columns/own-column.ts';

/** A column an office added to people (Kolom tambahan). */
export interface OwnColumnTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  name: string;
  kind: OwnKind;
  choices: Generated<string>;
  care: 'plain' | 'private' | 'health';
  added_on: string;
  ended_on: string | null;
  end_reason: string | null;
}

/** What stands in such a column for one person. */
export interface OwnValueTable {
  id: Generated<number>;
  uid: string;
  column_id: number;
  person_id: number;
  value: string | null;
  /** The import that brought it; null where somebody typed it. */
  import_batch_id: number | null;
}

/** A list an office made itself (Daftar buatan sendiri). */
export interface OwnListTable {
  id: Generated<number>;
  uid: string;
  office_id: number;
  name: string;
  design: string;
  added_on: string;
  ended_on: string | null;
  end_reason: string | null;
}

export interface OwnTables {
  own_list: OwnListTable;
  own_column: OwnColumnTable;
  own_value: OwnValueTable;
}
