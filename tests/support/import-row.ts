import type { CandidateRow } from '#shared/domain/imports/candidate-row.ts';
import type { Cell } from '#shared/domain/imports/cell.ts';
import type { ImportField } from '#shared/domain/imports/columns.ts';
import { checkRow, type RowOutcome } from '#shared/domain/imports/check-row.ts';
import { planRows, type RowOptions } from '#shared/domain/imports/row-plan.ts';

/** A row without fault or warning; tests spoil one cell of it. */
export const SOUND_ROW: Partial<Record<ImportField, Cell>> = {
  name: 'Lidia Hanyeq',
  nik: '6402035509130003',
  kk: '6402036509730002',
  sex: 'P',
  birth_date: '15/09/2013',
  level: 'SMP',
  grade: 7,
  guardian_name: 'Sumiati',
  guardian_relation: 'Ibu',
  desil: 1,
  desil_period: 'Triwulan II 2026',
  school_status: 'Putus sekolah',
};

/** Checks the sound row with some cells changed; columns in the order of the keys. */
export function checkCells(
  changes: Partial<Record<ImportField, Cell>>,
  options: Partial<RowOptions> = {},
): RowOutcome & { readonly values: CandidateRow | null } {
  const row = { ...SOUND_ROW, ...changes };
  const mapping = Object.keys(row) as ImportField[];
  const plan = planRows({
    mapping,
    today: '2026-06-08',
    date1904: false,
    desilDefault: null,
    repairs: [],
    ...options,
  });
  const outcome = checkRow(Object.values(row), plan);
  return { ...outcome, values: outcome.values as CandidateRow | null };
}
