import { useState } from 'react';
import { BedCard, type BedCardShown } from '#renderer/ui/BedCard.tsx';
import type { Carried } from '#renderer/ui/bed-drag.ts';
import { useBedKeys } from '#renderer/ui/use-bed-keys.ts';
import classes from './BedPlan.module.css';

export interface PlanRoom {
  readonly id: string;
  /** "Kamar A1". */
  readonly title: string;
  /** At the right of the title: whom the room is for, what it offers. */
  readonly note: string;
  readonly beds: readonly BedCardShown[];
}

interface BedPlanProps {
  /** Names the plan for screen readers: the ward. */
  label: string;
  rooms: readonly PlanRoom[];
  /** Opens a bed's panel; without it the cards only tell. */
  onOpen?: ((id: string) => void) | undefined;
  /** Somebody was carried to a bed with the pointer. */
  onDrop?: ((id: string, carried: Carried) => void) | undefined;
  /** The bed whose panel is open. */
  opened?: string | undefined;
  /** Escape on the plan closes that panel. */
  onClose?: (() => void) | undefined;
}

/** What scrolls is reached by keyboard, also where no card in it can be pressed. */
const REACHABLE = { tabIndex: 0 };

/** Rooms side by side, their beds as cards; arrow keys go from bed to bed, Enter opens one. */
export function BedPlan({ label, rooms, onOpen, onDrop, opened, onClose }: BedPlanProps) {
  const [last, setLast] = useState<string | null>(null);
  const { plan, onKeyDown } = useBedKeys();
  const beds = rooms.flatMap((room) => room.beds);
  const stop = beds.some(({ id }) => id === last) ? last : beds[0]?.id;
  return (
    // The keys serve the cards inside; the plan itself takes none where these can be pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={plan}
      className={`${classes['plan']} scrolls`}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose?.();
        onKeyDown(event);
      }}
      onFocus={({ target }) => setLast(target.getAttribute('data-bed') ?? last)}
      {...(onOpen === undefined ? REACHABLE : {})}
    >
      {rooms.map((room) => (
        <section key={room.id} className={classes['room']} aria-labelledby={`room-${room.id}`}>
          <header className={classes['head']}>
            <h2 id={`room-${room.id}`} className={classes['title']}>
              {room.title}
            </h2>
            <span className={classes['note']}>{room.note}</span>
          </header>
          <ul className={classes['beds']}>
            {room.beds.map((bed) => (
              <li key={bed.id}>
                <BedCard
                  bed={bed}
                  onOpen={onOpen}
                  onDrop={onDrop}
                  opened={bed.id === opened}
                  stop={bed.id === stop}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
