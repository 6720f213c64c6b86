import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ATTENDANCE_CODES, type AttendanceCode } from '#shared/domain/training/attendance.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import classes from './Marks.module.css';
import { bold } from './rows-shown.tsx';

export interface Mark {
  readonly trainee: string;
  readonly code: AttendanceCode;
  readonly late: boolean;
}

interface AttendanceRow extends Mark {
  readonly name: string;
  readonly source: 'typed' | 'leave';
}

interface AttendanceTableProps {
  rows: readonly AttendanceRow[];
  /** At an employer that day. */
  interns: readonly string[];
  busy: boolean;
  /** Without it the list is only to be read. */
  onSave?: (marks: readonly Mark[]) => void;
  notice?: ReactNode;
}

const CODE_OF: Readonly<Record<string, AttendanceCode>> = { h: 'H', i: 'I', s: 'S', a: 'A' };

/**
 * A class filled in by letters: H, I, S, A mark and go to the next, T is late, arrows move, Enter
 * saves. One tab stop; the pointer may press a letter too.
 */
export function AttendanceTable({ rows, interns, busy, onSave, notice }: AttendanceTableProps) {
  const t = useTranslations('training');
  const [marks, setMarks] = useState<readonly Mark[]>(() =>
    rows.map(({ trainee, code, late }) => ({ trainee, code, late })),
  );
  const [active, setActive] = useState(0);
  const cells = useRef<(HTMLDivElement | null)[]>([]);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setActive(next);
    cells.current[next]?.focus();
  };
  const mark = (at: number, change: (old: Mark) => Mark) =>
    setMarks((old) => old.map((one, index) => (index === at ? change(one) : one)));
  const setCode = (at: number, code: AttendanceCode) =>
    mark(at, (old) => ({ ...old, code, late: old.late && code === 'H' }));
  const setLate = (at: number) =>
    mark(at, (old) => ({ ...old, code: 'H', late: !(old.late && old.code === 'H') }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || onSave === undefined) return;
    const key = event.key.toLowerCase();
    const code = CODE_OF[key];
    const moves: Record<string, number> = {
      arrowdown: active + 1,
      arrowup: active - 1,
      home: 0,
      end: rows.length - 1,
    };
    const to = moves[key];
    if (code !== undefined) {
      setCode(active, code);
      go(active + 1);
    } else if (key === 't') setLate(active);
    else if (to !== undefined) go(to);
    else if (key === 'enter' && !busy) onSave(marks);
    else return;
    event.preventDefault();
  };
  const present = marks.filter(({ code }) => code === 'H').length;
  return (
    <>
      <div className={`${classes['body']} scrolls`}>
        <div
          role="grid"
          tabIndex={-1}
          aria-label={t('sheet.label')}
          className={classes['grid']}
          onKeyDown={onKeyDown}
        >
          {rows.map((row, index) => (
            <Row
              key={row.trainee}
              row={row}
              mark={marks[index] ?? row}
              cell={(element) => {
                cells.current[index] = element;
              }}
              active={index === active}
              readOnly={onSave === undefined}
              onActive={() => setActive(index)}
              onCode={(code) => setCode(index, code)}
              onLate={() => setLate(index)}
            />
          ))}
        </div>
        {interns.length === 0 ? null : (
          <p className={classes['note']}>{t('sheet.interns', { names: interns.join(', ') })}</p>
        )}
        {notice === undefined ? null : (
          <div role="alert" className={classes['notice']}>
            {notice}
          </div>
        )}
      </div>
      <StatusLine
        links
        shown={t.rich('sheet.sum', {
          ...bold,
          present: formatFigure(present),
          of: formatFigure(rows.length),
        })}
        facts={onSave === undefined ? [] : [t('sheet.keys')]}
        end={
          onSave === undefined ? undefined : (
            <Button variant="filled" loading={busy} onClick={() => onSave(marks)}>
              {t('acts.saveSheet')}
            </Button>
          )
        }
      />
    </>
  );
}

interface RowProps {
  row: AttendanceRow;
  mark: Mark;
  active: boolean;
  readOnly: boolean;
  cell: (element: HTMLDivElement | null) => void;
  onActive: () => void;
  onCode: (code: AttendanceCode) => void;
  onLate: () => void;
}

function Row({ row, mark, active, readOnly, cell, onActive, onCode, onLate }: RowProps) {
  const t = useTranslations('training.sheet');
  const words = useTrainingWords();
  const said = words.mark(mark);
  const fromLeave = row.source === 'leave' && mark.code === row.code;
  return (
    <div role="row" className={classes['row']} data-active={active}>
      <div role="rowheader" className={classes['name']}>
        {row.name}
      </div>
      <div
        ref={cell}
        role="gridcell"
        tabIndex={active ? 0 : -1}
        aria-label={`${row.name}: ${said}`}
        className={classes['marks']}
        onFocus={onActive}
      >
        {ATTENDANCE_CODES.map((code) => (
          <button
            key={code}
            type="button"
            tabIndex={-1}
            disabled={readOnly}
            aria-pressed={mark.code === code}
            aria-label={t(`codes.${code}`)}
            className={classes['mark']}
            data-code={code}
            onClick={() => onCode(code)}
          />
        ))}
        <button
          type="button"
          tabIndex={-1}
          disabled={readOnly}
          aria-pressed={mark.late}
          aria-label={t('late')}
          className={classes['mark']}
          data-code="T"
          onClick={onLate}
        />
      </div>
      <div role="gridcell" className={classes['word']}>
        {said}
        {fromLeave ? <span className="source">{` · ${words.byLeave()}`}</span> : null}
      </div>
    </div>
  );
}
