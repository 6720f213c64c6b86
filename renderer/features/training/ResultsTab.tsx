import { Button } from '@mantine/core';
import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { begun, resultOf, type Trainee } from '#shared/i18n/training-words.ts';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useSession } from '#renderer/app/session.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import type { Class } from './CohortView.tsx';
import classes from './Marks.module.css';
import { bold } from './rows-shown.tsx';

type Result = 'K' | 'BK' | null;
/** `trainee unit` → what is typed and not saved. */
type Changes = ReadonlyMap<string, Result>;

const keyOf = (trainee: string, unit: string): string => `${trainee} ${unit}`;

/** K or BK of each unit: letters type, arrows move; saved all at once. */
export function ResultsTab({ shown, cohort }: { shown: Class; cohort: string }) {
  const t = useTranslations('training');
  const acts = useActs();
  const assessor = useSession().user.name;
  const form = useCommandForm('training.recordResults', 'results');
  const [changes, setChanges] = useState<Changes>(new Map());
  const rows = begun(shown.trainees);
  const { units, today } = shown;
  if (units.length === 0) return <EmptyState title={t('empty.noUnits')} />;
  if (rows.length === 0) return <EmptyState title={t('empty.noTrainees')} />;
  const save = async () => {
    const results = [...changes].map(([key, result]) => {
      const [trainee = '', unit = ''] = key.split(' ');
      return { trainee, unit, result };
    });
    const done = await form.send({ cohort, on: today, assessor, results });
    if (!done) return;
    setChanges(new Map());
    const values = { competent: formatFigure(done.competent), notYet: formatFigure(done.notYet) };
    acts.done({ text: t('done.results', values), undo: true });
  };
  const set = (row: Trainee, unit: string, result: Result) =>
    setChanges((old) => {
      const next = new Map(old);
      if (resultOf(row, unit) === result) next.delete(keyOf(row.uid, unit));
      else next.set(keyOf(row.uid, unit), result);
      return next;
    });
  return (
    <>
      <div className={`${classes['body']} scrolls`}>
        <ResultsGrid
          rows={rows}
          units={units}
          changes={changes}
          {...(shown.mayTeach ? { onSet: set } : {})}
        />
        {form.refusal ? (
          <div role="alert" className={classes['notice']}>
            <RefusalNotice refusal={form.refusal} />
          </div>
        ) : null}
      </div>
      <StatusLine
        links
        shown={t.rich('results.changed', { ...bold, count: changes.size })}
        facts={shown.mayTeach ? [t('results.keys')] : []}
        end={
          shown.mayTeach ? (
            <Button
              variant="filled"
              disabled={changes.size === 0}
              loading={form.busy}
              onClick={() => void save()}
            >
              {t('acts.saveResults')}
            </Button>
          ) : undefined
        }
      />
    </>
  );
}

interface GridProps {
  rows: readonly Trainee[];
  units: Class['units'];
  changes: Changes;
  onSet?: (row: Trainee, unit: string, result: Result) => void;
}

function ResultsGrid({ rows, units, changes, onSet }: GridProps) {
  const t = useTranslations('training.results');
  const words = useTrainingWords();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const go = (row: number, column: number) => {
    const next = [clamp(row, rows.length), clamp(column, units.length)] as const;
    setAt(next);
    const cell = grid.current?.querySelector(`[data-at="${next[0]},${next[1]}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  };
  const valueOf = (row: Trainee, unit: string): Result => {
    const typed = changes.get(keyOf(row.uid, unit));
    return typed === undefined ? resultOf(row, unit) : typed;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const [row, column] = at;
    const trainee = rows[row];
    const unit = units[column];
    const typed: Record<string, Result> = { k: 'K', b: 'BK', delete: null, backspace: null };
    const key = event.key.toLowerCase();
    const moves: Record<string, readonly [number, number]> = {
      arrowdown: [row + 1, column],
      arrowup: [row - 1, column],
      arrowright: [row, column + 1],
      arrowleft: [row, column - 1],
      home: [row, 0],
      end: [row, units.length - 1],
    };
    const to = moves[key];
    const result = typed[key];
    if (to) go(...to);
    else if (result !== undefined && trainee && unit && onSet) {
      onSet(trainee, unit.uid, result);
      if (result !== null) go(row + 1, column);
    } else return;
    event.preventDefault();
  };
  const cycle = (row: Trainee, unit: string) => {
    const next: Record<string, Result> = { none: 'K', K: 'BK', BK: null };
    onSet?.(row, unit, next[valueOf(row, unit) ?? 'none'] ?? null);
  };
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label={t('label')}
      className={classes['table']}
      style={{ '--units': units.length } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <div role="row" className={classes['tableHead']}>
        <div role="columnheader">
          <span className="visually-hidden">{t('label')}</span>
        </div>
        {units.map((unit) => (
          <div key={unit.uid} role="columnheader" title={unit.title}>
            {words.unit(unit)}
          </div>
        ))}
      </div>
      {rows.map((row, rowIndex) => (
        <div key={row.uid} role="row">
          <div role="rowheader">{row.name}</div>
          {units.map(({ uid, code }, index) => {
            const value = valueOf(row, uid);
            return (
              <button
                key={uid}
                type="button"
                role="gridcell"
                tabIndex={at[0] === rowIndex && at[1] === index ? 0 : -1}
                aria-label={`${row.name}, ${code}: ${value ?? '—'}, ${t(value ?? 'none')}`}
                data-at={`${rowIndex},${index}`}
                data-result={value ?? ''}
                data-changed={changes.has(keyOf(row.uid, uid))}
                onFocus={() => setAt([rowIndex, index])}
                onClick={() => cycle(row, uid)}
              >
                {value ?? '—'}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
