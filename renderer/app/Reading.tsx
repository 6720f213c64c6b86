import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';

interface ReadingProps<T> {
  query: UseQueryResult<T>;
  /** Rows and their height in px while it loads for the first time. */
  rows?: number;
  height?: number;
  children: (value: T) => ReactNode;
}

/** What a read shows: still rows, the way out of a failure, or what was read. */
export function Reading<T>({ query, rows = 6, height = 38, children }: ReadingProps<T>) {
  const t = useTranslations('common');
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) return <SkeletonRows rows={rows} height={height} />;
  const retry = () => void query.refetch();
  return <ReadFailure title={t('readFailed')} error={query.error} onRetry={retry} />;
}
