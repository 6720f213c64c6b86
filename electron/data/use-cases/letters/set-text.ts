import type { ParsedOf } from '#shared/contract/derive.ts';
import type { lettersContract } from '#shared/contract/letters.ts';
import { LETTER_NAMES } from '#shared/documents/letters/family-letter.ts';
import { USUAL_TEXTS } from '#shared/documents/letters/family-letter-texts.ts';
import type { FamilyLetterKind } from '#shared/domain/enrolment/family-letters.ts';
import { letterRefusal } from '#shared/domain/papers/letter-refusal.ts';
import { termOn } from '#shared/domain/papers/letter-text.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type CommandContext, ownOffice } from '../../context.ts';
import { textsOf } from './letter-texts.ts';

/** Keeps a text from a day on; null is the program's own. */
export function storeLetterText(
  context: CommandContext,
  { letter, body, from }: { letter: FamilyLetterKind; body: string | null; from: LocalDate },
): void {
  const uid = context.newUid();
  const office_id = ownOffice(context).id;
  context.db.insert('letter_text', { uid, office_id, letter, body, from_date: from });
  context.subject(uid);
}

/**
 * Writes what a letter says from a day on. That day is not past: letters of earlier days keep what
 * they said.
 */
export function setText(context: CommandContext, input: ParsedOf<typeof lettersContract.setText>) {
  const { db, today } = context;
  const { letter, from } = input;
  // The program's own words typed again are no text of the office.
  const body = input.body === USUAL_TEXTS[letter] ? null : input.body;
  if (from < today) return err({ code: 'letters.early', from, today } as const);
  const refusal = body === null ? null : letterRefusal(letter, body);
  if (refusal) return err(refusal);
  if ((termOn(textsOf(db, letter), from)?.body ?? null) === body)
    return err({ code: 'letters.same', from } as const);
  storeLetterText(context, { letter, body, from });
  context.describe({ letter: LETTER_NAMES[letter], from });
  return ok({ letter, from });
}
