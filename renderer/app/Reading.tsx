import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedError } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
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
  const refusalText = useRefusalText();
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) return <SkeletonRows rows={rows} height={height} />;
  const text =
    query.error instanceof RefusedError ? refusalText(query.error.refusal) : query.error.message;
  return (
    <FailureNotice
      title={t('readFailed')}
      ways={[{ label: t('retry'), onClick: () => void query.refetch(), main: true }]}
    >
      {text}
    </FailureNotice>
  );
}
