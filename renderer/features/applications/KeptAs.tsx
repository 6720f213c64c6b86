import { useTranslations } from 'use-intl';
import type { ApplicationView } from '#shared/contract/application-record.ts';
import { useGo } from '#renderer/app/use-view.ts';

/** The way from a request that was a double record to the one that goes on; nothing of others. */
export function KeptAs({ record: { closed } }: { record: ApplicationView }) {
  const t = useTranslations('applications.panel');
  const go = useGo();
  const kept = closed?.keptAs ?? null;
  if (kept === null) return null;
  return (
    <p>
      <button type="button" className="quiet-link" onClick={() => go(`/calon-pm/${kept.uid}`)}>
        {t('keptAs', { number: kept.number })}
      </button>
    </p>
  );
}
