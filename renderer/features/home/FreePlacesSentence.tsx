import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { FreePlaces } from '#shared/contract/place-shapes.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';

/** What is free, what binds, by how much: one sentence under the first number. */
export function FreePlacesSentence({ free }: { free: FreePlaces }) {
  const t = useTranslations('places.sentence');
  const { total, building, held, called } = free;
  const bold = (text: ReactNode) => <b>{text}</b>;
  const ceiling = building.seats + building.permitted;
  const over = held.all + called - ceiling;
  const byBeds = free.levels.filter(({ binding }) => binding.limit === 'beds');
  const atCeiling = total.places === ceiling - held.all - called;
  const values = {
    b: bold,
    seatsFree: formatFigure(total.seatsFree),
    places: formatFigure(total.places),
    unusable: formatFigure(total.seatsUnusable),
    ceiling: formatFigure(ceiling),
    held: formatFigure(held.all),
    called: formatFigure(called),
    over: formatFigure(over),
    level: '',
  };
  if (over > 0) {
    return <LimitSentence tone="exceeded">{t.rich('ceilingExceeded', values)}</LimitSentence>;
  }
  if (total.seatsUnusable === 0)
    return <LimitSentence>{t.rich('allUsable', values)}</LimitSentence>;
  if (atCeiling) return <LimitSentence>{t.rich('ceilingBinds', values)}</LimitSentence>;
  const [only] = byBeds;
  if (byBeds.length === 1 && only && total.addsUp) {
    const named = { ...values, level: only.level, places: formatFigure(only.places) };
    return <LimitSentence>{t.rich('bedsBind', named)}</LimitSentence>;
  }
  return <LimitSentence>{t.rich('bedsBindAll', values)}</LimitSentence>;
}
