import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { SetValuesInput } from '#shared/contract/candidate-cells.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { useVisitWords } from './use-visit-words.ts';
import { refusalKeys } from './visit-cell.ts';
import classes from './Candidates.module.css';

interface EditBarProps {
  visit: SetValuesInput['visit'];
  onChange: (visit: SetValuesInput['visit']) => void;
  today: string;
}

/** Over the list while it is changed: the keys, and of which round the visits are. */
export function EditBar({ visit, onChange, today }: EditBarProps) {
  const t = useTranslations('candidates.cells');
  const words = useVisitWords();
  const id = useId();
  return (
    <div className={classes['editBar']}>
      <p className={classes['editKeys']}>
        {t('hint')} {t('block.hint')} {t('visitKeys', { reasons: refusalKeys(words) })}
      </p>
      <div className={classes['editRound']}>
        <DateField
          id={`${id}-on`}
          label={t('visitOn')}
          today={today}
          value={visit.on}
          onChange={(on) => onChange({ ...visit, on })}
        />
        <TextInput
          label={t('visitBy')}
          value={visit.by}
          maxLength={120}
          onChange={(event) => onChange({ ...visit, by: event.currentTarget.value })}
        />
        <DateField
          id={`${id}-again`}
          label={t('againOn')}
          today={today}
          value={visit.againOn}
          onChange={(againOn) => onChange({ ...visit, againOn })}
        />
      </div>
    </div>
  );
}
