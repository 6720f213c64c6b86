import type { Level } from '../../vocabulary.ts';
import { type ImportField, type ImportList, type Mapping, REQUIRED_OF } from './columns.ts';

/** Said once for a whole list of candidates: the level of rows in a list without level and grade. */
export interface SaidForAll {
  readonly level?: Level | null | undefined;
}

/**
 * The required groups no column is mapped to; empty when the mapping is complete. Of candidates the
 * sex need not be told where the NIK is: it tells it (domain brief 4), and the level may be said
 * once for all.
 */
export const missingFields = (
  mapping: Mapping,
  list: ImportList = 'candidates',
  { level = null }: SaidForAll = {},
): readonly (readonly ImportField[])[] =>
  REQUIRED_OF[list].filter((group) => {
    const fields = list === 'candidates' && group.includes('sex') ? [...group, 'nik'] : group;
    if (list === 'candidates' && level !== null && group.includes('level')) return false;
    return !fields.some((field) => mapping.includes(field as ImportField));
  });
