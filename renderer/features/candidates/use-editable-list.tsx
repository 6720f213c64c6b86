import { type ReactNode, useState } from 'react';
import type { SetValuesInput } from '#shared/contract/candidate-cells.ts';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import { addDays } from '#shared/days.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import type { GridEditing } from '#renderer/ui/grid-edit.ts';
import { BlockFaults } from './BlockFaults.tsx';
import { EditBar } from './EditBar.tsx';
import type { RowsOf } from './use-block-cells.ts';
import { useCellColumns } from './use-cell-columns.tsx';
import { useCellEditing } from './use-cell-editing.ts';

interface EditableList {
  readonly columns: readonly GridColumn<CandidateListRow>[];
  readonly editing: GridEditing<CandidateListRow> | undefined;
  /** Stands over the list. */
  readonly bar: ReactNode;
}

/** Columns of the list: those to read, or those whose cells are changed in place. */
export function useEditableList(
  /** The columns of the list that is only read. */
  shown: EditableList['columns'],
  /** Rows of the list that is held for editing; null while it is only read. */
  rowsOf: RowsOf | null,
  sortable: boolean,
  intakeCode: string,
): EditableList {
  const today = useRead('home.clock', {}).data?.today ?? '';
  const { user } = useSession();
  const [typed, setVisit] = useState<Partial<SetValuesInput['visit']>>({});
  const visit = { on: today, by: user.name, againOn: inAWeek(today), ...typed };
  const {
    editing,
    shown: typedText,
    faults,
    closeFaults,
  } = useCellEditing({
    visit,
    rowsOf: rowsOf ?? nobody,
  });
  const cells = useCellColumns(sortable, intakeCode, typedText, shown);
  if (rowsOf === null || today === '') return { columns: shown, editing: undefined, bar: null };
  const bar = (
    <>
      <EditBar visit={visit} onChange={setVisit} today={today} />
      <BlockFaults faults={faults} onClose={closeFaults} />
    </>
  );
  return { columns: cells, editing, bar };
}

const nobody = () => Promise.resolve([]);
const inAWeek = (day: string): string => (day === '' ? '' : addDays(day, 7));
