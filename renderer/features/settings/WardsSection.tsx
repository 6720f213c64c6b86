import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Ward, WardRoom } from '#shared/contract/house-shapes.ts';
import { planOn } from '#shared/domain/house/bed-plan.ts';
import { type HousePlan, WithHouse } from '#renderer/features/settings/house-plan.tsx';
import { HouseRoomDialog } from '#renderer/features/settings/HouseRoomDialog.tsx';
import { AddWardDialog, PlaceWardDialog } from '#renderer/features/settings/WardDialogs.tsx';
import { AddRoomDialog } from '#renderer/features/settings/RoomDialogs.tsx';
import { WardDetails } from '#renderer/features/settings/WardDetails.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

type Open =
  | { readonly dialog: 'ward' | 'new-room' }
  | { readonly dialog: 'place'; readonly ward: Ward }
  | { readonly dialog: 'room'; readonly ward: Ward; readonly room: WardRoom };

/** Bangsal dan kamar: beds in service by sex, rooms with what they offer. */
export function WardsSection() {
  return <WithHouse>{(house) => <Wards house={house} />}</WithHouse>;
}

function Wards({ house }: { house: HousePlan }) {
  const t = useTranslations('settings.wards');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { view } = house;
  const plan = planOn(view.facts, view.today);
  const usable = plan.filter(({ state }) => state !== 'out_of_service' && state !== 'to_move');
  const beds = (sex: 'L' | 'P') => usable.filter(({ bed }) => bed.sex === sex).length;
  const move = plan.filter(({ state }) => state === 'to_move').length;
  const hasFloor = house.buildings.buildings.some(({ floors }) => floors.length > 0);
  return (
    <>
      <NumberHeader
        label={`${t('label')} · ${view.site.name}`}
        terms={[
          { id: 'L', value: beds('L'), word: 'L' },
          { id: 'P', value: beds('P'), word: 'P', sign: '+' },
        ]}
        limit={
          <LimitSentence tone={move > 0 ? 'exceeded' : 'plain'}>
            {t.rich(move > 0 ? 'move' : 'sentence', {
              b: (text: ReactNode) => <b>{text}</b>,
              rooms: formatFigure(view.wards.flatMap(({ rooms }) => rooms).length),
              wards: formatFigure(view.wards.length),
              move: formatFigure(move),
            })}
          </LimitSentence>
        }
        actions={[
          ...(hasFloor
            ? [{ id: 'ward', label: t('addWard'), onClick: () => setOpen({ dialog: 'ward' }) }]
            : []),
          ...(view.wards.length === 0
            ? []
            : [
                {
                  id: 'room',
                  label: t('addRoom'),
                  onClick: () => setOpen({ dialog: 'new-room' }),
                  main: true,
                },
              ]),
        ]}
      />
      <ScreenBody>
        {view.wards.length === 0 ? (
          <EmptyState title={t('none')}>{t(hasFloor ? 'noneText' : 'noFloor')}</EmptyState>
        ) : (
          <MainSection title={t('table')} note={view.wards.length}>
            {view.wards.map((ward) => (
              <WardDetails
                key={ward.uid}
                ward={ward}
                plan={plan}
                onPlace={() => setOpen({ dialog: 'place', ward })}
                onRoom={(room) => setOpen({ dialog: 'room', ward, room })}
              />
            ))}
          </MainSection>
        )}
      </ScreenBody>
      {open?.dialog === 'ward' ? <AddWardDialog house={house} onClose={close} /> : null}
      {open?.dialog === 'place' ? (
        <PlaceWardDialog house={house} ward={open.ward} onClose={close} />
      ) : null}
      {open?.dialog === 'new-room' ? (
        <AddRoomDialog dormitories={view.wards} today={view.today} house onClose={close} />
      ) : null}
      {open?.dialog === 'room' ? (
        <HouseRoomDialog
          plan={plan}
          ward={open.ward}
          room={open.room}
          today={view.today}
          onClose={close}
        />
      ) : null}
    </>
  );
}
