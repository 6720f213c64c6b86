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
 * recording of a signed list (`catat` a run, as an amendment with `tambah`, of the decree `ubah`).
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
  const { catat, sk, tambah, ubah, tentang } = view;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const amends = text(ubah);
  const closed = { catat: undefined, tambah: undefined, ubah: undefined, tentang: undefined };
  if (typeof catat === 'string') {
    const amendment = tambah !== undefined;
    return (
      <DecreeDraft
        key={`${catat}/${String(tambah ?? '')}/${amends ?? ''}`}
        run={catat}
        amendment={amendment}
        first={text(tambah)}
        amends={amends}
        about={text(tentang)}
        onClose={() => change({ ...closed, sk: amends })}
        onRecorded={(uid) => change({ ...closed, sk: uid })}
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
