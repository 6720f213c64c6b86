import { findApplication } from '#db/queries/applications.ts';
import { findRank, listAtRanks, type WaitingRecord } from '#db/queries/waitlist.ts';
import { findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import type { WaitlistKeyValue } from '#shared/contract/waitlist-shapes.ts';
import { shownDrawNumber } from '#shared/domain/order/draw-number.ts';
import {
  activeWaitlistKeys,
  decidingKey,
  orderedDesil,
  type WaitlistFacts,
  type WaitlistKey,
  type WaitlistPolicy,
} from '#shared/domain/waitlist/waitlist-order.ts';
import { err, ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';
import { isWaiting } from './plan-call.ts';

/** What the order looks at, of somebody on the list. */
export const factsOf = (row: Omit<WaitingRecord, 'rank'>): WaitlistFacts => ({
  returning: row.returning_stay_id !== null,
  emergency: row.emergency === 1,
  desil: row.desil,
  withoutIdentity: row.without_identity === 1,
  vulnerability: row.vulnerability as WaitlistFacts['vulnerability'],
  waitingSince: row.waiting_since,
  drawNumber: row.draw_number,
  number: row.number,
});

/** "Mengapa urutan ini?": the keys of one person beside the two neighbours, and which one decides. */
export function whyRank(
  { db, today }: QueryContext,
  { application: uid }: { application: string },
) {
  const found = findApplication(db, uid);
  if (!found) return err({ code: 'applications.not-found', application: uid } as const);
  const { application, person } = found;
  if (!isWaiting(found, today)) {
    const state = application.state === 'waiting' ? 'parked' : application.state;
    return err({ code: 'applications.not-waiting', name: person.name, state } as const);
  }
  const at = { site: application.site_id, day: today };
  const rank = findRank(db, at, application.order_key);
  const near = listAtRanks(db, at, rank - 1, rank + 1);
  const own = near.find((row) => row.id === application.id);
  if (!own) throw new Error(`Application ${uid} is not at its rank`);
  const above = near.find((row) => row.rank === rank - 1);
  const below = near.find((row) => row.rank === rank + 1);
  const policy = findWaitlistPolicy(db);
  const decides = (other: WaitingRecord | undefined): WaitlistKey | null =>
    other ? decidingKey(factsOf(own), factsOf(other), policy) : null;
  const decided = decides(above);
  return ok({
    uid,
    name: person.name,
    number: application.number,
    rank,
    policyVersion: policy.version,
    above: shown(above),
    below: shown(below),
    rows: keyRows({ own, above, below }, policy, decided ?? decides(below)),
    decidedBy: decided,
    desilPeriod: application.desil_period,
  });
}

const shown = (row: WaitingRecord | undefined) =>
  row ? { uid: row.uid, name: row.name, rank: row.rank } : null;

interface Near {
  readonly own: WaitingRecord;
  readonly above: WaitingRecord | undefined;
  readonly below: WaitingRecord | undefined;
}

function keyRows({ own, above, below }: Near, policy: WaitlistPolicy, decided: WaitlistKey | null) {
  const keys = activeWaitlistKeys(policy);
  const at = decided === null ? keys.length : keys.indexOf(decided);
  const value = (row: WaitingRecord | undefined, key: WaitlistKey) =>
    row ? keyValue(factsOf(row), key, policy) : null;
  return keys.map((key, index) => ({
    key,
    own: keyValue(factsOf(own), key, policy),
    above: value(above, key),
    below: value(below, key),
    state: stateOf(index - at),
  }));
}

function stateOf(distance: number): 'same' | 'decides' | 'after' {
  if (distance === 0) return 'decides';
  return distance < 0 ? 'same' : 'after';
}

function keyValue(
  facts: WaitlistFacts,
  key: WaitlistKey,
  policy: WaitlistPolicy,
): WaitlistKeyValue {
  switch (key) {
    case 'returning':
      return { key, value: facts.returning };
    case 'emergency':
      return { key, value: facts.emergency };
    case 'desil': {
      const { desil, substitute } = orderedDesil(facts, policy);
      return { key, value: desil, substitute };
    }
    case 'vulnerability':
      return { key, value: facts.vulnerability };
    case 'waiting_since':
      return { key, value: facts.waitingSince };
    case 'draw':
      return { key, value: shownDrawNumber(facts.drawNumber) };
  }
}
