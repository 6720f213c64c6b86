import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRead } from '#renderer/app/queries.ts';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { ChangeNameForm } from './ChangeNameForm.tsx';
import type { DecreeDraftState, Standing } from './decree-draft.ts';
import classes from './AddNamePanel.module.css';

const PAUSE_MS = 120;
const SHOWN = 20;

interface ChangeNamePanelProps {
  run: string;
  /** The decree whose names are shown before anything is typed; all decrees where missing. */
  decree: string | undefined;
  /** Child the panel begins with. */
  candidate: string | undefined;
  draft: DecreeDraftState;
  onClose: () => void;
}

/** Takes a name of an earlier decree out, or corrects it: first the person, then what and why. */
export function ChangeNamePanel({ run, decree, candidate, draft, onClose }: ChangeNamePanelProps) {
  const t = useTranslations('decrees.change');
  const [text, setText] = useState('');
  const [only, setOnly] = useState(candidate);
  const [picked, setPicked] = useState<Standing | null>(null);
  const [wanted] = useDebouncedValue(text, PAUSE_MS);
  const on = new Set(draft.names.map((one) => one.candidate));
  const found = useRead('decrees.findNamed', {
    run,
    text: wanted,
    limit: SHOWN,
    ...(decree === undefined ? {} : { decree }),
    ...(only === undefined ? {} : { candidate: only }),
  }).data?.filter((one) => !on.has(one.candidate));
  const given = only === undefined ? undefined : found?.[0];
  const child = picked ?? given;
  const back = () => {
    setPicked(null);
    setOnly(undefined);
    setText('');
  };
  if (child !== undefined)
    return (
      <ChangeNameForm
        key={child.candidate}
        child={child}
        onBack={back}
        onClose={onClose}
        onChange={(reason, correction) => {
          draft.change(child, reason, correction);
          back();
        }}
      />
    );
  return (
    <SidePanel title={t('title')} onClose={onClose}>
      <PanelSection>
        <p>{t('text')}</p>
        <SearchField label={t('search')} value={text} onChange={setText} />
        {found?.length === 0 ? <p className={classes['none']}>{t('none')}</p> : null}
        <ul className={classes['found']}>
          {found?.map((one) => (
            <li key={one.candidate}>
              <span className={classes['who']}>
                <b>{one.name}</b>
                <span className="source">
                  {`${one.code} · ${one.sex} · ${one.level} · ${t('decree', { decree: one.decree })}`}
                </span>
              </span>
              <Button
                size="compact-sm"
                aria-label={t('pickOne', { name: one.name })}
                onClick={() => setPicked(one)}
              >
                {t('pick')}
              </Button>
            </li>
          ))}
        </ul>
      </PanelSection>
    </SidePanel>
  );
}
