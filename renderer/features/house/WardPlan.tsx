import { IconWheelchair } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Ward, WardRoom } from '#shared/contract/house-shapes.ts';
import { PLAN_STATES, type PlanState } from '#shared/domain/house/bed-plan.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useBedWords } from '#renderer/features/house/bed-words.ts';
import type { Planned } from '#renderer/features/house/planned.ts';
import type { Carried } from '#renderer/ui/bed-drag.ts';
import type { BedCardShown, CardState } from '#renderer/ui/BedCard.tsx';
import { BedLegend } from '#renderer/ui/BedLegend.tsx';
import { BedPlan } from '#renderer/ui/BedPlan.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

interface WardPlanProps {
  ward: Ward;
  plan: ReadonlyMap<string, Planned>;
  day: LocalDate;
  opened: string | undefined;
  onOpen: (bed: string | null) => void;
  /** Where people may be carried from bed to bed. */
  onDrop?: ((bed: Planned, carried: Carried) => void) | undefined;
}

const cardState = (state: PlanState): CardState => (state === 'out_of_service' ? 'closed' : state);

/** The rooms of a ward with a card for each bed, and what the cards mean. */
export function WardPlan({ ward, plan, day, opened, onOpen, onDrop }: WardPlanProps) {
  const t = useTranslations('house');
  const words = useBedWords();
  const mixed = new Set(ward.rooms.map(({ sex }) => sex)).size > 1;
  const beds = ward.rooms.flatMap((room) => room.beds.flatMap((uid) => plan.get(uid) ?? []));
  if (beds.length === 0) return <EmptyState title={t('noBed.title')}>{t('noBed.text')}</EmptyState>;
  const card = (planned: Planned, room: WardRoom): BedCardShown => ({
    id: planned.bed.bed,
    code: planned.bed.code,
    state: cardState(planned.state),
    ...words(planned, room, day),
    ...(usesWheelchair(planned) ? { sign: IconWheelchair } : {}),
    ...(onDrop === undefined ? {} : carryingOf(planned)),
  });
  const note = (room: WardRoom): string =>
    [
      ...(mixed ? [room.sex] : []),
      ...(room.wheelchair ? [t('room.wheelchair')] : []),
      ...(room.nearNurse && !room.wheelchair ? [t('room.nearNurse')] : []),
    ].join(' · ');
  return (
    <>
      <BedPlan
        label={ward.name}
        opened={opened}
        onOpen={onOpen}
        onClose={() => onOpen(null)}
        onDrop={(bed, carried) => {
          const planned = plan.get(bed);
          if (planned !== undefined) onDrop?.(planned, carried);
        }}
        rooms={ward.rooms.map((room) => ({
          id: room.uid,
          title: t('room.title', { code: room.code }),
          note: note(room),
          beds: room.beds.flatMap((uid) => {
            const planned = plan.get(uid);
            return planned === undefined ? [] : card(planned, room);
          }),
        }))}
      />
      <BedLegend
        name={ward.name}
        label={t('legend')}
        states={PLAN_STATES.map((state) => ({
          state: cardState(state),
          label: t(`states.${state}`),
          beds: beds.filter((bed) => bed.state === state).length,
        })).filter(({ state, beds: count }) => state !== 'to_move' || count > 0)}
      />
    </>
  );
}

const usesWheelchair = ({ state, stay }: Planned): boolean =>
  state === 'present' && stay?.needs?.mobility === 'wheelchair';

/** A free bed takes anybody, an occupied one a swap; a bed that is called or closed takes nobody. */
function carryingOf({ state, stay }: Planned): Pick<BedCardShown, 'carries' | 'takes'> {
  if (state === 'free') return { takes: ['stay', 'application'] };
  return stay === undefined ? {} : { carries: stay.stay, takes: ['stay'] };
}
