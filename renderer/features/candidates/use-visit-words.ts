import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { VisitWords } from './read-cell.ts';

/** The results of a visit in words; each begins with another letter. */
export function useVisitWords(): VisitWords {
  const t = useTranslations('candidates.cells.visits');
  return useMemo(
    () => ({
      worthy: t('worthy'),
      very_urgent: t('very_urgent'),
      failed: t('failed'),
      deferred: t('deferred'),
    }),
    [t],
  );
}
