import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FactList } from '#renderer/ui/FactList.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { madeText } from './backup-words.ts';
import type { Preview } from './use-restore.ts';

/** What is in a backup that was opened and found whole, before anything is replaced. */
export function PreviewFacts({ preview }: { preview: Preview }) {
  const t = useTranslations('backups');
  const count = (id: 'people' | 'candidates' | 'students' | 'attachments') => ({
    id,
    term: t(`restore.${id}`),
    value: formatFigure(preview[id]),
  });
  return (
    <>
      <LimitSentence icon={IconCircleCheck}>{t('restore.sound')}</LimitSentence>
      <FactList
        facts={[
          { id: 'office', term: t('restore.office'), value: preview.office.toUpperCase() },
          { id: 'seq', term: t('restore.seq'), value: formatFigure(preview.seq) },
          { id: 'madeAt', term: t('restore.madeAt'), value: madeText(preview.madeAt) },
          count('people'),
          count('candidates'),
          count('students'),
          {
            ...count('attachments'),
            ...(preview.absentAttachments > 0
              ? { source: t('panel.absent', { count: formatFigure(preview.absentAttachments) }) }
              : {}),
          },
        ]}
      />
    </>
  );
}
