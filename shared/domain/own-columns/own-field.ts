import type { OwnColumn } from './own-column.ts';

/** How a list, a filter or a mapping names a column of the office: `own:` and its uid. */
export type OwnField = `own:${string}`;

export const ownField = (uid: string): OwnField => `own:${uid}`;

export const isOwnField = (field: string): field is OwnField => field.startsWith('own:');

/** Whether a value from outside is one. */
export const readsAsOwnField = (value: unknown): value is OwnField =>
  typeof value === 'string' && isOwnField(value);

/** The uid of the column. */
export const ownUid = (field: OwnField): string => field.slice('own:'.length);

/** A column of the office with what reading and showing its values needs. */
export interface NamedOwnColumn extends OwnColumn {
  readonly uid: string;
  readonly name: string;
}

/** What a row says in such a column, as it is stored. */
export interface OwnCell {
  /** Uid of the column. */
  readonly column: string;
  readonly value: string;
}
