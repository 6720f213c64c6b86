import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SetValuesInput } from '#shared/contract/candidate-cells.ts';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import {
  CELL_FIELDS,
  type CellFault,
  type CellField,
  cellsOf,
} from '#shared/domain/candidates/cells.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import type { GridEditing } from '#renderer/ui/grid-edit.ts';
import { draftKey, draftOf, type Drafts, knownText, withDraft } from './cell-drafts.ts';
import { storedText, typedProblem, typedText } from './read-cell.ts';
import { useVisitWords } from './use-visit-words.ts';

type Row = CandidateListRow;
type Visit = SetValuesInput['visit'];
type Loose = ((key: string, values?: Record<string, string>) => string) & {
  has: (key: string) => boolean;
};

const isField = (column: string): column is CellField =>
  (CELL_FIELDS as readonly string[]).includes(column);

/** The sentence of a fault: of the form where the form has one, else of the refusals. */
function useFaultWords(): (problem: string, name: string, now?: string) => string {
  const t = useTranslations('candidates') as unknown as Loose;
  return useMemo(
    () =>
      (problem, name, now = '') => {
        const shown = now === '' ? t('cells.empty') : now;
        const key = ['problems', 'refusals', 'cells']
          .map((part) => `${part}.${problem}`)
          .find((each) => t.has(each));
        return key === undefined ? problem : t(key, { name, level: '', now: shown });
      },
    [t],
  );
}

type Change = { row: Row; field: CellField; old: string; text: string };
type SetDrafts = (change: (all: Drafts) => Drafts) => void;

/** Stores one changed cell, and says at the foot, or at the cell, what came of it. */
function useSend(setDrafts: SetDrafts, visit: Visit): (change: Change) => void {
  const t = useTranslations('candidates.cells');
  const acts = useActs();
  const words = useVisitWords();
  const faultWords = useFaultWords();
  // One after the other, so that each change is compared with what the one before it left.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const send = async ({ row, field, old, text }: Change): Promise<void> => {
    const key = draftKey(row.uid, field);
    const put = (state: 'stored' | 'faulty', fault?: string) =>
      setDrafts((all) => {
        // Somebody typed on meanwhile: the newer text speaks for the cell.
        if (all.get(key)?.text !== text) return all;
        const draft = { text, old, state, row, ...(fault === undefined ? {} : { fault }) };
        return withDraft(all, key, draft);
      });
    const cells = [{ uid: row.uid, field, old, value: text }];
    const reply = await api.candidates.setValues({ cells, visit });
    if (reply.ok) {
      put('stored');
      const column = t(`columns.${field}`);
      return acts.done({ text: t('saved', { column, name: row.name }), undo: true });
    }
    const { error } = reply;
    const fault: CellFault | undefined =
      error.code === 'candidates.cells-refused' ? error.faults[0] : undefined;
    if (fault === undefined) acts.refused(error);
    const now = fault === undefined ? '' : typedText(field, fault.now, words);
    const problem = fault?.problem ?? 'not-stored';
    put('faulty', faultWords(problem, row.name, now));
  };
  return (change) => {
    queue.current = queue.current.then(() => send(change));
  };
}

/** What a cell shows: a stored text, or what is on its way or at fault. */
function useShown(drafts: Drafts): (row: Row, field: CellField) => string {
  const t = useTranslations('candidates.cells');
  const words = useVisitWords();
  return (row, field) => {
    const text = draftOf(drafts, row, field)?.text ?? listed(row, field);
    if (field === 'visit' && (text === 'passed' || text === 'excepted')) return t(`visits.${text}`);
    return typedText(field, text, words);
  };
}

const listed = (row: Row, field: CellField): string => cellsOf(row)[field];

/** An ended candidacy keeps its visit, and an exception is the head's. */
const isFixed = (row: Row, field: CellField): boolean =>
  field === 'visit' && (row.stage === 'closed' || listed(row, field) === 'excepted');

/** What the cells of the list hold while they are changed, and how each change is stored. */
export function useCellEditing(visit: Visit) {
  const t = useTranslations('candidates.cells');
  const words = useVisitWords();
  const faultWords = useFaultWords();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const send = useSend(setDrafts, visit);
  const shown = useShown(drafts);
  const letGo = (row: Row, field: CellField) => {
    const key = draftKey(row.uid, field);
    setDrafts((all) => (all.get(key)?.state === 'faulty' ? withDraft(all, key, null) : all));
  };
  const change = (row: Row, field: CellField, typed: string): string | undefined => {
    const draft = draftOf(drafts, row, field);
    if (draft?.state !== 'faulty' && typed === shown(row, field)) return undefined;
    const old = knownText(drafts, row, field, listed(row, field));
    const text = storedText(field, typed, words);
    if (text === old) {
      letGo(row, field);
      return undefined;
    }
    const problem = typedProblem(field, typed, words);
    if (problem !== undefined) return faultWords(problem, row.name);
    setDrafts((all) => withDraft(all, draftKey(row.uid, field), { text, old, state: 'sent', row }));
    send({ row, field, old, text });
    return undefined;
  };
  const keep = (row: Row, field: CellField, typed: string) => {
    const fault = faultWords(typedProblem(field, typed, words) ?? '', row.name);
    const old = listed(row, field);
    const draft = { text: typed, old, state: 'faulty', row, fault } as const;
    setDrafts((all) => withDraft(all, draftKey(row.uid, field), draft));
  };
  const editing: GridEditing<Row> = {
    textOf: (row, column) => (isField(column) && !isFixed(row, column) ? shown(row, column) : null),
    labelOf: (row, column) =>
      isField(column) ? t('editing', { column: t(`columns.${column}`), name: row.name }) : '',
    commit: (row, column, typed) => (isField(column) ? change(row, column, typed) : undefined),
    hold: (row, column, typed) => (isField(column) ? keep(row, column, typed) : undefined),
    drop: (row, column) => (isField(column) ? letGo(row, column) : undefined),
    faultOf: (row, column) => (isField(column) ? draftOf(drafts, row, column)?.fault : undefined),
  };
  return { editing, shown };
}
