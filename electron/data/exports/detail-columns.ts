import type { ExportedDetails, ExportedParent } from '#db/queries/export-details.ts';
import { id } from '#shared/i18n/id.ts';
import type { SheetColumn } from './people-columns.ts';

const heads = id.imports.fields;
const { religions, lives, dapodik } = id.candidates.details;
const RELATIONS: Readonly<Record<string, string>> = {
  mother: 'Ibu',
  father: 'Ayah',
  institution: 'Panti',
};

type Column = SheetColumn<ExportedDetails>;
/** A text that only leaves with identity numbers in full; '' leaves the cell empty. */
const personal = (
  header: string,
  value: (of: ExportedDetails) => string | null,
  kind: 'text' | 'id' = 'text',
): Column => ({ header, kind, width: 18, value: (of, full) => (full ? value(of) || null : null) });

const parent = (
  who: 'mother' | 'father' | 'guardian',
  of: (details: ExportedDetails) => ExportedParent | null,
): readonly Column[] => [
  ...(who === 'guardian' ? [] : [personal(heads[`${who}_name`], (row) => of(row)?.name ?? null)]),
  personal(heads[`${who}_nik`], (row) => of(row)?.nik ?? null, 'id'),
  personal(heads[`${who}_life`], (row) => {
    const life = of(row)?.life ?? null;
    return life === null ? null : lives[life];
  }),
  personal(heads[`${who}_job`], (row) => of(row)?.job ?? null),
  {
    header: heads[`${who}_income`],
    kind: 'number',
    width: 14,
    value: (row, full) => (full ? (of(row)?.income ?? null) : null),
  },
];

/**
 * Religion, school before, assistance and parents, under the heads and in the words an import
 * reads. All of it but the school leaves only with numbers in full, as the street does.
 */
export const detailColumns: readonly Column[] = [
  personal(heads.guardian_relation, ({ relation }) =>
    relation === null ? null : (RELATIONS[relation] ?? 'Wali'),
  ),
  personal(heads.nisn, ({ nisn }) => nisn, 'id'),
  personal(heads.religion, ({ religion }) => (religion === null ? null : religions[religion])),
  personal(heads.postal, ({ postal }) => postal, 'id'),
  personal(heads.pkh_no, ({ pkhNo }) => pkhNo, 'id'),
  personal(heads.bpnt_no, ({ bpntNo }) => bpntNo, 'id'),
  personal(heads.kks_no, ({ kksNo }) => kksNo, 'id'),
  {
    header: heads.last_school,
    kind: 'text',
    width: 24,
    value: ({ lastSchool }) => lastSchool || null,
  },
  { header: heads.last_npsn, kind: 'id', width: 12, value: ({ lastNpsn }) => lastNpsn || null },
  { header: heads.last_grade, kind: 'number', width: 8, value: ({ lastGrade }) => lastGrade },
  personal(heads.dapodik_active, ({ dapodikActive }) => {
    if (dapodikActive === null) return null;
    return dapodikActive === 1 ? dapodik.active : dapodik.inactive;
  }),
  ...parent('mother', ({ mother }) => mother),
  ...parent('father', ({ father }) => father),
  ...parent('guardian', ({ wali }) => wali),
];
