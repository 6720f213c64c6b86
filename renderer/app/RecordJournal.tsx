import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import { commandSentence, type Words } from '#renderer/app/command-sentence.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { PageSection } from '#renderer/ui/RecordPage.tsx';
import { NameList } from '#renderer/ui/NameList.tsx';

/** What the history says of one record, newest first: what was done, when and by whom. */
export function RecordJournal({ subjects }: { subjects: readonly string[] }) {
  const t = useTranslations('journal');
  const words = useTranslations() as unknown as Words;
  const entries = useRead('journal.ofRecord', { subjects: [...subjects] });
  return (
    <PageSection title={t('title')} count={entries.data?.length ?? 0}>
      <Reading query={entries} rows={3}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="source">{t('noEntries')}</p>
          ) : (
            <NameList
              names={rows.map(({ seq, at, actor, command, summary, undone }) => ({
                id: String(seq),
                name: commandSentence(words, command, summary),
                line: [
                  `${shortDate(witaDate(at))}, ${clockTime(at)}`,
                  actor || t('program'),
                  ...(undone ? [t('undoneMark')] : []),
                ].join(' · '),
              }))}
            />
          )
        }
      </Reading>
    </PageSection>
  );
}
