import { IconBed } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { DormitoryRow } from '#shared/contract/place-shapes.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { BedsHeader } from '#renderer/features/beds/BedsHeader.tsx';
import { DormitoryPlan } from '#renderer/features/beds/DormitoryPlan.tsx';
import { WithoutBed } from '#renderer/features/beds/WithoutBed.tsx';
import { DateStrip } from '#renderer/ui/DateStrip.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';

/** Denah Tempat Tidur of a school: one dormitory at a time, on any day. */
export function BedsScreen() {
  const [view, change] = useView();
  const on = typeof view['on'] === 'string' ? view['on'] : undefined;
  const plan = useRead('places.plan', on === undefined ? {} : { on });
  return (
    <Reading query={plan} height={78}>
      {(shown) => {
        const dormitories = shown?.dormitories ?? [];
        const open = dormitories.find(({ uid }) => uid === view['asrama']) ?? dormitories[0];
        if (shown === null || open === undefined) return <NoDormitory />;
        return (
          <Dormitory
            plan={shown}
            open={open}
            onOpen={(uid) => change({ asrama: uid })}
            onDay={(day) => change({ on: day === shown.today ? undefined : day })}
          />
        );
      }}
    </Reading>
  );
}

interface DormitoryProps {
  plan: NonNullable<OutputOf<Contract['places']['plan']>>;
  open: DormitoryRow;
  onOpen: (uid: string) => void;
  onDay: (day: string) => void;
}

/** "L · 24": the sex where all rooms share one, and the beds in service. */
function noteOf({ rooms }: DormitoryRow): string {
  const beds = formatFigure(rooms.reduce((sum, room) => sum + room.beds, 0));
  const sexes = [...new Set(rooms.map(({ sex }) => sex))].toSorted();
  return sexes.length === 0 ? beds : `${sexes.join('+')} · ${beds}`;
}

function Dormitory({ plan, open, onOpen, onDay }: DormitoryProps) {
  const t = useTranslations('beds');
  const beds = useRead('places.beds', { dormitory: open.uid, on: plan.on });
  const without = beds.data?.withoutBed ?? [];
  // Of today, whatever day the plan shows: it is what is to be done.
  const toMove = useRead('places.toMove', { site: plan.site.uid }).data ?? [];
  return (
    <>
      <BedsHeader plan={plan} withoutBed={without.length} />
      <ScreenBody
        bar={
          <FilterChips
            label={t('dormitories')}
            chips={plan.dormitories.map((dormitory) => ({
              id: dormitory.uid,
              label: dormitory.name,
              note: noteOf(dormitory),
            }))}
            active={open.uid}
            onSelect={onOpen}
          />
        }
        panel={
          without.length + toMove.length > 0 ? (
            <WithoutBed pupils={without} toMove={toMove} />
          ) : undefined
        }
      >
        <DateStrip day={plan.on} today={plan.today} onChange={onDay} />
        <Reading query={beds} height={78}>
          {(shown) => <DormitoryPlan name={shown.name} rooms={shown.rooms} />}
        </Reading>
      </ScreenBody>
    </>
  );
}

function NoDormitory() {
  const t = useTranslations('beds.noDormitory');
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
