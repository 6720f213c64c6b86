import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useGo } from '#renderer/app/use-view.ts';
import type { Line, Of } from '#renderer/features/home/use-due-items.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';

/** What follows the arrivals, and who did not come, each with the list on which it is settled. */
export function useArrivalLines() {
  const t = useTranslations('home.due');
  const go = useGo();
  const who = (people: number, name: string): string =>
    people === 1 ? name : t('people', { people: formatFigure(people) });
  return {
    follow: ({ what, people, pupil, on }: Of<'follow'>): Line => ({
      id: `follow-${what}`,
      title: t(`follow.${what}`, { who: who(people, pupil.name) }),
      how: t('followHow', { on: longDate(on) }),
      onOpen: () => {
        if (people === 1) go('/siswa', { siswa: pupil.uid });
        else go('/siswa', what === 'health' ? { siswa: pupil.uid } : { belum: what });
      },
    }),
    holdReview: ({ people, child, on }: Of<'hold_review'>): Line => ({
      id: `hold-review-${on}`,
      title: t('holdReview', { who: who(people, child.name) }),
      how: t('holdReviewHow', { on: longDate(on) }),
      onOpen: () =>
        people === 1 ? go(`/calon/${child.uid}`) : go('/calon', { missing: 'health_check' }),
    }),
    absent: ({ people, child, on }: Of<'absent'>): Line => ({
      id: 'absent',
      title: t('absent', { who: who(people, child.name) }),
      how: t('absentHow', { on: longDate(on) }),
      onOpen: () => go('/kedatangan', { bagian: 'late' }),
    }),
  };
}
