import { Button, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRead } from '#renderer/app/queries.ts';
import { useProblemText } from '#renderer/app/texts.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import type { Addable, DecreeDraftState } from './decree-draft.ts';
import classes from './AddNamePanel.module.css';

const PAUSE_MS = 120;
const SHOWN = 20;

interface AddNamePanelProps {
  run: string;
  amendment: boolean;
  draft: DecreeDraftState;
  onClose: () => void;
}

/** Adds names the proposal does not hold: the reason first, then the person. */
export function AddNamePanel({ run, amendment, draft, onClose }: AddNamePanelProps) {
  const t = useTranslations('decrees.draft');
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [wanted] = useDebouncedValue(text, PAUSE_MS);
  const missing = reason.trim() === '';
  const on = new Set(draft.names.map(({ candidate }) => candidate));
  const found = useRead('decrees.findToAdd', {
    run,
    text: wanted,
    proposed: amendment,
    limit: SHOWN,
  }).data?.filter(({ candidate }) => !on.has(candidate));
  const add = (one: Addable) => {
    setTried(true);
    if (missing) return document.getElementById('add-reason')?.focus();
    draft.add(one, reason.trim());
  };
  return (
    <SidePanel title={t('addTitle')} onClose={onClose}>
      <PanelSection>
        <p>{t('addText')}</p>
        <Textarea
          id="add-reason"
          label={t('reason')}
          required
          my={10}
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          error={tried && missing ? problemText('decrees.reason-empty') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <SearchField label={t('addSearch')} value={text} onChange={setText} />
        {found?.length === 0 ? <p className={classes['none']}>{t('addNone')}</p> : null}
        <ul className={classes['found']}>
          {found?.map((one) => (
            <li key={one.candidate}>
              <Hit one={one} onAdd={() => add(one)} />
            </li>
          ))}
        </ul>
      </PanelSection>
    </SidePanel>
  );
}

function Hit({ one, onAdd }: { one: Addable; onAdd: () => void }) {
  const t = useTranslations('decrees.draft');
  return (
    <>
      <span className={classes['who']}>
        <b>{one.name}</b>
        <span className="source">
          {`${one.code} · ${one.sex} · ${one.level} · ${t(`outcomes.${one.outcome ?? 'none'}`, {
            rank: String(one.rank ?? '—'),
            number: String(one.reserveNo ?? '—'),
          })}`}
        </span>
      </span>
      <Button size="compact-sm" aria-label={t('addOne', { name: one.name })} onClick={onAdd}>
        +
      </Button>
    </>
  );
}
