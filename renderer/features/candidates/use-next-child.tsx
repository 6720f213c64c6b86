import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

/** One child after the other in the same dialog: says who was saved, and goes back to the name. */
export function useNextChild(nameField: string) {
  const t = useTranslations('candidates.form');
  const [state, setState] = useState({ round: 0, saved: '', intended: false });
  const { round, saved, intended } = state;
  useEffect(() => {
    if (round > 0) document.getElementById(nameField)?.focus();
  }, [round, nameField]);
  return {
    /** Counts the children of this dialog. */
    round,
    /** Whether the dialog goes on after the question who somebody is. */
    intended,
    intend: (goesOn: boolean) => setState((now) => ({ ...now, intended: goesOn })),
    begin: (text: string) => setState((now) => ({ ...now, round: now.round + 1, saved: text })),
    lead: <p role="status">{saved === '' ? t('nextHint') : t('nextLead', { saved })}</p>,
  };
}
