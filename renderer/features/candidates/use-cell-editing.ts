import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SetValuesInput } from '#shared/contract/candidate-cells.ts';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import type { AnyCellField } from '#shared/domain/candidates/cells.ts';
import type { GridEditing } from '#renderer/ui/grid-edit.ts';
import { draftKey, draftOf, type Drafts, knownText, withDraft } from './cell-drafts.ts';
import { type RowsOf, useBlockCells } from './use-block-cells.ts';
import { type CellKinds, useCellKinds } from './use-cell-kinds.ts';
import { type Change, useStoreCells } from './use-store-cells.ts';

type Row = CandidateListRow;

/** What a cell shows: a stored text, or what is on its way or at fault. */
const shownIn =
  (drafts: Drafts, kinds: CellKinds) =>
  (row: Row, field: AnyCellField): string =>
    kinds.typed(field, draftOf(drafts, row, field)?.text ?? kinds.listed(row, field));

/** An ended candidacy keeps its visit, and an exception is the head's. */
const isFixed = (row: Row, field: AnyCellField): boolean =>
  field === 'visit' && (row.stage === 'closed' || row.visit === 'excepted');

interface CellEditing {
  readonly visit: SetValuesInput['visit'];
  readonly rowsOf: RowsOf;
}

/** The cells one by one: what each shows, and what becomes of what is typed into it. */
function useOneCell(kinds: CellKinds, visit: SetValuesInput['visit']) {
  const t = useTranslations('candidates.cells');
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const store = useStoreCells(setDrafts, visit);
  const shown = shownIn(drafts, kinds);
  const letGo = (row: Row, field: AnyCellField) => {
    const key = draftKey(row.uid, field);
    setDrafts((all) => (all.get(key)?.state === 'faulty' ? withDraft(all, key, null) : all));
  };
  const read = (row: Row, field: AnyCellField, typed: string): Change | null | string => {
    const draft = draftOf(drafts, row, field);
    if (draft?.state !== 'faulty' && typed === shown(row, field)) return null;
    const old = knownText(drafts, row, field, kinds.listed(row, field));
    const text = kinds.stored(field, typed);
    if (text === old) return null;
    const problem = kinds.problem(field, typed);
    return problem === undefined
      ? { row, field, old, text }
      : kinds.sentence(problem, row.name, field);
  };
  const change = (row: Row, field: AnyCellField, typed: string): string | undefined => {
    const came = read(row, field, typed);
    if (typeof came === 'string') return came;
    if (came === null) {
      letGo(row, field);
      return undefined;
    }
    store([came], {
      done: t('saved', { column: kinds.label(field), name: row.name }),
      refused: ([fault]) => {
        const problem = fault?.problem ?? 'not-stored';
        const sentence = kinds.sentence(problem, row.name, field, fault?.now);
        setDrafts((all) => failed(all, came, sentence));
      },
    });
    return undefined;
  };
  const keep = (row: Row, field: AnyCellField, typed: string) => {
    const fault = kinds.sentence(kinds.problem(field, typed) ?? '', row.name, field);
    const old = kinds.listed(row, field);
    const draft = { text: typed, old, state: 'faulty', row, fault } as const;
    setDrafts((all) => withDraft(all, draftKey(row.uid, field), draft));
  };
  const faultOf = (row: Row, field: AnyCellField) => draftOf(drafts, row, field)?.fault;
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
  const kinds = useCellKinds();
  const { isField } = kinds;
  const one = useOneCell(kinds, visit);
  const textOf = (row: Row, column: string): string => {
    if (isField(column)) return one.shown(row, column);
    return column === 'stage' ? stages(row.stage) : row.code;
  };
  const { block, ...told } = useBlockCells({
    kinds,
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
      isField(column) ? t('editing', { column: kinds.label(column), name: row.name }) : '',
    commit: (row, column, typed) => (isField(column) ? one.change(row, column, typed) : undefined),
    hold: (row, column, typed) => (isField(column) ? one.keep(row, column, typed) : undefined),
    drop: (row, column) => (isField(column) ? one.letGo(row, column) : undefined),
    faultOf: (row, column) => (isField(column) ? one.faultOf(row, column) : undefined),
    block,
  };
  return { editing, shown: one.shown, ...told };
}
