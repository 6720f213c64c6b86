import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ApartReason } from '#shared/domain/duplicates/apart-reasons.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { call } from '#renderer/app/api.ts';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { useView } from '#renderer/app/use-view.ts';
import { CHOICES, type Choice } from './Choices.tsx';
import { pairKey } from './pair-key.ts';
import type { PairList } from './pair-columns.tsx';
import type { Pair } from './PairView.tsx';

/** Pairs in reach of "Lewati" without asking for more. */
const AROUND = 100;

/** What can be decided about the pair on the screen, and where to go next. */
export function useDecide(pair: Pair, list: PairList) {
  const t = useTranslations('duplicates');
  const acts = useActs();
  const [, change] = useView();
  const keep = useAct('duplicates.keepApart');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const rows = useRead('duplicates.list', { list, offset: 0, limit: AROUND }).data ?? [];
  const at = rows.findIndex((row) => pairKey(row) === pairKey(pair));
  /** The pair that stands in this one's place once it is decided, then the first that is left. */
  const next = async (): Promise<void> => {
    // Asked anew: the list read before may still hold a pair that was decided a moment ago.
    const reply = await call('duplicates.list', { list, offset: 0, limit: AROUND });
    const left = reply.ok ? reply.value.filter((row) => pairKey(row) !== pairKey(pair)) : [];
    const following = left[Math.max(0, at)] ?? left[0];
    change({ pasangan: following === undefined ? undefined : pairKey(following) });
  };
  const skip = async (): Promise<void> => {
    if (rows.length <= 1) acts.done({ text: t('pair.noOthers') });
    await next();
  };
  const apart = async (reason: ApartReason): Promise<void> => {
    setRefusal(null);
    const { first, second } = pair;
    const reply = await keep.run({
      first: first.person,
      second: second.person,
      reason,
      note: '',
    });
    if (!reply.ok) return setRefusal(reply.error as AppError);
    await next();
    acts.done({ text: t('keptApart', reply.value), undo: true });
  };
  const choices = CHOICES.filter(({ when }) => when.includes(pair.decision?.state ?? 'open'));
  return {
    choices,
    refusal,
    busy: keep.busy,
    place: at === -1 ? undefined : at + 1,
    next,
    skip,
    apart,
    keyed: (key: string): Choice | undefined =>
      choices.find((choice) => choice.key === key.toUpperCase())?.id,
  };
}
