import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { percent } from '#shared/domain/format/indonesian-number.ts';
import { OUTCOME_PARTS } from '#shared/i18n/partner-words.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { usePartnerWords } from '#renderer/app/use-training-words.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { useReachable } from '#renderer/ui/use-reachable.ts';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import classes from './Outcomes.module.css';

/** Who works after 3, 6 and 12 months, of all that were due. */
export function Outcomes() {
  const t = useTranslations('training.partners');
  const words = usePartnerWords();
  const read = useRead('training.indicators', {});
  const body = useRef<HTMLDivElement>(null);
  const reachable = useReachable(body);
  if (read.error) {
    return (
      <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
    );
  }
  const rows = read.data;
  if (!rows) return <SkeletonRows rows={4} />;
  return (
    <div ref={body} className={`${classes['body']} scrolls`} {...reachable}>
      <h2 className={`section-title ${classes['title']}`}>{t('outcomes.title')}</h2>
      <table className={classes['table']}>
        <caption>{t('outcomes.sentence')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.months')}</th>
            <th scope="col">{t('outcomes.due')}</th>
            <th scope="col">{t('outcomes.working')}</th>
            <th scope="col">{t('outcomes.share')}</th>
            {OUTCOME_PARTS.map((part) => (
              <th key={part} scope="col">
                {t(`outcomes.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.months}>
              <th scope="row">{words.months(row)}</th>
              <td>{formatFigure(row.due)}</td>
              <td className={classes['main']}>{formatFigure(row.working)}</td>
              <td>{row.due === 0 ? '—' : percent(row.working / row.due)}</td>
              {OUTCOME_PARTS.map((part) => (
                <td key={part}>{formatFigure(row[part])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
