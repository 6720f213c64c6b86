import { IconCertificate } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { DecreeDraft } from './DecreeDraft.tsx';
import { DecreeList } from './DecreeList.tsx';
import { DecreeView } from './DecreeView.tsx';

/**
 * Penetapan & Pemanggilan: the decrees of the intake; one decree beside its proposal (`sk`); or the
 * recording of a signed list (`catat` a run, as an amendment with `tambah`).
 */
export function DecreesScreen() {
  const t = useTranslations('decrees');
  const [view, change] = useView();
  const go = useGo();
  const decrees = useRead('decrees.list', {});
  const runs = useRead('runs.list', {});
  const failed = decrees.error ?? runs.error;
  if (failed) {
    const retry = () => void Promise.all([decrees.refetch(), runs.refetch()]);
    return <ReadFailure title={t('list')} error={failed} onRetry={retry} />;
  }
  if (!decrees.data || !runs.data) return <SkeletonRows />;
  const { catat, sk, tambah } = view;
  if (typeof catat === 'string') {
    const amendment = tambah !== undefined;
    return (
      <DecreeDraft
        key={`${catat}/${String(tambah ?? '')}`}
        run={catat}
        amendment={amendment}
        first={typeof tambah === 'string' && tambah !== '' ? tambah : undefined}
        onClose={() => change({ catat: undefined, tambah: undefined })}
        onRecorded={(uid) => change({ catat: undefined, tambah: undefined, sk: uid })}
      />
    );
  }
  if (typeof sk === 'string') return <DecreeView key={sk} decree={sk} />;
  const frozen = runs.data.find(({ ratified }) => ratified !== null);
  if (decrees.data.length > 0) {
    return <DecreeList decrees={decrees.data} run={frozen?.uid} />;
  }
  return (
    <EmptyState
      icon={IconCertificate}
      title={t('empty.title')}
      ways={[
        frozen
          ? {
              label: t('actions.record'),
              onClick: () => change({ catat: frozen.uid }),
              main: true,
            }
          : { label: t('empty.toOrder'), onClick: () => go('/urutan'), main: true },
      ]}
    >
      {frozen ? t('empty.frozen') : t('empty.none')}
    </EmptyState>
  );
}
