import {
  IconCalendarEvent,
  IconClipboardCheck,
  IconDoorExit,
  IconPhoneCall,
} from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { daysLeft } from '#shared/domain/home/school-season.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import type { DueItem } from '#renderer/features/home/DueGroups.tsx';

/** What a house must do today: who is late, who has not answered, tasks and dates of the week. */
export function useHouseDue(today: LocalDate): readonly DueItem[] {
  return [...useLate(), ...useCalls(today), ...useTasks(), ...useDates(today)];
}

function useLate(): readonly DueItem[] {
  const t = useTranslations('desk.due');
  const go = useGo();
  const late = useRead('stays.overdueLeaves', {}).data ?? [];
  return late.map(({ uid, name, away }) => ({
    id: `late-${uid}`,
    icon: IconDoorExit,
    title: t('late', { name }),
    how: t('lateHow'),
    due: t('overdue', { days: away?.daysLate ?? 0 }),
    left: -(away?.daysLate ?? 0),
    overdue: true,
    onOpen: () => go('/penerima-manfaat', { orang: uid }),
  }));
}

function useCalls(today: LocalDate): readonly DueItem[] {
  const t = useTranslations('desk.due');
  const go = useGo();
  const calls = useRead('applications.calls', {}).data ?? [];
  return calls
    .filter(({ accepted }) => !accepted)
    .map(({ uid, name, bed, answerBy, overdue }) => ({
      id: `call-${uid}`,
      icon: IconPhoneCall,
      title: t('call', { name }),
      how: t('callHow', { bed }),
      due: shortDate(answerBy),
      left: daysLeft(today, answerBy),
      overdue,
      onOpen: () => go('/pemanggilan', { panggilan: uid }),
    }));
}

function useTasks(): readonly DueItem[] {
  const t = useTranslations('desk.due');
  const go = useGo();
  const count = useRead('stays.count', {}).data?.tasks ?? 0;
  if (count === 0) return [];
  return [
    {
      id: 'tasks',
      icon: IconClipboardCheck,
      title: t('tasks', { count }),
      how: t('tasksHow'),
      left: -1,
      overdue: true,
      onOpen: () => go('/penerima-manfaat', { saring: 'tasks' }),
    },
  ];
}

function useDates(today: LocalDate): readonly DueItem[] {
  const t = useTranslations('desk.due');
  const go = useGo();
  const dates = useRead('stays.dueList', { from: today }).data ?? [];
  return dates.map(({ uid, stay, kind, name, dueOn, place }) => ({
    id: `date-${uid}`,
    icon: IconCalendarEvent,
    title: t('item', { kind, name }),
    how: place === '' ? t('itemHow') : t('itemAt', { place }),
    due: shortDate(dueOn),
    left: daysLeft(today, dueOn),
    overdue: dueOn < today,
    onOpen: () => go('/penerima-manfaat', { orang: stay }),
  }));
}
