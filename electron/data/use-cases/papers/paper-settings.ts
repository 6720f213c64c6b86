import type { ReadDb } from '#db/connection.ts';
import { findSetting, putSetting } from '#db/queries/settings.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import { PaperSettings, type papersContract } from '#shared/contract/papers.ts';
import { canonicalJson } from '#shared/domain/journal/chain.ts';
import {
  followedBy,
  type FormerLetterhead,
  letterheadOn,
  letterheadSince,
} from '#shared/domain/papers/letterheads.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext, OwnOffice, QueryContext } from '../../context.ts';
import { findSigning, SIGNING } from '../signers/signing.ts';

/** Whose papers: what the usual letterhead follows from. */
type PapersOf = Pick<OwnOffice, 'name'>;
type Letterhead = PaperSettings['letterhead'];

export const LETTERHEAD = 'paper.letterhead';
const FORMER = 'paper.letterheads-before';

/** Before anybody wrote them down: the office's own name and the address of its site. */
function usual(db: ReadDb, { name: office }: PapersOf): PaperSettings {
  const [site] = db.sql<{ address: string }>('SELECT address FROM site ORDER BY id LIMIT 1');
  return {
    letterhead: { superiors: [], office, address: site?.address ?? '', imageHash: null },
    place: findSigning(db).place,
    size: 'A4',
  };
}

/** Letterhead, place and size as every paper of the office carries them from now on. */
export function findPaperSettings(db: ReadDb, office: PapersOf): PaperSettings {
  const defaults = usual(db, office);
  const stored = PaperSettings.safeParse({
    letterhead: findSetting(db, LETTERHEAD) ?? defaults.letterhead,
    place: defaults.place,
    size: findSetting(db, 'paper.size') ?? defaults.size,
  });
  return stored.success ? stored.data : defaults;
}

export const findFormer = (db: ReadDb): readonly FormerLetterhead<Letterhead>[] =>
  (findSetting(db, FORMER) as FormerLetterhead<Letterhead>[] | undefined) ?? [];

/** The letterhead that a paper of a day carries. */
export const findLetterhead = (db: ReadDb, office: PapersOf, day: LocalDate): Letterhead =>
  letterheadOn(findFormer(db), findPaperSettings(db, office).letterhead, day);

export const showPaperSettings = ({ db, office }: QueryContext, _input: Record<string, never>) =>
  ok({
    ...findPaperSettings(db, office ?? { name: '' }),
    since: letterheadSince(findFormer(db)),
    written: findSetting(db, LETTERHEAD) !== undefined,
  });

/** Keeps a letterhead from a day on; papers of an earlier day keep theirs. False: too early a day. */
export function storeLetterhead(
  { db, now, office }: CommandContext,
  letterhead: Letterhead,
  from: LocalDate | null,
): boolean {
  const present = findPaperSettings(db, office ?? { name: '' }).letterhead;
  if (canonicalJson(present) !== canonicalJson(letterhead)) {
    const former = findFormer(db);
    const after = followedBy(former, present, from);
    if (after === null) return false;
    if (after !== former) putSetting(db, FORMER, after, now);
  }
  putSetting(db, LETTERHEAD, letterhead, now);
  return true;
}

/** Keeps the settings; each is one recorded row, so that the whole can be undone. */
export function savePaperSettings(
  context: CommandContext,
  { from, ...input }: ParsedOf<typeof papersContract.saveSettings>,
) {
  const { db, now } = context;
  if (!storeLetterhead(context, input.letterhead, from)) {
    const since = letterheadSince(findFormer(db)) ?? '';
    return err({ code: 'papers.letterhead-early', from: from ?? '', since } as const);
  }
  putSetting(db, SIGNING, { ...findSigning(db), place: input.place }, now);
  putSetting(db, 'paper.size', input.size, now);
  context.describe({ office: input.letterhead.office, size: input.size });
  return ok(null);
}
