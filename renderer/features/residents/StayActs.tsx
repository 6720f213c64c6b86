import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useRead } from '#renderer/app/queries.ts';
import { PanelSection } from '#renderer/ui/SidePanel.tsx';
import { RESIDENT_DIALOGS, type ResidentAct } from './resident-acts.ts';
import classes from './Residents.module.css';
import { actsOf } from './resident-acts.ts';

/** What can be done with one resident, from wherever they are shown. */
export function StayActs({ stay, more }: { stay: string; more?: ReactNode }) {
  const t = useTranslations('stays.panel.actions');
  const today = useRead('home.clock', {}).data?.today;
  const shown = useRead('stays.show', { stay }, { keepPrevious: false }).data;
  const [act, setAct] = useState<ResidentAct | null>(null);
  if (shown === undefined || today === undefined) return null;
  const Dialog = act === null ? null : RESIDENT_DIALOGS[act];
  return (
    <PanelSection>
      <div className={classes['acts']}>
        {actsOf(shown).map((one, index) => (
          <Button
            key={one}
            variant={index === 0 ? 'outline' : 'default'}
            onClick={() => setAct(one)}
          >
            {t(one)}
          </Button>
        ))}
      </div>
      {more}
      {Dialog === null ? null : (
        <Dialog resident={shown.resident} today={today} onClose={() => setAct(null)} />
      )}
    </PanelSection>
  );
}
