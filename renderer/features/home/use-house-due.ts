import {
  IconCalendarEvent,
  IconClipboardCheck,
  IconDoorExit,
  IconPhoneCall,
} from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import type { MissingItem } from '#renderer/ui/MissingList.tsx';

/** What a house must do today: who is late, who has not answered, tasks and dates of the week. */
export function useHouseDue(today: LocalDate): readonly MissingItem[] {
  return [...useLate(), ...useCalls(), ...useTasks(), ...useDates(today)];
}

function useLate(): readonly MissingItem[] {
  const t = useTranslations('desk.due');
  const go = useGo();
  const late = useRead('stays.overdueLeaves', {}).data ?? [];
  return late.map(({ uid, name, away }) => ({
    id: `late-${uid}`,
    icon: IconDoorExit,
    title: t('late', { name }),
    how: t('lateHow'),
    due: t('overdue', { days: away?.daysLate ?? 0 }),
    overdue: true,
    onOpen: () => go('/penerima-manfaat', { orang: uid }),
  }));
}

function useCalls(): readonly MissingItem[] {
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
      overdue,
      onOpen: () => go('/pemanggilan', { panggilan: uid }),
    }));
}

function useTasks(): readonly MissingItem[] {
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
      overdue: true,
      onOpen: () => go('/penerima-manfaat', { saring: 'tasks' }),
    },
  ];
}

function useDates(today: LocalDate): readonly MissingItem[] {
  const t = useTranslations('desk.due');
  const go = useGo();
  const dates = useRead('stays.dueList', { from: today }).data ?? [];
  return dates.map(({ uid, stay, kind, name, dueOn, place }) => ({
    id: `date-${uid}`,
    icon: IconCalendarEvent,
    title: t('item', { kind, name }),
    how: place === '' ? t('itemHow') : t('itemAt', { place }),
    due: shortDate(dueOn),
    overdue: dueOn < today,
    onOpen: () => go('/penerima-manfaat', { orang: stay }),
  }));
}
