import { Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { LetterValues } from './letter-request.ts';
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
      <DateField
        id="minutes-day"
        label={t('day')}
        description={t('dayHint')}
        disabled={busy}
        value={letters.day}
        onChange={(day) => set({ day })}
      />
      <TextInput
        label={t('time')}
        placeholder={t('timeExample')}
        maxLength={40}
        disabled={busy}
        value={letters.time}
        onChange={(event) => set({ time: event.currentTarget.value })}
      />
      <TextInput
        label={t('place')}
        description={t('placeHint')}
        maxLength={150}
        disabled={busy}
        value={letters.place ?? ''}
        onChange={(event) => set({ place: event.currentTarget.value })}
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
