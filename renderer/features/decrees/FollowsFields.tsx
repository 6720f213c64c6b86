import { Checkbox } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { addDays } from '#shared/days.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { HeadField } from './decree-draft.ts';

/** Days that a secretariat is given to number a decree, unless another day is typed. */
const NUMBER_WITHIN = 7;

/** The head of a decree as the dialog holds it. */
export interface HeadValues extends Readonly<Record<HeadField, string>> {
  /** The number follows, with `undated` the date too. */
  readonly follows: boolean;
  readonly undated: boolean;
  readonly numberDue: string;
}

const dueOf = ({ numberDue }: HeadValues, today: string): string =>
  numberDue === '' && today !== '' ? addDays(today, NUMBER_WITHIN) : numberDue;

/** What `decrees.record` is sent of the head. */
export function sentHead(head: HeadValues, today: string) {
  const { number, signedOn, issuer, signer, follows, undated } = head;
  if (!follows) return { number, signedOn, issuer, signer };
  const date = undated ? null : signedOn;
  return { number: null, signedOn: date, issuer, signer, numberDue: dueOf(head, today) };
}

interface FollowsFieldsProps {
  head: HeadValues;
  set: (patch: Partial<HeadValues>) => void;
  today: string;
  due: { id: string; error: string | undefined };
}

/** Whether number and date are typed later, and until when they are awaited. */
export function FollowsFields({ head, set, today, due }: FollowsFieldsProps) {
  const t = useTranslations('decrees.head');
  return (
    <>
      <Checkbox
        label={t('numberFollows')}
        checked={head.follows}
        onChange={(event) => set({ follows: event.currentTarget.checked })}
      />
      {head.follows ? (
        <>
          <Checkbox
            label={t('dateFollows')}
            checked={head.undated}
            onChange={(event) => set({ undated: event.currentTarget.checked })}
          />
          <DateField
            label={t('numberDue')}
            required
            {...due}
            value={dueOf(head, today)}
            today={today}
            onChange={(numberDue) => set({ numberDue })}
          />
        </>
      ) : null}
    </>
  );
}
