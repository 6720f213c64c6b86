import { useTranslations } from 'use-intl';
import type { BedCard as Bed, RoomPlan } from '#shared/contract/place-shapes.ts';
import { BedCard } from '#renderer/features/beds/BedCard.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import classes from './BedPlan.module.css';

/** What scrolls is reached by keyboard, also where no card in it can be pressed. */
const REACHABLE = { tabIndex: 0 };

interface BedPlanProps {
  /** Names the plan for screen readers: the dormitory. */
  label: string;
  rooms: readonly RoomPlan[];
  onOpenBed?: ((bed: Bed, room: RoomPlan) => void) | undefined;
}

/** Rooms side by side, their beds as cards. */
export function BedPlan({ label, rooms, onOpenBed }: BedPlanProps) {
  const t = useTranslations('beds');
  if (rooms.length === 0) {
    return <EmptyState title={t('noRoom.title')}>{t('noRoom.text')}</EmptyState>;
  }
  return (
    <section className={`${classes['plan']} scrolls`} aria-label={label} {...REACHABLE}>
      {rooms.map((room) => (
        <section key={room.uid} className={classes['room']} aria-labelledby={`room-${room.uid}`}>
          <header className={classes['head']}>
            <h2 id={`room-${room.uid}`} className={classes['title']}>
              {t('room', { code: room.code })}
            </h2>
            <span className={classes['levels']}>
              {t('roomLine', { sex: room.sex, levels: room.levels.join(', ') })}
            </span>
          </header>
          <ul className={classes['beds']}>
            {room.beds.map((bed) => (
              <li key={bed.uid}>
                <BedCard
                  bed={bed}
                  sex={room.sex}
                  onOpen={onOpenBed && ((opened) => onOpenBed(opened, room))}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
