import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';

export type Resident = OutputOf<Contract['stays']['page']>[number];
export type ShownResident = OutputOf<Contract['stays']['show']>;
type Task = NonNullable<Resident['nextTask']>;

/** Age, state and tasks of a resident in words. */
export function useResidentWords() {
  const t = useTranslations('stays');
  const age = ({ age: years, ageEstimated, child }: Resident): string => {
    if (years === null) return t(child ? 'ageUnknown.child' : 'ageUnknown.adult');
    return t(ageEstimated ? 'ageAbout' : 'ageOf', { years: String(years) });
  };
  const awayText = (away: NonNullable<Resident['away']>): string => {
    const whole = t(`leaveKinds.${away.kind}`);
    // Within the sentence, after the comma.
    const kind = whole.charAt(0).toLowerCase() + whole.slice(1);
    if (away.released) return t('state.released', { kind });
    if (away.daysLate > 0) return t('state.late', { kind, days: String(away.daysLate) });
    if (away.due === null) return whole;
    return t('state.away', { kind, due: shortDate(away.due) });
  };
  const state = (one: Resident): string => {
    if (one.until !== null) return t('state.left', { on: shortDate(one.until) });
    if (one.away !== null) return awayText(one.away);
    return t(one.mode === 'residential' ? 'state.present' : `state.${one.mode}`);
  };
  const due = ({ due: on, overdue }: Task): string =>
    t('due', { on: shortDate(on), overdue: overdue ? 'yes' : 'no' });
  return { age, state, awayText, due, task: ({ kind }: Task): string => t(`tasks.${kind}`) };
}
