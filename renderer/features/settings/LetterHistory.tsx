import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { witaDateTime } from '#shared/domain/format/wita-time.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import type { LetterRow } from './LetterDialogs.tsx';
import classes from './LetterDialog.module.css';
import { HistoryDialog } from './HistoryDialog.tsx';

/** Every text of a letter that the office wrote: from when, by whom, and what it said. */
export function LetterHistory({ row, onClose }: { row: LetterRow; onClose: () => void }) {
  const t = useTranslations('letters');
  const p = useTranslations('papers.documents');
  const history = useRead('letters.history', { letter: row.letter });
  return (
    <HistoryDialog
      title={t('historyTitle', { letter: p(row.letter) })}
      lead={t('historyLead')}
      size={620}
      onClose={onClose}
    >
      <Reading query={history} rows={3}>
        {(texts) =>
          texts.length === 0 ? (
            <p className="source">{t('historyNone')}</p>
          ) : (
            <ul>
              {texts.map(({ uid, from, holds, actor, at, body }) => (
                <li key={uid} className={classes['text']}>
                  <b>{t('historyLine', { from: longDate(from), holds: String(holds) })}</b>
                  <span>{t('byOf', { actor, at: witaDateTime(at) })}</span>
                  <p>{body ?? t('usual')}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Reading>
    </HistoryDialog>
  );
}
