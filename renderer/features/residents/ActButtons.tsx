import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { PersonPapersMenu } from '#renderer/app/PersonPapersMenu.tsx';
import { PanelSection } from '#renderer/ui/SidePanel.tsx';
import { actsOf, type ResidentAct } from './resident-acts.ts';
import classes from './Residents.module.css';
import type { ShownResident } from './use-resident-words.ts';

/** What is done every day are buttons; the rest are words beneath. */
const BUTTONS = 3;

interface ActButtonsProps {
  shown: ShownResident;
  onAct: (act: ResidentAct) => void;
}

/** What can be done with one resident now. */
export function ActButtons({ shown, onAct }: ActButtonsProps) {
  const t = useTranslations('stays.panel.actions');
  const acts = actsOf(shown);
  return (
    <PanelSection>
      <div className={classes['acts']}>
        {acts.slice(0, BUTTONS).map((act, index) => (
          <Button
            key={act}
            variant={index === 0 ? 'outline' : 'default'}
            onClick={() => onAct(act)}
          >
            {t(act)}
          </Button>
        ))}
      </div>
      <div className={classes['links']}>
        {acts.slice(BUTTONS).map((act) => (
          <button key={act} type="button" className="quiet-link" onClick={() => onAct(act)}>
            {t(act)}
          </button>
        ))}
        <PersonPapersMenu shown={shown} />
      </div>
    </PanelSection>
  );
}
