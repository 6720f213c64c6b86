import { useTranslations } from 'use-intl';
import { longDate, shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { PersonWords } from './person-options.ts';

/** Words of whom a paper can be printed, in the language of the screen. */
export function usePersonWords(): PersonWords {
  const t = useTranslations('papers.persons');
  return {
    all: (count) => t('all', { count: String(count) }),
    cameOn: (day, count) => t('cameOn', { day: longDate(day), count: String(count) }),
    leftOn: (day, count) => t('leftOn', { day: longDate(day), count: String(count) }),
    resident: ({ name, bed }) => (bed === null ? name : t('resident', { name, bed })),
    left: ({ name, until }) => t('left', { name, day: shortDate(until) }),
    leave: ({ name, from }) => t('leave', { name, from: shortDate(from) }),
    group: ({ from }, count) => t('group', { from: shortDate(from), count: String(count) }),
    certificate: ({ name, number }) => t('certificate', { name, number }),
    cohort: ({ cohortName }, count) => t('cohort', { name: cohortName, count: String(count) }),
    introduction: ({ name, partner, kind }) => t('introduction', { name, partner, kind }),
  };
}
