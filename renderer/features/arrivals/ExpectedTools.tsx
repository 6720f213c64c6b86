import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { tickedCodes } from '#shared/domain/enrolment/ticked-codes.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import type { ListTools } from '#renderer/ui/Toolbar.tsx';
import classes from './Arrivals.module.css';
import type { ExpectedRow } from './expected-rows.ts';

interface ToolsOf {
  text: string;
  onText: (text: string) => void;
  level: string;
  onLevel: (level: string) => void;
  shown: readonly ExpectedRow[];
  all: readonly ExpectedRow[];
  marked: number;
  /** Null for who only reads. */
  onPick: ((add: readonly string[] | null) => void) | null;
}

/** Search, level, and the ways to mark: codes typed off the printed list, all shown, none. */
export function useExpectedTools(of: ToolsOf): ListTools {
  const t = useTranslations('arrivals.expected');
  const { onPick, shown, marked } = of;
  return {
    search: { label: t('search'), value: of.text, onChange: of.onText },
    filters: (
      <>
        <FilterMenu
          label={t('columns.level')}
          value={of.level}
          options={[
            { value: '', label: t('allLevels') },
            ...LEVELS.map((level) => ({ value: level, label: level })),
          ]}
          onChange={of.onLevel}
        />
        {onPick === null ? null : (
          <>
            <CodesField all={of.all} onPick={onPick} />
            <Button
              disabled={shown.length === 0 && marked === 0}
              onClick={() => onPick(marked > 0 ? null : shown.map(({ candidate }) => candidate))}
            >
              {marked > 0 ? t('unpick') : t('pickAll', { count: formatFigure(shown.length) })}
            </Button>
          </>
        )}
      </>
    ),
  };
}

interface CodesFieldProps {
  all: readonly ExpectedRow[];
  onPick: (add: readonly string[]) => void;
}

/** Ketik dari daftar cetak: the codes ticked on paper, Enter marks them. */
function CodesField({ all, onPick }: CodesFieldProps) {
  const t = useTranslations('arrivals.expected');
  const acts = useActs();
  const [typed, setTyped] = useState('');
  const mark = () => {
    const { candidates, unknown } = tickedCodes(typed, all);
    if (candidates.length > 0) onPick(candidates);
    // What fits nobody stays in the field, to be put right.
    setTyped(unknown.join(' '));
    if (unknown.length > 0) acts.done({ text: t('unknownCodes', { codes: unknown.join(', ') }) });
  };
  return (
    <TextInput
      className={classes['codes'] ?? ''}
      aria-label={t('codes')}
      placeholder={t('codes')}
      autoComplete="off"
      spellCheck={false}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        mark();
      }}
    />
  );
}
