import type { ReadDb } from '#db/connection.ts';
import { findSetting, listSettingHistory, putSetting } from '#db/queries/settings.ts';
import type { OutputOf, ParsedOf } from '#shared/contract/derive.ts';
import type { wordsContract } from '#shared/contract/words.ts';
import { addDays } from '#shared/days.ts';
import { isHurting, USUAL_WORD } from '#shared/domain/house/resident-word.ts';
import {
  followedBy,
  type FormerLetterhead,
  letterheadOn,
  letterheadSince,
  letterheadTerms,
} from '#shared/domain/papers/letterheads.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type CommandContext, ownOffice, type QueryContext } from '../../context.ts';

const WORD = 'facility.word';
const FORMER = 'facility.words-before';

const findPresent = (db: ReadDb): string =>
  (findSetting(db, WORD) as string | undefined) ?? USUAL_WORD;
const findFormer = (db: ReadDb): readonly FormerLetterhead<string>[] =>
  (findSetting(db, FORMER) as FormerLetterhead<string>[] | undefined) ?? [];

/** What the people of the house are called on a day. */
export const findResidentWord = (db: ReadDb, day: LocalDate): string =>
  letterheadOn(findFormer(db), findPresent(db), day);

type Row = OutputOf<typeof wordsContract.list>['rows'][number];

/** Every word with its days, and the one of today. */
export function showWords({ db, today }: QueryContext) {
  const rows = letterheadTerms(findFormer(db), findPresent(db)).map(
    ({ from, until, head }): Row => {
      const begun = from === null || from <= today;
      const state = begun ? 'now' : 'coming';
      return {
        word: head,
        from,
        to: until === null ? null : addDays(until, -1),
        state: until !== null && until <= today ? 'past' : state,
      };
    },
  );
  return ok({ word: findResidentWord(db, today), rows: rows.toReversed(), today });
}

/** Keeps a word from a day on (null corrects the present one); false where that one begins later. */
export function storeWord(
  { db, now }: CommandContext,
  word: string,
  from: LocalDate | null,
): boolean {
  const former = findFormer(db);
  const after = followedBy(former, findPresent(db), from);
  if (after === null) return false;
  if (after !== former) putSetting(db, FORMER, after, now);
  putSetting(db, WORD, word, now);
  return true;
}

/**
 * Another word from a day on. That day is not past: papers of earlier days keep what they said.
 */
export function setWord(context: CommandContext, input: ParsedOf<typeof wordsContract.set>) {
  const { db, today } = context;
  const { word, from } = input;
  if (isHurting(word)) return err({ code: 'words.hurts', word } as const);
  if (from < today) return err({ code: 'words.early', from, since: today } as const);
  const since = letterheadSince(findFormer(db));
  if (since !== null && from < since) return err({ code: 'words.early', from, since } as const);
  if (findResidentWord(db, from) === word) return err({ code: 'words.same', word } as const);
  storeWord(context, word, from);
  context.subject(ownOffice(context).uid);
  context.describe({ word, from });
  return ok({ word, from });
}

/** The word in a recorded change of the setting. */
function wordIn(text: string | null): string {
  const { value } = (text === null ? {} : JSON.parse(text)) as { readonly value?: string };
  return value === undefined ? '' : (JSON.parse(value) as string);
}

/** Who changed the word, the newest first. */
export function showWordHistory({ db }: QueryContext) {
  const entries = listSettingHistory(db, WORD);
  return ok(
    entries.map(({ seq, at, actor, undoes, before, after }) => ({
      seq,
      at,
      actor,
      undone: undoes !== null,
      before: wordIn(before),
      after: wordIn(after),
    })),
  );
}
