import { useTranslations } from 'use-intl';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';

/** "3 pasang mungkin data ganda", or the way to look for some; for who may decide. */
export function DuplicatesLink({ path }: { path: '/data-ganda' | '/data-ganda-pm' }) {
  const t = useTranslations('duplicates');
  const go = useGo();
  const summary = useRead('duplicates.summary', {}).data;
  if (summary === undefined) return null;
  const { counts, search } = summary;
  if (counts.open === 0 && search !== null && search.since === 0) return null;
  return (
    <button type="button" className="text-link" onClick={() => go(path)}>
      {counts.open === 0 ? t('scan') : t('link', { count: counts.open })}
    </button>
  );
}
