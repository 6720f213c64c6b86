import { Select, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import type { FamilyLetterKind } from '#shared/domain/enrolment/family-letters.ts';
import { letterRefusal } from '#shared/domain/papers/letter-refusal.ts';
import { kindOf, type PlaceholderName, placeholdersOf } from '#shared/domain/papers/letter-text.ts';
import { CommandDialog, type DialogFields } from '#renderer/app/CommandDialog.tsx';
import { DayField } from '#renderer/app/dialog-inputs.tsx';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { LetterPreview } from './LetterPreview.tsx';
import classes from './LetterDialog.module.css';

type Letters = OutputOf<Contract['letters']['list']>;
export type LetterRow = Letters['letters'][number];

interface OfLetter {
  row: LetterRow;
  today: string;
  onClose: () => void;
}

interface Typed {
  body: string;
  from: string;
}

/** What a letter says from a day on, beside what a family would read. */
export function EditLetterDialog({ row, today, onClose }: OfLetter) {
  const t = useTranslations('letters');
  const p = useTranslations('papers.documents');
  const { letter } = row;
  const named = p(letter);
  return (
    <CommandDialog
      channel="letters.setText"
      title={t('editTitle', { letter: named })}
      lead={t('editLead')}
      submit={t('save')}
      width={980}
      initial={{ body: row.body, from: today }}
      input={(typed) => ({ ...typed, letter })}
      said={({ from }) => t('saved', { letter: named, from: longDate(from) })}
      onClose={onClose}
    >
      {(fields) => (
        <div className={classes['sides']}>
          <div className={classes['typed']}>
            <BodyField fields={fields} letter={letter} />
            <InsertField fields={fields} letter={letter} />
            <DayField
              fields={fields}
              name="from"
              label={t('from')}
              description={t('fromHint')}
              today={today}
              required
            />
          </div>
          <LetterPreview letter={letter} text={fields.values.body} />
        </div>
      )}
    </CommandDialog>
  );
}

interface BodyProps {
  fields: DialogFields<Typed>;
  letter: FamilyLetterKind;
}

/** The text; what would be refused is said while it is typed. */
function BodyField({ fields, letter }: BodyProps) {
  const t = useTranslations('letters');
  const refusalText = useRefusalText();
  const { id, value, error } = fields.field('body');
  const refusal = value.trim() === '' ? null : letterRefusal(letter, value.trim());
  return (
    <Textarea
      id={id}
      label={t('body')}
      required
      rows={12}
      maxLength={6000}
      value={value}
      error={error ?? (refusal === null ? undefined : refusalText(refusal))}
      onChange={(event) => fields.set({ body: event.currentTarget.value })}
    />
  );
}

/** A text with a placeholder where the cursor stands; what fills lines gets a line of its own. */
function inserted(text: string, at: number, name: PlaceholderName): { text: string; end: number } {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const alone = kindOf(name) === 'lines';
  const above = alone && before !== '' && !before.endsWith('\n') ? '\n\n' : '';
  const below = alone && after !== '' && !after.startsWith('\n') ? '\n\n' : '';
  const piece = `${above}{${name}}${below}`;
  return { text: before + piece + after, end: at + piece.length };
}

/** Puts a placeholder where the cursor stands in the text. */
function InsertField({ fields, letter }: BodyProps) {
  const t = useTranslations('letters');
  const { id } = fields.at('body');
  const insert = (name: PlaceholderName): void => {
    const field = document.getElementById(id) as HTMLTextAreaElement | null;
    const { body } = fields.values;
    const next = inserted(body, field?.selectionStart ?? body.length, name);
    fields.set({ body: next.text });
    // Once the text stands in the field, the cursor goes behind what was put in.
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(next.end, next.end);
    });
  };
  return (
    <Select
      label={t('insert')}
      placeholder={t('insertHint')}
      value={null}
      data={placeholdersOf(letter).map((value) => ({
        value,
        label: `{${value}} · ${t(`placeholders.${value}`)}`,
      }))}
      openOnFocus={false}
      onChange={(name) => {
        if (name !== null) insert(name as PlaceholderName);
      }}
    />
  );
}

/** The program's own text again, from a day on. */
export function ResetLetterDialog({ row, today, onClose }: OfLetter) {
  const t = useTranslations('letters');
  const p = useTranslations('papers.documents');
  const { letter } = row;
  const named = p(letter);
  return (
    <CommandDialog
      channel="letters.setText"
      title={t('resetTitle', { letter: named })}
      lead={t('resetLead')}
      submit={t('resetSubmit')}
      initial={{ from: today }}
      input={({ from }) => ({ letter, body: null, from })}
      said={({ from }) => t('resetDone', { letter: named, from: longDate(from) })}
      onClose={onClose}
    >
      {(fields) => (
        <DayField
          fields={fields}
          name="from"
          label={t('from')}
          description={t('fromHint')}
          today={today}
          required
        />
      )}
    </CommandDialog>
  );
}
