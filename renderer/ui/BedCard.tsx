import { IconAlertTriangle, IconDoorExit, IconFlag, IconPlus, IconTool } from '@tabler/icons-react';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import classes from './BedCard.module.css';

/** What a card tells by its edge: who lies there, is away, is called; closed, free, to be moved. */
export type CardState = 'present' | 'away' | 'called' | 'closed' | 'free' | 'to_move';

export interface BedCardShown {
  readonly id: string;
  readonly code: string;
  readonly state: CardState;
  /** Who lies there, or the state in a word. */
  readonly name: string;
  /** One line more: what they need, until when, whom the bed fits. */
  readonly line: string;
  /** In place of the state's own sign. */
  readonly sign?: Icon;
}

/** The sign of a bed's state; who lies in a bed in service needs none. */
const SIGNS: Readonly<Record<CardState, Icon | null>> = {
  present: null,
  away: IconDoorExit,
  called: IconFlag,
  closed: IconTool,
  free: IconPlus,
  to_move: IconAlertTriangle,
};

interface BedCardProps {
  bed: BedCardShown;
  /** What Enter or a click does; without it the card only tells. */
  onOpen?: ((id: string) => void) | undefined;
  /** Its panel is open. */
  opened?: boolean;
  /** The one card of its plan that Tab reaches. */
  stop?: boolean;
}

/** One bed: code, who lies in it or that it is free, one line more. State by edge, sign and word. */
export function BedCard({ bed, onOpen, opened = false, stop = false }: BedCardProps) {
  const Sign = bed.sign ?? SIGNS[bed.state];
  const body = (
    <>
      <span className={classes['code']}>
        {bed.code}
        {Sign === null ? null : <Sign size={ICON.badge + 2} stroke={STROKE} aria-hidden="true" />}
      </span>
      <span className={classes['name']}>{bed.name}</span>
      <span className={classes['line']}>{bed.line}</span>
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
      data-bed={bed.id}
      tabIndex={stop ? 0 : -1}
      aria-current={opened}
      onClick={() => onOpen(bed.id)}
    >
      {body}
    </button>
  );
}
