import type { ExportedDetails } from '#db/queries/export-details.ts';
import type {
  ExportedCandidate,
  ExportedPerson,
  ExportedProposal,
  ExportedStudent,
} from '#db/queries/exports.ts';
import { missingCell } from '#shared/domain/candidates/missing-cell.ts';
import { type NamedOwnColumn, ownField } from '#shared/domain/own-columns/own-field.ts';
import { id } from '#shared/i18n/id.ts';
import { detailColumns } from './detail-columns.ts';
import { ownSheet, type WithOwn } from './own-sheet.ts';
import { andMore, home, masked, type SheetColumn, who } from './people-columns.ts';

/** A candidate with its completed years on the day of the export. */
type AgedCandidate = WithOwn<ExportedCandidate & ExportedDetails> & { readonly age: number | null };

const words = id.candidates;
const heads = words.columns;
const REASONS: Readonly<Record<string, string>> = words.reasons;

/** What still lacks, in the words of the list on screen. */
function missingText(of: ExportedCandidate): string {
  const cell = missingCell(of);
  switch (cell.kind) {
    case 'closed':
      return REASONS[cell.reason] ?? cell.reason;
    case 'complete':
      return words.list.complete;
    case 'unvisited':
      return words.list.unvisitedChip;
    case 'gate':
      return words.gates[cell.gate];
    case 'things':
      return `${cell.count} hal kurang`;
  }
}

/** The columns of the list of candidates in the order of the screen, under its heads. */
const onScreen: readonly (SheetColumn<AgedCandidate> & { readonly id: string })[] = [
  { id: 'code', header: heads.code, kind: 'id', width: 12, value: ({ code }) => code },
  { id: 'name', header: heads.name, kind: 'text', width: 32, value: ({ name }) => name },
  { id: 'sex', header: heads.sex, kind: 'text', width: 5, value: ({ sex }) => sex },
  { id: 'age', header: heads.age, kind: 'number', width: 6, value: ({ age }) => age },
  { id: 'level', header: heads.level, kind: 'text', width: 8, value: ({ level }) => level },
  { id: 'desil', header: heads.desil, kind: 'number', width: 7, value: ({ desil }) => desil },
  {
    id: 'stage',
    header: heads.stage,
    kind: 'text',
    width: 18,
    value: ({ stage }) => id.kit.stages[stage],
  },
  { id: 'missing', header: heads.missing, kind: 'text', width: 24, value: missingText },
];
const period: SheetColumn<AgedCandidate> = {
  header: 'Periode desil',
  kind: 'text',
  width: 14,
  value: ({ desilPeriod }) => desilPeriod,
};

const ofPupils = id.enrolments.columns;

/** The columns of the pupils as their screen has them. */
const studentsOnScreen: readonly SheetColumn<ExportedStudent>[] = [
  { header: ofPupils.name, kind: 'text', width: 32, value: ({ name }) => name },
  { header: ofPupils.code, kind: 'id', width: 12, value: ({ code }) => code },
  { header: ofPupils.sex, kind: 'text', width: 5, value: ({ sex }) => sex },
  { header: ofPupils.level, kind: 'text', width: 8, value: ({ level }) => level },
  { header: ofPupils.grade, kind: 'number', width: 8, value: ({ grade }) => grade },
  { header: ofPupils.class, kind: 'text', width: 10, value: ({ className }) => className },
  { header: ofPupils.bed, kind: 'text', width: 20, value: ({ bed }) => bed },
  { header: ofPupils.nis, kind: 'id', width: 14, value: ({ nis }) => nis },
  { header: ofPupils.from, kind: 'date', value: ({ from }) => from },
];

const withoutGrade = who.filter(({ header }) => header !== 'Kelas');

/** The round of looking up desils: who, and three columns that the answer fills in. */
export const desilColumns: readonly SheetColumn<ExportedPerson>[] = [
  { header: 'Kode calon', kind: 'id', width: 14, value: ({ code }) => code },
  { header: 'NIK', kind: 'id', value: ({ nik }, full) => masked(nik, full) },
  { header: 'No. KK', kind: 'id', value: ({ kk }, full) => masked(kk, full) },
  { header: 'Nama', kind: 'text', width: 32, value: ({ name }) => name },
  { header: 'Tanggal lahir', kind: 'date', value: ({ birthDate }) => birthDate },
  { header: 'Desil', kind: 'text', width: 9, value: () => null },
  { header: 'Periode', kind: 'text', width: 20, value: () => null },
  { header: 'Catatan', kind: 'text', width: 32, value: () => null },
];

/** Children whose families were proposed for DTSEN, for the operator of the village or Dinas Sosial. */
export const proposalColumns: readonly SheetColumn<ExportedProposal>[] = [
  ...who,
  ...home,
  { header: 'Diusulkan', kind: 'date', value: ({ proposedOn }) => proposedOn },
  { header: 'Kepada', kind: 'text', value: ({ addressedTo }) => addressedTo },
  { header: 'Cek lagi', kind: 'date', value: ({ checkOn }) => checkOn },
  { header: 'Catatan', kind: 'text', width: 32, value: ({ proposalNote }) => proposalNote },
  { header: 'Hasil', kind: 'text', value: () => null },
];

/**
 * The list of candidates: the columns of the screen and of the office as they are shown there, then,
 * with `allColumns`, those that are hidden and all the rest.
 */
export function candidateColumns(
  own: readonly NamedOwnColumn[],
  allColumns: boolean,
  shown: readonly string[] | undefined,
): readonly SheetColumn<AgedCandidate>[] {
  const sheets = ownSheet(own);
  const known = new Map<string, SheetColumn<AgedCandidate>>([
    ...onScreen.map(({ id, ...column }) => [id, column] as const),
    ...own.flatMap(({ uid }, at) => {
      const column = sheets[at];
      return column === undefined ? [] : [[ownField(uid), column] as const];
    }),
  ]);
  const chosen = new Set((shown ?? [...known.keys()]).filter((one) => known.has(one)));
  const columnsOf = (ids: Iterable<string>) =>
    [...ids].flatMap((one) => {
      const column = known.get(one);
      return column === undefined ? [] : [column];
    });
  if (!allColumns) return columnsOf(chosen);
  const hidden = [...known.keys()].filter((one) => !chosen.has(one));
  const rest = andMore(onScreen, ...who, period, ...home, ...detailColumns).slice(onScreen.length);
  return [...columnsOf(chosen), ...columnsOf(hidden), ...rest];
}

/** The pupils: as on the screen, then all the rest. "Kelas" is the class, the grade has its own head. */
export const studentColumns = (
  own: readonly NamedOwnColumn[],
  allColumns: boolean,
): readonly SheetColumn<WithOwn<ExportedStudent & ExportedDetails>>[] =>
  allColumns
    ? [
        ...andMore<ExportedStudent & ExportedDetails>(
          studentsOnScreen,
          ...withoutGrade,
          ...home,
          ...detailColumns,
        ),
        ...ownSheet(own),
      ]
    : [...studentsOnScreen, ...ownSheet(own)];

export const SHEET_NAMES: Readonly<
  Record<'candidates' | 'desil' | 'proposed' | 'run' | 'students', string>
> = {
  candidates: 'Calon Siswa',
  desil: 'Cek Desil',
  proposed: 'Usulan DTSEN',
  run: 'Urutan Prioritas',
  students: 'Siswa',
};
