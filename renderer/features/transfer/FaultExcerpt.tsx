import { useTranslations } from 'use-intl';
import type { FaultLine } from '#shared/contract/import-shapes.ts';
import { useRead } from '#renderer/app/queries.ts';
import { cellName, letterOf } from '#renderer/features/transfer/fault-text.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { Key, SheetExcerpt } from '#renderer/ui/SheetExcerpt.tsx';

interface FaultExcerptProps {
  job: string;
  fault: FaultLine;
  index: number;
  count: number;
  onRetype: () => void;
}

const DIGITS = /^[\d.,/\-\s]+$/;

/** The faulty row between its neighbours as they stand in the file. */
export function FaultExcerpt({ job, fault, index, count, onRetype }: FaultExcerptProps) {
  const t = useTranslations('transfer.dryRun');
  const excerpt = useRead('imports.excerpt', { job, row: fault.row }).data;
  const cell = cellName(fault);
  const place = { index: formatFigure(index + 1), total: formatFigure(count) };
  const lines = excerpt?.lines ?? [];
  return (
    <SheetExcerpt
      title={t('excerpt', { row: String(fault.row) })}
      note={cell === null ? t('noCell', place) : t('cell', { cell, ...place })}
      end={
        <>
          {cell === null ? null : (
            <>
              <button type="button" className="text-link" onClick={onRetype}>
                {t('retype')}
              </button>{' '}
            </>
          )}
          <Key>F8</Key>
          {t('next')}
        </>
      }
      columns={(excerpt?.columns ?? []).map(({ letter, name }, column) => ({
        letter,
        name,
        align: lines.every(({ cells }) => DIGITS.test(cells[column] ?? '')) ? 'end' : 'start',
      }))}
      lines={lines}
      {...(cell === null ? {} : { fault: { line: fault.row, letter: letterOf(fault) } })}
    />
  );
}
