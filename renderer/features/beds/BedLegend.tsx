import { useTranslations } from 'use-intl';
import type { RoomPlan } from '#shared/contract/place-shapes.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import classes from './BedPlan.module.css';

const STATES = ['occupied', 'free', 'closed', 'to_move'] as const;

/** What the cards mean, with counts that add up to the beds of the dormitory. */
export function BedLegend({ name, rooms }: { name: string; rooms: readonly RoomPlan[] }) {
  const t = useTranslations('beds');
  const beds = rooms.flatMap((room) => room.beds);
  return (
    <div className={classes['legend']}>
      <b>{name}</b>
      <ul aria-label={t('legend')}>
        {STATES.map((state) => (
          <li key={state}>
            <span className={classes['swatch']} data-state={state} aria-hidden="true" />
            {t(`states.${state}`)} {formatFigure(beds.filter((bed) => bed.state === state).length)}
          </li>
        ))}
      </ul>
    </div>
  );
}
