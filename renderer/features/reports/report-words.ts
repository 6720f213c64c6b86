import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { Say } from '#shared/domain/reports/report-text.ts';

export type Report = OutputOf<Contract['reports']['show']>;
export type ReportTable = Report['groups'][number];

/** The words of the reports in the language of the screen, by path. */
export function useSay(): Say {
  const t = useTranslations('reports');
  return useMemo(() => {
    const translate = t as unknown as (path: string, values?: Record<string, string>) => string;
    return (path, values) => translate(path, values === undefined ? undefined : { ...values });
  }, [t]);
}
