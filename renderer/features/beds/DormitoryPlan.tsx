import { useTranslations } from 'use-intl';
import type { BedCard as Bed, RoomPlan } from '#shared/contract/place-shapes.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { Sex } from '#shared/vocabulary.ts';
import type { CardState } from '#renderer/ui/BedCard.tsx';
import { BedLegend } from '#renderer/ui/BedLegend.tsx';
import { BedPlan } from '#renderer/ui/BedPlan.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

const STATES = ['occupied', 'free', 'closed', 'to_move'] as const;
const cardState = (state: Bed['state']): CardState => (state === 'occupied' ? 'present' : state);

/** The beds of a dormitory on a day, and what its cards mean. */
export function DormitoryPlan({ name, rooms }: { name: string; rooms: readonly RoomPlan[] }) {
  const t = useTranslations('beds');
  const line = useLine();
  if (rooms.length === 0) {
    return <EmptyState title={t('noRoom.title')}>{t('noRoom.text')}</EmptyState>;
  }
  const beds = rooms.flatMap((room) => room.beds);
  return (
    <>
      <BedPlan
        label={name}
        rooms={rooms.map((room) => ({
          id: room.uid,
          title: t('room', { code: room.code }),
          note: t('roomLine', { sex: room.sex, levels: room.levels.join(', ') }),
          beds: room.beds.map((bed) => ({
            id: bed.uid,
            code: bed.code,
            state: cardState(bed.state),
            name: bed.pupil?.name ?? t(`states.${bed.state}`),
            line: line(bed, room.sex),
          })),
        }))}
      />
      <BedLegend
        name={name}
        label={t('legend')}
        states={STATES.map((state) => ({
          state: cardState(state),
          label: t(`states.${state}`),
          beds: beds.filter((bed) => bed.state === state).length,
        }))}
      />
    </>
  );
}

function useLine(): (bed: Bed, sex: Sex) => string {
  const t = useTranslations('beds');
  return (bed, sex) => {
    const closing = bed.closesOn === null ? null : t('closesOn', { on: shortDate(bed.closesOn) });
    switch (bed.state) {
      case 'to_move':
        return t('states.to_move');
      case 'closed':
        return closing ?? '';
      case 'free':
        return closing ?? t(`fits.${sex}`);
      case 'occupied':
        if (closing !== null) return closing;
        return bed.pupil?.className
          ? t('classLine', { name: bed.pupil.className })
          : t('gradeLine', { grade: String(bed.pupil?.grade ?? '') });
    }
  };
}
