import { TextInput } from '@mantine/core';
import { IconScan } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useRead } from '#renderer/app/queries.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { ArrivalCard } from './ArrivalCard.tsx';
import classes from './Arrivals.module.css';
import { FoundList } from './FoundList.tsx';
import { useArrivalDesk } from './use-arrival-desk.ts';

/** The field of the day, and beneath it who may be meant or the child taken up. */
export function ArrivalDesk() {
  const t = useTranslations('arrivals.desk');
  const desk = useArrivalDesk();
  const list = useId();
  const { picked, found, at } = desk;
  const child = useRead(
    'arrivals.child',
    { candidate: picked ?? '-' },
    { enabled: picked !== null, keepPrevious: false },
  ).data;
  const choosing = picked === null && found.length > 0;
  const chosen = found[at];
  return (
    <div className={`${classes['desk']} scrolls`}>
      <TextInput
        ref={desk.field}
        className={classes['field'] ?? ''}
        label={t('field')}
        description={t(desk.mayWrite ? 'hint' : 'hintReading')}
        inputWrapperOrder={['label', 'input', 'description']}
        leftSection={<IconScan size={ICON.text} stroke={STROKE} aria-hidden="true" />}
        role="combobox"
        aria-expanded={choosing}
        aria-controls={list}
        aria-autocomplete="list"
        {...(choosing && chosen ? { 'aria-activedescendant': `${list}-${chosen.code}` } : {})}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        autoFocus
        value={desk.text}
        onChange={(event) => desk.type(event.currentTarget.value)}
        onKeyDown={(event) => desk.onKeyDown(event, child)}
      />
      {choosing ? <FoundList id={list} found={found} at={at} onPick={desk.pick} /> : null}
      <div aria-live="polite" className={classes['answer']}>
        {desk.nobody && picked === null ? (
          <p className={classes['nobody']}>{t('nobody', { text: desk.text.trim() })}</p>
        ) : null}
        {picked !== null && child !== undefined ? <ArrivalCard child={child} desk={desk} /> : null}
      </div>
    </div>
  );
}
