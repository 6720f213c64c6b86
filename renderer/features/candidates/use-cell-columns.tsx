import { useTranslations } from 'use-intl';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import type { CellField } from '#shared/domain/candidates/cells.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
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

/** The columns of the list while its cells are changed; code and stage frame them. */
export function useCellColumns(
  sortable: boolean,
  intakeCode: string,
  shown: (row: CandidateListRow, field: CellField) => string,
): readonly Column[] {
  const t = useTranslations('candidates.cells.columns');
  const plain = useColumns(sortable, intakeCode);
  const cells = LOOKS.map(([id, look]) => ({
    ...look,
    id,
    header: t(id),
    ...(id === 'name' ? { sortable } : {}),
    cell: (row: CandidateListRow) => shown(row, id),
  }));
  const pick = (id: string) => plain.filter((column) => column.id === id);
  return [...pick('code'), ...cells, ...pick('stage')];
}
