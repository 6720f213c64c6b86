import { listSettingHistory } from '#db/queries/settings.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { letterheadsContract } from '#shared/contract/letterheads.ts';
import type { PaperSettings } from '#shared/contract/papers.ts';
import { addDays } from '#shared/days.ts';
import { letterheadTerms } from '#shared/domain/papers/letterheads.ts';
import { ok } from '#shared/result.ts';
import { ownOffice, type QueryContext } from '../../context.ts';
import { findFormer, findPaperSettings, LETTERHEAD } from '../papers/paper-settings.ts';

type Row = OutputOf<typeof letterheadsContract.list>['rows'][number];
type Change = OutputOf<typeof letterheadsContract.history>[number]['changes'][number];
type Letterhead = PaperSettings['letterhead'];

/** Every letterhead with its days, the last one first. */
export function showLetterheads(context: QueryContext) {
  const { db, today } = context;
  const { letterhead, place } = findPaperSettings(db, ownOffice(context));
  const rows = letterheadTerms(findFormer(db), letterhead).map(({ from, until, head }): Row => {
    const begun = from === null || from <= today ? 'now' : 'coming';
    return {
      ...head,
      from,
      to: until === null ? null : addDays(until, -1),
      state: until !== null && until <= today ? 'past' : begun,
    };
  });
  return ok({ rows: rows.toReversed(), place, today });
}

/** What a change of the setting's row says of the letterhead; null where the row came or went. */
function headIn(text: string | null): Letterhead | null {
  if (text === null) return null;
  const { value } = JSON.parse(text) as { readonly value?: string };
  return value === undefined ? null : (JSON.parse(value) as Letterhead);
}

const FIELDS = ['superiors', 'office', 'address', 'image'] as const;

const fieldsOf = (head: Letterhead | null): Readonly<Record<Change['field'], string>> => ({
  superiors: head?.superiors.join(', ') ?? '',
  office: head?.office ?? '',
  address: head?.address ?? '',
  image: head?.imageHash ?? '',
});

/** What was changed in the letterhead, the newest first. */
export function showLetterheadHistory({ db }: QueryContext) {
  const entries = listSettingHistory(db, LETTERHEAD);
  return ok(
    entries.flatMap(({ seq, at, actor, undoes, before, after }) => {
      const [old, now] = [fieldsOf(headIn(before)), fieldsOf(headIn(after))];
      const changes = FIELDS.flatMap((field): Change[] =>
        old[field] === now[field] ? [] : [{ field, before: old[field], after: now[field] }],
      );
      return changes.length === 0 ? [] : [{ seq, at, actor, undone: undoes !== null, changes }];
    }),
  );
}
