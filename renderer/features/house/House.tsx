import { useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { HouseView, Ward } from '#shared/contract/house-shapes.ts';
import { planOn } from '#shared/domain/house/bed-plan.ts';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useView } from '#renderer/app/use-view.ts';
import { BedPanel } from '#renderer/features/house/BedPanel.tsx';
import { HouseHeader } from '#renderer/features/house/HouseHeader.tsx';
import { HouseStatus } from '#renderer/features/house/HouseStatus.tsx';
import type { Planned } from '#renderer/features/house/planned.ts';
import { WardPlan } from '#renderer/features/house/WardPlan.tsx';
import { WithoutBed } from '#renderer/features/house/WithoutBed.tsx';
import type { Carried } from '#renderer/ui/bed-drag.ts';
import { DateStrip } from '#renderer/ui/DateStrip.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import type { HeaderAction } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';

/** What other nouns lend to the plan. */
export interface HouseSlots {
  /** Beside the plan where no bed is open, in place of who has no bed. */
  panel?: ((view: HouseView, day: LocalDate) => ReactNode) | undefined;
  /** What can be done with the open bed, under its facts. */
  bedActs?: ((planned: Planned) => ReactNode) | undefined;
  actions?: readonly HeaderAction[] | undefined;
  /** Somebody was carried to a bed of today's plan. */
  onDrop?: ((bed: Planned, carried: Carried) => void) | undefined;
  /** A bed that the plan points at, without opening it. */
  pointed?: string | undefined;
}

interface HouseProps extends HouseSlots {
  view: HouseView;
  day: LocalDate;
  onDay: (day: LocalDate) => void;
}

type Plan = ReadonlyMap<string, Planned>;

/** The beds of a ward that are on the plan of a day, in walking order. */
const bedsOf = (ward: Ward, plan: Plan): Planned[] =>
  ward.rooms.flatMap(({ beds }) => beds.flatMap((uid) => plan.get(uid) ?? []));

/** "L · 24": whom the ward is for, and its beds. */
function noteOf(ward: Ward, plan: Plan): string {
  const sexes = [...new Set(ward.rooms.map(({ sex }) => sex))].toSorted();
  const beds = formatFigure(bedsOf(ward, plan).length);
  return sexes.length === 0 ? beds : `${sexes.join('+')} · ${beds}`;
}

/** A house on a day; numbers and plan are counted here, so that another day needs no question. */
export function House({ view, day, onDay, ...slots }: HouseProps) {
  const t = useTranslations('house');
  const [address, change] = useView();
  const [opened, setOpened] = useState<string | null>(null);
  const numbers = useMemo(() => houseNumbers(view.facts, day), [view, day]);
  const plan: Plan = useMemo(
    () => new Map(planOn(view.facts, day).map((one) => [one.bed.bed, one])),
    [view, day],
  );
  const note = (one: Ward): string => {
    const move = bedsOf(one, plan).filter(({ state }) => state === 'to_move').length;
    const plain = noteOf(one, plan);
    return move === 0 ? plain : t('noteMove', { note: plain, people: formatFigure(move) });
  };
  const pointedWard = view.wards.find(({ rooms }) =>
    rooms.some(({ beds }) => slots.pointed !== undefined && beds.includes(slots.pointed)),
  );
  const ward =
    pointedWard ?? view.wards.find(({ uid }) => uid === address['bangsal']) ?? view.wards[0];
  if (ward === undefined) return null;
  const beds = bedsOf(ward, plan);
  const at = beds.findIndex(({ bed }) => bed.bed === opened);
  const bed = beds[at];
  return (
    <>
      <HouseHeader numbers={numbers} day={day} today={view.today} actions={slots.actions ?? []} />
      <ScreenBody
        bar={
          <FilterChips
            label={t('wards')}
            chips={view.wards.map((one) => ({
              id: one.uid,
              label: one.name,
              note: note(one),
            }))}
            active={ward.uid}
            onSelect={(uid) => {
              setOpened(null);
              change({ bangsal: uid });
            }}
          />
        }
        panel={
          bed === undefined ? (
            (slots.panel?.(view, day) ?? <WithoutBed facts={view.facts} day={day} />)
          ) : (
            <BedPanel
              planned={bed}
              ward={ward}
              day={day}
              onClose={() => setOpened(null)}
              onMove={(step) => setOpened(beds[at + step]?.bed.bed ?? opened)}
            >
              {slots.bedActs?.(bed)}
            </BedPanel>
          )
        }
      >
        <DateStrip
          day={day}
          today={view.today}
          days={{ from: view.from, to: view.to }}
          onChange={onDay}
        />
        <WardPlan
          ward={ward}
          plan={plan}
          day={day}
          opened={bed?.bed.bed ?? slots.pointed}
          onOpen={setOpened}
          onDrop={day === view.today ? slots.onDrop : undefined}
        />
        <HouseStatus numbers={numbers} />
      </ScreenBody>
    </>
  );
}
