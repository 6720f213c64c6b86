import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { call } from '#renderer/app/api.ts';
import { commandSentence, type Words } from '#renderer/app/command-sentence.ts';
import type { JournalEntry } from '#renderer/features/journal/JournalScreen.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import classes from './JournalScreen.module.css';

/** Number, time, person, sentence, and Urungkan where the person may take it back. */
export function useJournalColumns(): readonly GridColumn<JournalEntry>[] {
  const t = useTranslations('journal');
  const words = useTranslations() as unknown as Words;
  const acts = useActs();
  return useMemo(() => {
    const undo = async ({ seq }: JournalEntry): Promise<void> => {
      const reply = await call('journal.undoEntry', { seq });
      if (reply.ok) acts.done({ text: t('undone') });
      else acts.refused(reply.error as AppError);
    };
    return [
      {
        id: 'seq',
        header: t('columns.seq'),
        width: 56,
        align: 'end',
        look: 'code',
        leaves: 1,
        cell: ({ seq }) => seq,
      },
      {
        id: 'at',
        header: t('columns.at'),
        width: 172,
        cell: ({ at }) => `${shortDate(witaDate(at))} · ${clockTime(at)}`,
      },
      {
        id: 'what',
        header: t('columns.what'),
        width: 220,
        grow: 3,
        cell: ({ command, summary, undone }) => (
          <span data-undone={undone} className={classes['what']}>
            {commandSentence(words, command, summary)}
            {undone ? <span className={classes['mark']}>{` · ${t('undoneMark')}`}</span> : null}
          </span>
        ),
      },
      {
        id: 'actor',
        header: t('columns.actor'),
        width: 140,
        grow: 1,
        leaves: 2,
        cell: ({ actor }) => actor || t('program'),
      },
      {
        id: 'act',
        header: t('columns.act'),
        width: 88,
        align: 'end',
        cell: (entry) =>
          entry.mayUndo ? (
            <button
              type="button"
              tabIndex={-1}
              className="text-link"
              onClick={() => void undo(entry)}
            >
              {t('undo')}
            </button>
          ) : null,
      },
    ];
  }, [t, words, acts]);
}
