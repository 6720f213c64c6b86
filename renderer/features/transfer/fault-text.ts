import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { FaultLine } from '#shared/contract/import-shapes.ts';
import { columnLetter } from '#shared/domain/imports/cell.ts';
import { isOwnField } from '#shared/domain/own-columns/own-field.ts';

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of a fault: what to repair with the way out, the field, the cell, the offered repair. */
export function useFaultTexts() {
  const t = useTranslations('imports') as unknown as Say;
  return useMemo(
    () => ({
      sentence: ({ code, details }: Pick<FaultLine, 'code' | 'details'>): string =>
        t(`faults.${code}`, details),
      field: ({ field, details }: Pick<FaultLine, 'field' | 'details'>): string =>
        isOwnField(field) ? String(details['name'] ?? '') : t(`fields.${field}`),
      shown: ({ shown }: Pick<FaultLine, 'shown'>): string => (shown === '' ? t('empty') : shown),
      kind: (kind: string): string => t(`kinds.${kind}`),
      repair: ({ shown, suggestion }: FaultLine): string | null => {
        // What fits one cell only is offered where that cell is typed anew.
        if (suggestion === null || !suggestion.forAll) return null;
        return t('repairAll', { count: suggestion.cells, shown, to: suggestion.to });
      },
    }),
    [t],
  );
}

/** "E118", or null when no column holds the field. */
export const cellName = ({ row, column }: Pick<FaultLine, 'row' | 'column'>): string | null =>
  column < 0 ? null : `${columnLetter(column)}${row}`;

/** "E", or nothing. */
export const letterOf = ({ column }: Pick<FaultLine, 'column'>): string =>
  column < 0 ? '' : columnLetter(column);
