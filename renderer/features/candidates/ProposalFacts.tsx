import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useRead } from '#renderer/app/queries.ts';
import { FactSection } from '#renderer/ui/RecordPage.tsx';

/** The proposals of the family for DTSEN, the newest first; nothing where there was none. */
export function ProposalFacts({ uid }: { uid: string }) {
  const t = useTranslations('desil.proposal');
  const proposals = useRead('desil.proposals', { candidate: uid }).data ?? [];
  if (proposals.length === 0) return null;
  return (
    <FactSection
      title={t('history')}
      facts={proposals.map(({ on, to, by, checkOn, note, ended }, index) => ({
        id: String(index),
        term: longDate(on),
        value:
          ended === null
            ? t('pending', { date: longDate(checkOn) })
            : t('was', { result: t(`results.${ended.result}`), date: longDate(ended.on) }),
        source: [t('by', { date: longDate(on), by, to }), note, ended?.note ?? '']
          .filter((part) => part !== '')
          .join('. '),
      }))}
    />
  );
}
