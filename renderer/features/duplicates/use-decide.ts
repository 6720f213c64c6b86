import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ApartReason } from '#shared/domain/duplicates/apart-reasons.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
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
  const next = (): void => {
    // The list as it was when this pair was shown: the one after it, then the first that is left.
    const following = rows[at + 1] ?? rows.find((row) => pairKey(row) !== pairKey(pair));
    change({ pasangan: following === undefined ? undefined : pairKey(following) });
  };
  const skip = (): void => {
    if (rows.length <= 1) acts.done({ text: t('pair.noOthers') });
    next();
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
    next();
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
