import { isOwnField, type NamedOwnColumn, ownField, ownUid } from '../own-columns/own-field.ts';
import { foldHeader, type Mapping } from './columns.ts';

/**
 * A mapping as the open columns of the office allow it: one that has ended is read no more, and a
 * header without a meaning that bears the name of one is read as that one.
 */
export function withOwnColumns(
  mapping: Mapping,
  headers: readonly string[],
  own: readonly Pick<NamedOwnColumn, 'uid' | 'name'>[],
): Mapping {
  const open = new Set(own.map(({ uid }) => uid));
  const kept = mapping.map((field) =>
    field !== null && isOwnField(field) && !open.has(ownUid(field)) ? null : field,
  );
  const taken = new Set(kept);
  return kept.map((field, column) => {
    if (field !== null) return field;
    const header = foldHeader(headers[column] ?? '');
    const found = own.find(({ uid, name }) => {
      return header !== '' && foldHeader(name) === header && !taken.has(ownField(uid));
    });
    if (!found) return null;
    taken.add(ownField(found.uid));
    return ownField(found.uid);
  });
}

/** The own column a mapping names that is not open; undefined when all of them are. */
export const unknownOwnColumn = (
  mapping: Mapping,
  own: readonly Pick<NamedOwnColumn, 'uid'>[],
): string | undefined =>
  mapping
    .flatMap((field) => (field !== null && isOwnField(field) ? [ownUid(field)] : []))
    .find((uid) => !own.some((column) => column.uid === uid));
