import { useRef } from 'react';
import type { SetValuesInput } from '#shared/contract/candidate-cells.ts';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import type { AnyCellField, CellFault } from '#shared/domain/candidates/cells.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { draftKey, type Drafts, withDrafts } from './cell-drafts.ts';

/** One changed cell: `old` and `text` as they are stored. */
export interface Change {
  readonly row: CandidateListRow;
  readonly field: AnyCellField;
  readonly old: string;
  readonly text: string;
}

export type SetDrafts = (change: (all: Drafts) => Drafts) => void;

interface Told {
  /** Names what was stored. */
  readonly done: string;
  /** What becomes of the cells, and who is told, when nothing was stored. */
  readonly refused: (faults: readonly CellFault[]) => void;
}

/** Stores changed cells by one act, shows them meanwhile, and says at the foot what was stored. */
export function useStoreCells(setDrafts: SetDrafts, visit: SetValuesInput['visit']) {
  const acts = useActs();
  // One after the other, so that each change is compared with what the one before it left.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const send = async (changes: readonly Change[], told: Told): Promise<void> => {
    const cells = changes.map(({ row, field, old, text }) => ({
      uid: row.uid,
      field,
      old,
      value: text,
    }));
    const reply = await api.candidates.setValues({ cells, visit });
    if (reply.ok) {
      setDrafts((all) => withDrafts(all, still(all, changes, 'stored')));
      return acts.done({ text: told.done, undo: true });
    }
    const { error } = reply;
    if (error.code === 'candidates.cells-refused') return told.refused(error.faults);
    acts.refused(error);
    told.refused([]);
  };
  return (changes: readonly Change[], told: Told) => {
    setDrafts((all) =>
      withDrafts(
        all,
        changes.map((one) => [draftKey(one.row.uid, one.field), { ...one, state: 'sent' }]),
      ),
    );
    queue.current = queue.current.then(() => send(changes, told));
  };
}

/** The drafts of changes in another state; where somebody typed on, the newer text speaks. */
const still = (all: Drafts, changes: readonly Change[], state: 'stored') =>
  changes.flatMap(({ row, field, old, text }) => {
    const key = draftKey(row.uid, field);
    return all.get(key)?.text === text ? [[key, { text, old, state, row }] as const] : [];
  });
