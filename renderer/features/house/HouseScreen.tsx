import { IconBed } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { HouseView } from '#shared/contract/house-shapes.ts';
import { addDays } from '#shared/days.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { House, type HouseSlots } from '#renderer/features/house/House.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** As long as the slider is dragged the address waits: only where it comes to rest is kept. */
const REST_MS = 250;
/** What a slider offers around a day outside the first window. */
const DAYS_BACK = 7;
const DAYS_AHEAD = 30;

/** Denah Tempat Tidur of a facility: one ward at a time, on any day. */
export function HouseScreen(slots: HouseSlots) {
  const [view, change] = useView();
  const asked = typeof view['on'] === 'string' ? view['on'] : undefined;
  const [day, setDay] = useState(asked);
  const [around, setAround] = useState(asked);
  const house = useRead(
    'house.facts',
    around === undefined
      ? {}
      : { from: addDays(around, -DAYS_BACK), to: addDays(around, DAYS_AHEAD) },
  );
  useEffect(() => {
    const rest = setTimeout(() => {
      if (day !== asked) change({ on: day });
    }, REST_MS);
    return () => clearTimeout(rest);
  }, [day, asked, change]);
  return (
    <Reading query={house} height={78}>
      {(shown) =>
        shown === null || shown.wards.length === 0 ? (
          <NoWard />
        ) : (
          <House
            view={shown}
            day={inside(day ?? shown.today, shown)}
            {...slots}
            onDay={(next) => {
              setDay(next === shown.today ? undefined : next);
              if (next < shown.from || next > shown.to) setAround(next);
            }}
          />
        )
      }
    </Reading>
  );
}

/** While a further window is fetched, the nearest day of the one that is there. */
function inside(day: LocalDate, { from, to }: HouseView): LocalDate {
  if (day < from) return from;
  return day > to ? to : day;
}

function NoWard() {
  const t = useTranslations('house.noWard');
  const go = useGo();
  return (
    <EmptyState
      icon={IconBed}
      title={t('title')}
      ways={[{ label: t('way'), onClick: () => go('/pengaturan'), main: true }]}
    >
      {t('text')}
    </EmptyState>
  );
}
