import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import 'dayjs/locale/id';
import { useState, type ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { readTypedDate, writeTypedDate } from '#renderer/ui/typed-date.ts';

interface DateFieldProps {
  id: string;
  label: string;
  /** Where the field stands without a visible label. */
  ariaLabel?: string;
  /** `YYYY-MM-DD`, '' when empty, or what was typed when it is no date. */
  value: string;
  /**
   * A LocalDate, '' or the text as typed when it cannot be read: the form's schema then refuses it
   * at this field, and nothing typed is lost.
   */
  onChange: (value: string) => void;
  error?: ReactNode;
  description?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  /** The program's "today", where the calendar opens when the field is empty. */
  today?: string;
}

/** A date, typed as dd/mm/yyyy; the calendar is a second way. */
export function DateField(props: DateFieldProps) {
  const t = useTranslations('kit');
  const locale = useLocale();
  const [draft, setDraft] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const typed = readTypedDate(props.value);
  const problem =
    draft === null && (typed.kind === 'impossible' || typed.kind === 'unreadable')
      ? t(`date.${typed.kind}`)
      : undefined;
  const settle = () => {
    if (draft !== null) props.onChange(settled(draft));
    setDraft(null);
  };
  const pick = (date: string | null) => {
    setDraft(null);
    setOpened(false);
    if (date !== null) props.onChange(date);
  };
  const chosen = typed.kind === 'date' ? typed.date : null;
  const start = chosen ?? props.today;
  return (
    <TextInput
      id={props.id}
      label={props.label}
      {...(props.ariaLabel === undefined ? {} : { 'aria-label': props.ariaLabel })}
      description={props.description}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      error={props.error ?? problem}
      placeholder={t('date.placeholder')}
      inputMode="numeric"
      autoComplete="off"
      value={draft ?? writeTypedDate(props.value)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setDraft(text);
        // A whole date counts at once, so that Enter right after typing submits it.
        props.onChange(settled(text));
      }}
      onBlur={settle}
      rightSection={
        <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon
              size={34}
              aria-label={`${t('date.open')}: ${props.ariaLabel ?? props.label}`}
              disabled={props.disabled ?? false}
              onClick={() => setOpened((open) => !open)}
            >
              <IconCalendar size={ICON.text} stroke={STROKE} aria-hidden="true" />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              value={chosen}
              onChange={pick}
              locale={locale}
              firstDayOfWeek={1}
              {...(start === undefined ? {} : { defaultDate: start })}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}

function settled(text: string): string {
  const typed = readTypedDate(text);
  return typed.kind === 'date' ? typed.date : text.trim();
}
