import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SetValuesInput } from '#shared/contract/candidate-cells.ts';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import {
  CELL_FIELDS,
  type CellFault,
  type CellField,
  cellsOf,
  isVisitResult,
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

/** What the cells of the list hold while they are changed, and how each change is stored. */
export function useCellEditing(visit: Visit) {
  const t = useTranslations('candidates.cells');
  const acts = useActs();
  const words = useVisitWords();
  const faultWords = useFaultWords();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  // One after the other, so that each change is compared with what the one before it left.
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const listed = (row: Row, field: CellField) => cellsOf(row)[field];
  const shownText = (row: Row, field: CellField) =>
    typedText(field, draftOf(drafts, row, field)?.text ?? listed(row, field), words);

  const send = async (row: Row, field: CellField, old: string, text: string): Promise<void> => {
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
    put(
      'faulty',
      faultWords(fault?.problem ?? error.code.replace('candidates.', ''), row.name, now),
    );
  };

  const editing: GridEditing<Row> = {
    textOf: (row, column) => {
      if (!isField(column)) return null;
      // An ended candidacy keeps its visit, and an exception is the head's.
      const held = listed(row, column);
      const fixed = column === 'visit' && (row.stage === 'closed' || held === 'excepted');
      return fixed ? null : shownText(row, column);
    },
    labelOf: (row, column) =>
      isField(column) ? t('editing', { column: t(`columns.${column}`), name: row.name }) : '',
    commit: (row, column, typed) => {
      if (!isField(column)) return undefined;
      const key = draftKey(row.uid, column);
      const before = knownText(drafts, row, column, listed(row, column));
      const text = storedText(column, typed, words);
      if (text === before) {
        setDrafts((all) => (all.get(key)?.state === 'faulty' ? withDraft(all, key, null) : all));
        return undefined;
      }
      const problem = typedProblem(column, typed, words);
      if (problem !== undefined) return faultWords(problem, row.name);
      setDrafts((all) => withDraft(all, key, { text, old: before, state: 'sent', row }));
      queue.current = queue.current.then(() => send(row, column, before, text));
      return undefined;
    },
    hold: (row, column, typed) => {
      if (!isField(column)) return;
      const problem = typedProblem(column, typed, words) ?? '';
      const fault = faultWords(problem, row.name);
      const old = listed(row, column);
      const draft = { text: typed, old, state: 'faulty', row, fault } as const;
      setDrafts((all) => withDraft(all, draftKey(row.uid, column), draft));
    },
    drop: (row, column) => {
      if (!isField(column)) return;
      const key = draftKey(row.uid, column);
      setDrafts((all) => (all.get(key)?.state === 'faulty' ? withDraft(all, key, null) : all));
    },
    faultOf: (row, column) => (isField(column) ? draftOf(drafts, row, column)?.fault : undefined),
  };
  /** What a cell shows: a stored text, or what is on its way or at fault. */
  const shown = (row: Row, field: CellField): string => {
    const text = draftOf(drafts, row, field)?.text ?? listed(row, field);
    if (field !== 'visit' || text === '' || isVisitResult(text))
      return typedText(field, text, words);
    return text === 'passed' || text === 'excepted' ? t(`visits.${text}`) : text;
  };
  return { editing, shown };
}
