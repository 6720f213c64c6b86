import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import { type AnyCellField, cellsOf, isCellField } from '#shared/domain/candidates/cells.ts';
import type { NamedOwnColumn } from '#shared/domain/own-columns/own-field.ts';
import { ownField } from '#shared/domain/own-columns/own-field.ts';
import { ownCellProblem, ownCellText } from '#shared/domain/own-columns/typed-cell.ts';
import { storedOwnCell, typedOwnCell } from './own-cell.ts';
import { storedText, typedProblem, typedText } from './read-cell.ts';
import { useFaultWords } from './use-fault-words.ts';
import { useScreenColumns } from './use-own-columns.tsx';
import { useVisitWords } from './use-visit-words.ts';

/** How each cell of the list is read and written: of the record, or of a column of the office. */
export interface CellKinds {
  readonly isField: (column: string) => column is AnyCellField;
  /** What the list says in a cell, as it is sent. */
  readonly listed: (row: CandidateListRow, field: AnyCellField) => string;
  /** A text that is sent, as somebody would type it. */
  readonly typed: (field: AnyCellField, text: string) => string;
  /** What was typed, as it is sent; unreadable text stays as it is. */
  readonly stored: (field: AnyCellField, typed: string) => string;
  /** Why what was typed cannot be stored: a key for `sentence`. */
  readonly problem: (field: AnyCellField, typed: string) => string | undefined;
  readonly label: (column: string) => string;
  /** A fault in words; `now`: what the cell holds since, as it is sent. */
  readonly sentence: (problem: string, name: string, field: AnyCellField, now?: string) => string;
}

export function useCellKinds(): CellKinds {
  const t = useTranslations('candidates.cells.columns');
  const c = useTranslations('columns');
  const words = useVisitWords();
  const faultWords = useFaultWords();
  const columns = useScreenColumns();
  return useMemo(() => {
    const own: ReadonlyMap<string, NamedOwnColumn> = new Map(
      columns.filter(({ seen }) => seen).map((column) => [ownField(column.uid), column]),
    );
    const yesNo = { yes: c('yes'), no: c('no') };
    const columnOf = (field: string): NamedOwnColumn => {
      const column = own.get(field);
      if (column === undefined) throw new Error(`No cells in ${field}`);
      return column;
    };
    const typed: CellKinds['typed'] = (field, text) =>
      isCellField(field)
        ? typedText(field, text, words)
        : typedOwnCell(columnOf(field), text, yesNo);
    return {
      isField: (column): column is AnyCellField => isCellField(column) || own.has(column),
      listed: (row, field) =>
        isCellField(field)
          ? cellsOf(row)[field]
          : ownCellText(columnOf(field), row.own[columnOf(field).uid]),
      typed,
      stored: (field, text) =>
        isCellField(field) ? storedText(field, text, words) : storedOwnCell(columnOf(field), text),
      problem: (field, text) =>
        isCellField(field)
          ? typedProblem(field, text, words)
          : ownCellProblem(columnOf(field), storedOwnCell(columnOf(field), text)),
      label: (column) => own.get(column)?.name ?? t(column as 'name'),
      sentence: (problem, name, field, now = '') =>
        faultWords(problem, name, {
          now: typed(field, now),
          choices: own.get(field)?.choices.join(', ') ?? '',
        }),
    };
  }, [columns, words, faultWords, t, c]);
}
