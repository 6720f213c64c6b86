import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { NOT_STATED, VISIT_REASONS } from '#shared/domain/candidates/visit-result.ts';
import type { VisitWords } from './visit-cell.ts';

/** The results of a visit and their reasons in words; each begins with another letter. */
export function useVisitWords(): VisitWords {
  const t = useTranslations('candidates.cells');
  return useMemo(
    () => ({
      values: {
        worthy: t('visits.worthy'),
        very_urgent: t('visits.very_urgent'),
        failed: t('visits.failed'),
        deferred: t('visits.deferred'),
        passed: t('visits.passed'),
        excepted: t('visits.excepted'),
      },
      reasons: Object.fromEntries(
        [...Object.values(VISIT_REASONS).flat(), NOT_STATED].map((code) => [
          code,
          t(`visitReasons.${code}`),
        ]),
      ) as VisitWords['reasons'],
    }),
    [t],
  );
}
