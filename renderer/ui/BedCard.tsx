import { IconAlertTriangle, IconDoorExit, IconFlag, IconPlus, IconTool } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { type Carried, carriedKind, carry, droppedOf } from '#renderer/ui/bed-drag.ts';
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
  /** The stay of who lies there, where it may be carried to another bed. */
  readonly carries?: string;
  /** Who may be dropped here. */
  readonly takes?: readonly Carried['kind'][];
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
  /** Somebody was carried here with the pointer; what that means is asked, never done at once. */
  onDrop?: ((id: string, carried: Carried) => void) | undefined;
  /** Its panel is open. */
  opened?: boolean;
  /** The one card of its plan that Tab reaches. */
  stop?: boolean;
}

/** One bed: code, who lies in it or that it is free, one line more. State by edge, sign and word. */
export function BedCard({ bed, onOpen, onDrop, opened = false, stop = false }: BedCardProps) {
  const { over, target } = useDropTarget(bed, onDrop);
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
      data-over={over}
      aria-current={opened}
      draggable={bed.carries !== undefined}
      onDragStart={(event) => {
        if (bed.carries !== undefined) carry(event, { kind: 'stay', uid: bed.carries });
      }}
      {...target}
      onClick={() => onOpen(bed.id)}
    >
      {body}
    </button>
  );
}

/** Whether somebody hangs over the card who may be dropped there, and what the card listens to. */
function useDropTarget(bed: BedCardShown, onDrop: BedCardProps['onDrop']) {
  const [over, setOver] = useState(false);
  const takes = (event: DragEvent): boolean => {
    const kind = carriedKind(event);
    return onDrop !== undefined && kind !== null && bed.takes?.includes(kind) === true;
  };
  const target = {
    onDragOver: (event: DragEvent) => {
      if (!takes(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const carried = takes(event) ? droppedOf(event) : null;
      if (carried === null) return;
      event.preventDefault();
      if (carried.uid !== bed.carries) onDrop?.(bed.id, carried);
    },
  };
  return { over, target };
}
