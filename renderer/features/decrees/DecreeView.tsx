import { useTranslations } from 'use-intl';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { SignedList } from './SignedList.tsx';

/** One decree beside its proposal: what differs, who has come, and the arrival of the others. */
export function DecreeView({ decree }: { decree: string }) {
  const t = useTranslations('decrees.view');
  const read = useRead('decrees.show', { decree });
  if (read.error) {
    return <ReadFailure title={t('list')} error={read.error} onRetry={() => void read.refetch()} />;
  }
  return read.data ? <SignedList shown={read.data} /> : <SkeletonRows />;
}
