import { useTranslations } from 'use-intl';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import type { AnyCellField, CellField } from '#shared/domain/candidates/cells.ts';
import { isOwnField } from '#shared/domain/own-columns/own-field.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { useCellKinds } from './use-cell-kinds.ts';
import { useColumns } from './use-columns.tsx';

type Column = GridColumn<CandidateListRow>;

/** Width and behaviour of each column that can be changed, in the order they stand in. */
const LOOKS: readonly (readonly [CellField, Omit<Column, 'id' | 'header' | 'cell'>])[] = [
  ['name', { width: 186, grow: 2, look: 'name' }],
  ['visit', { width: 128, grow: 1 }],
  ['sex', { width: 30, align: 'center', leaves: 3 }],
  ['birthDate', { width: 92, leaves: 4 }],
  ['grade', { width: 40, align: 'end', leaves: 2 }],
  ['birthPlace', { width: 110, grow: 1, leaves: 1 }],
];

/** Before every column that can be changed. */
const STAGE_LEAVES = -100;

/** The columns of the list while its cells are changed; code and stage frame them. */
export function useCellColumns(
  sortable: boolean,
  intakeCode: string,
  shown: (row: CandidateListRow, field: AnyCellField) => string,
  /** The columns of the list that is only read: of those of the office the same are changed. */
  read: readonly Column[],
): readonly Column[] {
  const t = useTranslations('candidates.cells.columns');
  const plain = useColumns(sortable, intakeCode);
  const kinds = useCellKinds();
  const cells = LOOKS.map(([id, look]) => ({
    ...look,
    id,
    header: t(id),
    ...(id === 'name' ? { sortable } : {}),
    cell: (row: CandidateListRow) => shown(row, id),
  }));
  const own = read.flatMap(({ id, ...look }) =>
    isOwnField(id) && kinds.isField(id)
      ? [{ ...look, id, cell: (row: CandidateListRow) => shown(row, id) }]
      : [],
  );
  const pick = (id: string) => plain.filter((column) => column.id === id);
  // Where the office asks more, what cannot be changed gives way first.
  const stage = pick('stage').map((column) =>
    own.length === 0 ? column : { ...column, leaves: STAGE_LEAVES },
  );
  return [...pick('code'), ...cells, ...own, ...stage];
}
