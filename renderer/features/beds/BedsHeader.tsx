import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';

interface BedsHeaderProps {
  plan: NonNullable<OutputOf<Contract['places']['plan']>>;
  /** Pupils whose bed follows. */
  withoutBed: number;
}

/** Free beds of the whole site by sex; then how many are taken, wait, or have to move. */
export function BedsHeader({ plan, withoutBed }: BedsHeaderProps) {
  const t = useTranslations('beds');
  const go = useGo();
  const rooms = plan.dormitories.flatMap((dormitory) => dormitory.rooms);
  const sum = (of: (room: (typeof rooms)[number]) => number): number =>
    rooms.reduce((all, room) => all + of(room), 0);
  const free = (sex: 'L' | 'P') =>
    sum((room) => (room.sex === sex ? room.beds - room.occupied : 0));
  const move = sum((room) => room.toMove);
  const values = {
    b: (text: ReactNode) => <b>{text}</b>,
    occupied: formatFigure(sum((room) => room.occupied)),
    beds: formatFigure(sum((room) => room.beds)),
    waiting: formatFigure(withoutBed),
    move: formatFigure(move),
  };
  const others = withoutBed > 0 ? 'waiting' : 'fits';
  const key = move > 0 ? 'move' : others;
  return (
    <NumberHeader
      label={plan.on === plan.today ? t('freeToday') : t('freeOn', { day: longDate(plan.on) })}
      terms={[
        { id: 'L', value: free('L'), word: t('boys') },
        { id: 'P', value: free('P'), word: t('girls'), sign: '+' },
      ]}
      limit={
        <LimitSentence tone={move > 0 ? 'exceeded' : 'plain'}>
          {t.rich(`sentence.${key}`, values)}
        </LimitSentence>
      }
      actions={[{ id: 'pupils', label: t('pupils'), onClick: () => go('/siswa') }]}
    />
  );
}
