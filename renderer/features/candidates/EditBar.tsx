import { Button, Popover, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { SetValuesInput } from '#shared/contract/candidate-cells.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { writeTypedDate } from '#renderer/ui/typed-date.ts';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import { useVisitWords } from './use-visit-words.ts';
import { refusalKeys } from './visit-cell.ts';
import classes from './Candidates.module.css';

interface EditBarProps {
  visit: SetValuesInput['visit'];
  onChange: (visit: SetValuesInput['visit']) => void;
  today: string;
}

/**
 * Over the list while it is changed: the keys, and of which round the visits are. A narrow window
 * keeps its room for the rows: there each is behind its button.
 */
export function EditBar(props: EditBarProps) {
  const t = useTranslations('candidates.cells');
  const words = useVisitWords();
  const narrow = useScreenSize() === 'narrow';
  const { on, by } = props.visit;
  const more = (
    <Opening label={t('keys')}>
      <div className={classes['editHelp']}>
        {narrow ? <p>{t('hint')}</p> : null}
        <p>{t('block.hint')}</p>
        <p>{t('visitKeys', { reasons: refusalKeys(words) })}</p>
        <p>{t('otherReason')}</p>
      </div>
    </Opening>
  );
  if (!narrow)
    return (
      <div className={classes['editBar']}>
        <p className={classes['editKeys']}>
          {t('hint')} {t('visitShort')}
        </p>
        {more}
        <RoundFields {...props} />
      </div>
    );
  return (
    <div className={classes['editBar']}>
      {more}
      <Opening label={t('round', { on: writeTypedDate(on), by })}>
        <RoundFields {...props} />
      </Opening>
    </div>
  );
}

function Opening({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Popover position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button className={classes['editMore'] ?? ''}>{label}</Button>
      </Popover.Target>
      <Popover.Dropdown tabIndex={-1}>{children}</Popover.Dropdown>
    </Popover>
  );
}

function RoundFields({ visit, onChange, today }: EditBarProps) {
  const t = useTranslations('candidates.cells');
  const id = useId();
  return (
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
  );
}
