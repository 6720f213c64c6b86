import { Autocomplete, Button, Group, Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { longDate, shortDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import { inWords, KNOWN_WORDS } from '#shared/domain/house/resident-word.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DayField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { NameList } from '#renderer/ui/NameList.tsx';

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
    <Modal
      opened
      onClose={onClose}
      title={t('historyTitle')}
      size={480}
      closeButtonProps={{ 'aria-label': t('close'), tabIndex: -1 }}
    >
      <p className="source">{t('historyLead')}</p>
      <Reading query={history} rows={3}>
        {(entries) =>
          entries.length === 0 ? (
            <p className="source">{t('historyNone')}</p>
          ) : (
            <NameList
              names={entries.map(({ seq, at, actor, undone, before, after }) => ({
                id: String(seq),
                name: [
                  undone ? t('undone') : t('changed'),
                  `${shortDate(witaDate(at))}, ${clockTime(at)}`,
                  actor,
                ].join(' · '),
                line: `${shown(before)} → ${shown(after)}`,
              }))}
            />
          )
        }
      </Reading>
      <Group justify="flex-end" mt={16}>
        <Button variant="outline" onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </Group>
    </Modal>
  );
}
