import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { useReasonWords } from './use-words.ts';

/** Since when and why a candidacy is closed; of a merged entry, the way to the one that stays. */
export function ClosedLine({ closed }: { closed: NonNullable<CandidateRecord['closed']> }) {
  const t = useTranslations('candidates.page');
  const reason = useReasonWords();
  const go = useGo();
  const { on, reason: why, keptAs } = closed;
  return (
    <>
      {t('closedOn', { date: longDate(on), reason: reason(why) })}
      {keptAs === null ? null : (
        <>
          {' · '}
          <button type="button" className="quiet-link" onClick={() => go(`/calon/${keptAs.uid}`)}>
            {t('keptAs', { name: keptAs.name, code: keptAs.code })}
          </button>
        </>
      )}
    </>
  );
}
