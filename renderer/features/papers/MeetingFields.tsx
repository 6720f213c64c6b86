import { TextInput } from '@mantine/core';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { LetterValues } from './letter-request.ts';

interface MeetingFieldsProps {
  /** Id of the field of the day. */
  id: string;
  words: {
    day: string;
    dayHint: string;
    time: string;
    timeExample: string;
    place: string;
    placeHint?: string;
  };
  letters: LetterValues;
  /** Stands in the field until another place is typed. */
  usualPlace: string;
  busy: boolean;
  onSet: (patch: Partial<LetterValues>) => void;
}

/** When and where people come together; what stays empty is written by hand. */
export function MeetingFields({ id, words, letters, usualPlace, busy, onSet }: MeetingFieldsProps) {
  return (
    <>
      <DateField
        id={id}
        label={words.day}
        description={words.dayHint}
        disabled={busy}
        value={letters.day}
        onChange={(day) => onSet({ day })}
      />
      <TextInput
        label={words.time}
        placeholder={words.timeExample}
        maxLength={40}
        disabled={busy}
        value={letters.time}
        onChange={(event) => onSet({ time: event.currentTarget.value })}
      />
      <TextInput
        label={words.place}
        description={words.placeHint}
        maxLength={150}
        disabled={busy}
        value={letters.place ?? usualPlace}
        onChange={(event) => onSet({ place: event.currentTarget.value })}
      />
    </>
  );
}
