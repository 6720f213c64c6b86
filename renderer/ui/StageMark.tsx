import {
  IconCertificate,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDashedCheck,
  IconCircleMinus,
  IconDoorEnter,
} from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Stage } from '#shared/vocabulary.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { STROKE, type Icon } from '#renderer/ui/icon.ts';
import classes from './StageMark.module.css';

const STAGE_ICONS: Record<Stage, Icon> = {
  proposed: IconCircleDashed,
  verifying: IconCircleDashedCheck,
  ready: IconCircleCheck,
  designated: IconCertificate,
  arrived: IconDoorEnter,
  closed: IconCircleMinus,
};

/** A candidate's stage in a list: icon and word, no box. */
export function StageMark({ stage }: { stage: Stage }) {
  const t = useTranslations('kit');
  const Sign = STAGE_ICONS[stage];
  return (
    <span className={classes['mark']} data-stage={stage}>
      <Sign size={17} stroke={STROKE} aria-hidden="true" />
      {t(`stages.${stage}`)}
    </span>
  );
}

/** A candidate's stage in a panel or on a person's page: boxed. */
export function StageBadge({ stage }: { stage: Stage }) {
  const t = useTranslations('kit');
  const quiet = stage === 'closed' || stage === 'proposed' || stage === 'verifying';
  return (
    <Badge icon={STAGE_ICONS[stage]} tone={quiet ? 'quiet' : 'accent'}>
      {t(`stages.${stage}`)}
    </Badge>
  );
}
