import { Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { LetterValues } from './letter-request.ts';
import { MeetingFields } from './MeetingFields.tsx';
import type { PaperChoice } from './paper-request.ts';

interface MinutesFieldsProps {
  choice: PaperChoice;
  busy: boolean;
  onChange: (patch: Partial<PaperChoice>) => void;
}

/** What a run does not know of its meeting; what stays empty is written by hand. */
export function MinutesFields({ choice, busy, onChange }: MinutesFieldsProps) {
  const t = useTranslations('papers.minutes');
  const { letters } = choice;
  const set = (patch: Partial<LetterValues>): void =>
    onChange({ letters: { ...letters, ...patch } });
  if (choice.document !== 'plenary-minutes' || choice.of === '') return null;
  return (
    <>
      <MeetingFields
        id="minutes-day"
        words={{
          day: t('day'),
          dayHint: t('dayHint'),
          time: t('time'),
          timeExample: t('timeExample'),
          place: t('place'),
          placeHint: t('placeHint'),
        }}
        letters={letters}
        usualPlace=""
        busy={busy}
        onSet={set}
      />
      <Textarea
        label={t('attendees')}
        description={t('attendeesHint')}
        placeholder={t('attendeesExample')}
        autosize
        minRows={3}
        maxRows={8}
        maxLength={4000}
        disabled={busy}
        value={letters.attendees}
        onChange={(event) => set({ attendees: event.currentTarget.value })}
      />
    </>
  );
}
