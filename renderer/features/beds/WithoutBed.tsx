import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import classes from './BedPlan.module.css';

type Pupils = OutputOf<Contract['places']['beds']>['withoutBed'];

/** Who lives at the school and has no bed yet. */
export function WithoutBed({ pupils }: { pupils: Pupils }) {
  const t = useTranslations('beds');
  return (
    <SidePanel title={t('withoutBedTitle')} count={pupils.length} width="queue">
      <PanelSection>
        <ul className={classes['waiting']}>
          {pupils.map((pupil) => (
            <li key={pupil.enrolment}>
              <b>{pupil.name}</b>
              <span>
                {`${pupil.sex} · ${
                  pupil.className === null
                    ? t('gradeLine', { grade: String(pupil.grade) })
                    : t('classLine', { name: pupil.className })
                }`}
              </span>
            </li>
          ))}
        </ul>
      </PanelSection>
    </SidePanel>
  );
}
