import { Autocomplete } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { inWords, KNOWN_WORDS } from '#shared/domain/house/resident-word.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DayField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { Changes, HistoryDialog } from './HistoryDialog.tsx';

/** Two texts of the program, to show a word in. */
const SAMPLE = 'Daftar Penerima Manfaat · Belum ada penerima manfaat';

interface WordDialogProps {
  word: string;
  today: string;
  onClose: () => void;
}

/** Another word for the people served, from a day on. */
export function WordDialog({ word, today, onClose }: WordDialogProps) {
  const t = useTranslations('words');
  return (
    <CommandDialog
      channel="words.set"
      title={t('title')}
      lead={t('lead')}
      submit={t('submit')}
      initial={{ word, from: today }}
      input={(typed) => typed}
      said={(done) => t('saved', { word: done.word, from: longDate(done.from) })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Autocomplete
            {...fields.field('word')}
            label={t('word')}
            description={
              fields.values.word.trim() === ''
                ? undefined
                : t('sample', { text: inWords(SAMPLE, fields.values.word.trim().toLowerCase()) })
            }
            required
            maxLength={40}
            openOnFocus={false}
            data={[...KNOWN_WORDS]}
            onChange={(next) => fields.set({ word: next })}
          />
          <DayField
            fields={fields}
            name="from"
            label={t('from')}
            description={t('fromHint')}
            today={today}
            required
          />
        </>
      )}
    </CommandDialog>
  );
}

/** Who changed the word, when, from which one. */
export function WordHistory({ onClose }: { onClose: () => void }) {
  const t = useTranslations('words');
  const history = useRead('words.history', {});
  const shown = (word: string): string => (word === '' ? t('usual') : word);
  return (
    <HistoryDialog title={t('historyTitle')} lead={t('historyLead')} size={480} onClose={onClose}>
      <Changes
        query={history}
        none={t('historyNone')}
        what={({ undone }) => t(undone ? 'undone' : 'changed')}
        line={({ before, after }) => `${shown(before)} → ${shown(after)}`}
      />
    </HistoryDialog>
  );
}
