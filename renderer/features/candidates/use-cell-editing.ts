import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SetValuesInput } from '#shared/contract/candidate-cells.ts';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import { CELL_FIELDS, type CellField, cellsOf } from '#shared/domain/candidates/cells.ts';
import type { GridEditing } from '#renderer/ui/grid-edit.ts';
import { draftKey, draftOf, type Drafts, knownText, withDraft } from './cell-drafts.ts';
import { storedText, typedProblem, typedText } from './read-cell.ts';
import { type RowsOf, useBlockCells } from './use-block-cells.ts';
import { useFaultWords } from './use-fault-words.ts';
import { type Change, useStoreCells } from './use-store-cells.ts';
import { useVisitWords } from './use-visit-words.ts';

type Row = CandidateListRow;

const isField = (column: string): column is CellField =>
  (CELL_FIELDS as readonly string[]).includes(column);

/** What a cell shows: a stored text, or what is on its way or at fault. */
function useShown(drafts: Drafts): (row: Row, field: CellField) => string {
  const words = useVisitWords();
  return (row, field) =>
    typedText(field, draftOf(drafts, row, field)?.text ?? listed(row, field), words);
}

const listed = (row: Row, field: CellField): string => cellsOf(row)[field];

/** An ended candidacy keeps its visit, and an exception is the head's. */
const isFixed = (row: Row, field: CellField): boolean =>
  field === 'visit' && (row.stage === 'closed' || listed(row, field) === 'excepted');

interface CellEditing {
  readonly visit: SetValuesInput['visit'];
  readonly rowsOf: RowsOf;
}

/** The cells one by one: what each shows, and what becomes of what is typed into it. */
function useOneCell(visit: SetValuesInput['visit']) {
  const t = useTranslations('candidates.cells');
  const words = useVisitWords();
  const faultWords = useFaultWords();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const store = useStoreCells(setDrafts, visit);
  const shown = useShown(drafts);
  const letGo = (row: Row, field: CellField) => {
    const key = draftKey(row.uid, field);
    setDrafts((all) => (all.get(key)?.state === 'faulty' ? withDraft(all, key, null) : all));
  };
  const read = (row: Row, field: CellField, typed: string): Change | null | string => {
    const draft = draftOf(drafts, row, field);
    if (draft?.state !== 'faulty' && typed === shown(row, field)) return null;
    const old = knownText(drafts, row, field, listed(row, field));
    const text = storedText(field, typed, words);
    if (text === old) return null;
    const problem = typedProblem(field, typed, words);
    return problem === undefined ? { row, field, old, text } : faultWords(problem, row.name);
  };
  const change = (row: Row, field: CellField, typed: string): string | undefined => {
    const came = read(row, field, typed);
    if (typeof came === 'string') return came;
    if (came === null) {
      letGo(row, field);
      return undefined;
    }
    store([came], {
      done: t('saved', { column: t(`columns.${field}`), name: row.name }),
      refused: ([fault]) => {
        const now = fault === undefined ? '' : typedText(field, fault.now, words);
        const sentence = faultWords(fault?.problem ?? 'not-stored', row.name, now);
        setDrafts((all) => failed(all, came, sentence));
      },
    });
    return undefined;
  };
  const keep = (row: Row, field: CellField, typed: string) => {
    const fault = faultWords(typedProblem(field, typed, words) ?? '', row.name);
    const old = listed(row, field);
    const draft = { text: typed, old, state: 'faulty', row, fault } as const;
    setDrafts((all) => withDraft(all, draftKey(row.uid, field), draft));
  };
  const faultOf = (row: Row, field: CellField) => draftOf(drafts, row, field)?.fault;
  return { shown, letGo, read, change, keep, faultOf, setDrafts, store };
}

/** The drafts with a change that was refused; where somebody typed on, the newer text speaks. */
function failed(all: Drafts, { row, field, old, text }: Change, fault: string): Drafts {
  const key = draftKey(row.uid, field);
  if (all.get(key)?.text !== text) return all;
  return withDraft(all, key, { row, old, text, state: 'faulty', fault });
}

/** What the cells of the list hold while they are changed, and how each change is stored. */
export function useCellEditing({ visit, rowsOf }: CellEditing) {
  const t = useTranslations('candidates.cells');
  const stages = useTranslations('kit.stages');
  const one = useOneCell(visit);
  const textOf = (row: Row, column: string): string => {
    if (isField(column)) return one.shown(row, column);
    return column === 'stage' ? stages(row.stage) : row.code;
  };
  const { block, ...told } = useBlockCells({
    rowsOf,
    textOf,
    read: (row, column, typed) => {
      if (typed === textOf(row, column)) return null;
      if (!isField(column)) return t('block.fixedColumn');
      return isFixed(row, column) ? t('block.fixedVisit') : one.read(row, column, typed);
    },
    setDrafts: one.setDrafts,
    store: one.store,
  });
  const editing: GridEditing<Row> = {
    textOf: (row, column) =>
      isField(column) && !isFixed(row, column) ? one.shown(row, column) : null,
    labelOf: (row, column) =>
      isField(column) ? t('editing', { column: t(`columns.${column}`), name: row.name }) : '',
    commit: (row, column, typed) => (isField(column) ? one.change(row, column, typed) : undefined),
    hold: (row, column, typed) => (isField(column) ? one.keep(row, column, typed) : undefined),
    drop: (row, column) => (isField(column) ? one.letGo(row, column) : undefined),
    faultOf: (row, column) => (isField(column) ? one.faultOf(row, column) : undefined),
    block,
  };
  return { editing, shown: one.shown, ...told };
}
