import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';

export type Why = OutputOf<Contract['runs']['why']>;
export type KeyValue = Why['rows'][number]['own'];

/** The value of an order key as the list and "Mengapa?" show it, `short` in narrow columns; "—" for none. */
export function useKeyWords(short = false): (value: KeyValue | null) => string {
  const t = useTranslations('runs');
  return useCallback(
    (value) => {
      switch (value?.key) {
        case undefined:
          return '—';
        case 'desil':
          return value.desil === null ? t('noDesil') : String(value.desil);
        case 'school_status':
          return short ? t(`shortStatuses.${value.status}`) : t(`statuses.${value.status}`);
        case 'vulnerability':
          return value.counted.length === 0
            ? t('noVulnerability')
            : value.counted.map((one) => t(`vulnerabilities.${one}`)).join(', ');
        case 'recommendation':
          return short
            ? t(`shortRecommendations.${value.recommendation}`)
            : t(`recommendations.${value.recommendation}`);
        case 'age':
          return value.birthDate === null ? '—' : shortDate(value.birthDate);
        case 'draw':
          // The first digits tell two numbers apart; the paper prints them whole.
          return value.drawNumber === null ? '—' : value.drawNumber.slice(0, 8);
      }
    },
    [t, short],
  );
}
