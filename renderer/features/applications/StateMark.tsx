import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDashedCheck,
  IconCircleMinus,
  IconDoorEnter,
  IconFlag,
  IconHourglassLow,
  IconPlayerPause,
} from '@tabler/icons-react';
import type { ApplicationListRow } from '#shared/contract/application-record.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { STROKE, type Icon } from '#renderer/ui/icon.ts';
import classes from './Applications.module.css';
import { useStateWords } from './words.ts';

const ICONS: Readonly<Record<ApplicationListRow['state'] | 'parked' | 'admitted', Icon>> = {
  admitted: IconDoorEnter,
  received: IconCircleDashed,
  documents: IconCircleDashed,
  assessment: IconCircleDashedCheck,
  conference: IconCircleDashedCheck,
  waiting: IconHourglassLow,
  called: IconFlag,
  accepted: IconCircleCheck,
  closed: IconCircleMinus,
  parked: IconPlayerPause,
};

type Stated = Pick<ApplicationListRow, 'state' | 'parkedUntil' | 'closedReason'>;

const iconKey = ({ state, parkedUntil, closedReason }: Stated): keyof typeof ICONS => {
  if (closedReason === 'admitted') return 'admitted';
  return state === 'closed' || parkedUntil === null ? state : 'parked';
};

/** How far a request has come: icon and word, no box. */
export function StateMark({ row }: { row: ApplicationListRow }) {
  const words = useStateWords();
  const Sign = ICONS[iconKey(row)];
  return (
    <span className={classes['mark']} data-state={row.state}>
      <Sign size={17} stroke={STROKE} aria-hidden="true" />
      {words(row)}
    </span>
  );
}

const ACTIVE: readonly Stated['state'][] = ['waiting', 'called', 'accepted'];

/** How far a request has come, boxed: on a person's own page. */
export function StateBadge({ row }: { row: Stated }) {
  const words = useStateWords();
  const active = ACTIVE.includes(row.state) && row.parkedUntil === null;
  return (
    <Badge icon={ICONS[iconKey(row)]} tone={active ? 'accent' : 'quiet'}>
      {words(row)}
    </Badge>
  );
}
