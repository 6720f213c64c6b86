import type { ReadDb } from '#db/connection.ts';
import { findSetting, listSettingHistory, putSetting } from '#db/queries/settings.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { reasonsContract } from '#shared/contract/reasons.ts';
import { canonicalJson } from '#shared/domain/journal/chain.ts';
import {
  listsOf,
  type OwnReason,
  REASON_CODES,
  reasonFault,
  withReason,
} from '#shared/domain/reasons/reason-lists.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice, type QueryContext } from '../../context.ts';

const REASONS = 'office.reasons';

/** What the office made of standard reasons; those that are as usual are not among them. */
export const findReasons = (db: ReadDb): readonly OwnReason[] =>
  (findSetting(db, REASONS) as OwnReason[] | undefined) ?? [];

export function storeReasons(context: CommandContext, reasons: readonly OwnReason[]): void {
  putSetting(context.db, REASONS, reasons, context.now);
}

const plain = ({ words, ...one }: OwnReason) => ({ ...one, words: [...words] });

/** Every standard reason of the lists of this office, with what was made of it. */
export function showReasons(context: QueryContext) {
  const reasons = findReasons(context.db);
  const lists = listsOf(ownOffice(context).kind === 'facility');
  return ok(
    lists.flatMap((list) =>
      REASON_CODES[list].map((code) =>
        plain(
          reasons.find((one) => one.list === list && one.code === code) ?? {
            list,
            code,
            offered: true,
            words: [],
          },
        ),
      ),
    ),
  );
}

/** Offers or hides a standard reason and keeps the own words beneath it. */
export function setReason(context: CommandContext, input: ParsedOf<typeof reasonsContract.set>) {
  const { list, code } = input;
  const before = findReasons(context.db);
  const fault = reasonFault(before, input);
  if (fault?.kind === 'none-left') return err({ code: 'reasons.none-left', list } as const);
  if (fault) return err({ code: `reasons.${fault.kind}`, word: fault.word } as const);
  const after = withReason(before, input);
  if (canonicalJson(before) === canonicalJson(after))
    return err({ code: 'reasons.same', list } as const);
  storeReasons(context, after);
  context.subject(ownOffice(context).uid);
  context.describe({ list, words: input.words.join(', ') });
  return ok({ list, code });
}

/** The reasons in a recorded change of the setting. */
function reasonsIn(text: string | null): OwnReason[] {
  const { value } = (text === null ? {} : JSON.parse(text)) as { readonly value?: string };
  return value === undefined ? [] : (JSON.parse(value) as OwnReason[]);
}

/** Who changed which reason: only those that differ, the newest change first. */
export function showReasonHistory({ db }: QueryContext) {
  const differ = (of: readonly OwnReason[], from: readonly OwnReason[]) => {
    const known = new Set(from.map((one) => canonicalJson(one)));
    return of.filter((one) => !known.has(canonicalJson(one))).map(plain);
  };
  return ok(
    listSettingHistory(db, REASONS).map(({ seq, at, actor, undoes, before, after }) => {
      const [old, now] = [reasonsIn(before), reasonsIn(after)];
      const undone = undoes !== null;
      return { seq, at, actor, undone, before: differ(old, now), after: differ(now, old) };
    }),
  );
}
