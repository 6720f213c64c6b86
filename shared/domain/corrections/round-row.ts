import type { MappedField } from '../imports/columns.ts';
import type { CorrectableField, CorrectionRow } from './read-row.ts';

/** What an answer to a round of looking up desils says of a record; the NIK only to compare it. */
const SAID: ReadonlySet<CorrectableField> = new Set<CorrectableField>(['desil', 'note', 'nik']);
const LOOKED_AT: ReadonlySet<MappedField> = new Set<MappedField>([
  'nik',
  'desil',
  'desil_period',
  'desil_date',
  'note',
]);
/** Numbers leave an office masked where nobody asked for them in full. */
const MASK = '•';

/**
 * A row of an answer without what the round did not ask for: DTSEN spells names and streets in its
 * own way. A masked NIK is no fault; the row is found by its code.
 */
export const roundRow = (row: CorrectionRow): CorrectionRow => ({
  ...row,
  values: row.values.filter(({ field }) => SAID.has(field)),
  faults: row.faults.filter(({ field, shown }) => LOOKED_AT.has(field) && !shown.includes(MASK)),
});
