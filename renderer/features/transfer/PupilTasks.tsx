import { IconBed, IconCertificate, IconId, IconSchool } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import classes from './PupilTasks.module.css';

const bold = { b: (text: ReactNode) => <b>{text}</b> };

/** What the pupils of the school still lack, each with the list of those who lack it. */
export function PupilTasks() {
  const t = useTranslations('transfer.done.tasks');
  const go = useGo();
  const counts = useRead('enrolments.count', {}).data;
  if (!counts) return <SkeletonRows rows={4} />;
  const { all, withoutClass, withoutBed, withoutNis, withoutDecree } = counts;
  const lacking = [
    { id: 'class', icon: IconSchool, count: withoutClass },
    { id: 'bed', icon: IconBed, count: withoutBed },
    { id: 'nis', icon: IconId, count: withoutNis },
    { id: 'decree', icon: IconCertificate, count: withoutDecree },
  ] as const;
  const items = lacking
    .filter(({ count }) => count > 0)
    .map(({ id, icon, count }, index) => ({
      id,
      icon,
      title: t(id, { count }),
      how: t(`${id}How`),
      next: index === 0,
      onOpen: () => go('/siswa', { belum: id }),
    }));
  return (
    <section className={classes['tasks']} aria-label={t('title')}>
      <p>{t.rich('recorded', { ...bold, count: all })}</p>
      {items.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <>
          <h2>{t('title')}</h2>
          <MissingList items={items} />
        </>
      )}
    </section>
  );
}
