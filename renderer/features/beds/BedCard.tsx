import { IconAlertTriangle, IconPlus, IconTool } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { BedCard as Bed } from '#shared/contract/place-shapes.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { Sex } from '#shared/vocabulary.ts';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import classes from './BedCard.module.css';

/** The sign of a bed's state; who lies in a bed in service needs none. */
const BED_SIGNS: Readonly<Record<Bed['state'], Icon | null>> = {
  occupied: null,
  free: IconPlus,
  closed: IconTool,
  to_move: IconAlertTriangle,
};

interface BedCardProps {
  bed: Bed;
  sex: Sex;
  /** What Enter or a click does; without it the card only tells. */
  onOpen?: ((bed: Bed) => void) | undefined;
}

/** One bed: code, who lies in it or that it is free, one line more. State by edge, sign and word. */
export function BedCard({ bed, sex, onOpen }: BedCardProps) {
  const t = useTranslations('beds');
  const Sign = BED_SIGNS[bed.state];
  const body = (
    <>
      <span className={classes['code']}>
        {bed.code}
        {Sign === null ? null : <Sign size={ICON.badge + 2} stroke={STROKE} aria-hidden="true" />}
      </span>
      <span className={classes['name']}>{bed.pupil?.name ?? t(`states.${bed.state}`)}</span>
      <span className={classes['line']}>{useLine(bed, sex)}</span>
    </>
  );
  return onOpen === undefined ? (
    <div className={classes['card']} data-state={bed.state}>
      {body}
    </div>
  ) : (
    <button
      type="button"
      className={classes['card']}
      data-state={bed.state}
      onClick={() => onOpen(bed)}
    >
      {body}
    </button>
  );
}

function useLine(bed: Bed, sex: Sex): string {
  const t = useTranslations('beds');
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
}
