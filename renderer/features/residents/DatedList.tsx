import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct } from '#renderer/app/queries.ts';
import { PanelSection } from '#renderer/ui/SidePanel.tsx';
import classes from './Residents.module.css';
import type { ShownResident } from './use-resident-words.ts';

/** What is still to come of check-ups, medicine and insurance; one press says it is done. */
export function DatedList({ shown, today }: { shown: ShownResident; today: string }) {
  const t = useTranslations('stays');
  const acts = useActs();
  const done = useAct('stays.doneDatedItem');
  const open = shown.dated.filter(({ doneOn }) => doneOn === null).toReversed();
  if (open.length === 0) return null;
  const finish = async (item: string): Promise<void> => {
    const reply = await done.run({ item, on: today, note: '' });
    if (reply.ok) {
      acts.done({ text: t('panel.datedDoneSaid', { name: reply.value.name }), undo: true });
    } else acts.refused(reply.error as AppError);
  };
  return (
    <PanelSection title={t('panel.dated')} count={open.length}>
      <ul className={classes['ticks']}>
        {open.map(({ uid, kind, dueOn, dueTime, place }) => {
          const on = [shortDate(dueOn), dueTime?.replace(':', '.'), place].filter(Boolean);
          return (
            <li key={uid} className={classes['dated']}>
              <span>
                <b>{t(`datedKinds.${kind}`)}</b>
                <br />
                {on.join(' · ')}
              </span>
              <Button
                aria-label={t('panel.doneOf', {
                  kind: t(`datedKinds.${kind}`),
                  on: shortDate(dueOn),
                })}
                disabled={done.busy}
                onClick={() => void finish(uid)}
              >
                {t('panel.datedDone')}
              </Button>
            </li>
          );
        })}
      </ul>
    </PanelSection>
  );
}

/** The plans that wait for their review. */
export function PlanList({ shown, today }: { shown: ShownResident; today: string }) {
  const t = useTranslations('stays.panel');
  const acts = useActs();
  const review = useAct('stays.reviewPlan');
  const open = shown.plans.filter(({ reviewedOn }) => reviewedOn === null);
  if (open.length === 0) return null;
  const finish = async (plan: string): Promise<void> => {
    const reply = await review.run({ plan, on: today });
    if (reply.ok) {
      acts.done({ text: t('planReviewedSaid', { name: reply.value.name }), undo: true });
    } else acts.refused(reply.error as AppError);
  };
  return (
    <PanelSection title={t('plan')} count={open.length}>
      <ul className={classes['ticks']}>
        {open.map(({ uid, goals, reviewOn }) => (
          <li key={uid} className={classes['dated']}>
            <span>
              {goals}
              <br />
              {t('planReview', { on: shortDate(reviewOn) })}
            </span>
            <Button disabled={review.busy} onClick={() => void finish(uid)}>
              {t('planReviewed')}
            </Button>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
