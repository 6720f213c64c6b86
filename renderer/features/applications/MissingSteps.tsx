import {
  IconAlertTriangle,
  IconCalendarClock,
  IconClipboardText,
  IconFiles,
  IconFlag,
  IconPhone,
  IconPlayerPause,
  IconScale,
  IconUsersGroup,
  IconWritingSign,
} from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { ApplicationView } from '#shared/contract/application-record.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { ApplicationStep } from '#shared/domain/waitlist/application-tasks.ts';
import type { Icon } from '#renderer/ui/icon.ts';
import { MissingList } from '#renderer/ui/MissingList.tsx';

const ICONS: Readonly<Record<ApplicationStep, Icon>> = {
  answer: IconFlag,
  approve_emergency: IconAlertTriangle,
  documents: IconFiles,
  desil: IconScale,
  assess: IconClipboardText,
  renew_assessment: IconCalendarClock,
  conference: IconUsersGroup,
  consent: IconWritingSign,
  contact: IconPhone,
  park_unreached: IconPlayerPause,
};

interface MissingStepsProps {
  steps: ApplicationView['missing'];
  onOpen: ((step: ApplicationStep) => void) | undefined;
}

/** What a request lacks, next step first; overdue ones in red. */
export function MissingSteps({ steps, onOpen }: MissingStepsProps) {
  const t = useTranslations('applications');
  return (
    <MissingList
      items={steps.map(({ step, dueOn, overdue }, index) => ({
        id: step,
        icon: ICONS[step],
        title: t(`steps.${step}`),
        how: t(`hows.${step}`),
        next: index === 0,
        overdue,
        ...(dueOn === null
          ? {}
          : { due: overdue ? t('panel.overdue', { date: shortDate(dueOn) }) : shortDate(dueOn) }),
        ...(onOpen === undefined ? {} : { onOpen: () => onOpen(step) }),
      }))}
    />
  );
}
