import type { OutputOf } from '../contract/derive.ts';
import type { Contract } from '../contract/index.ts';
import { shortDate } from '../domain/format/indonesian-date.ts';
import type { Translate } from './reason-text.ts';

/** A resident as the list shows them. */
export type Resident = OutputOf<Contract['stays']['page']>[number];
type Task = NonNullable<Resident['nextTask']>;

/** Age, bed, state and tasks of a resident in words: for the screen and for the file of its list. */
export function residentWords(t: Translate) {
  const age = ({ age: years, ageEstimated, child }: Resident): string => {
    if (years === null) return t(`stays.ageUnknown.${child ? 'child' : 'adult'}`);
    return t(ageEstimated ? 'stays.ageAbout' : 'stays.ageOf', { years: String(years) });
  };
  /** Null for whoever needs none. */
  const bed = ({ bed: code, ward, mode }: Resident): string | null => {
    if (code !== null && ward !== null) return `${code} · ${ward}`;
    return mode === 'residential' ? t('stays.notYet') : null;
  };
  const awayText = (away: NonNullable<Resident['away']>): string => {
    const whole = t(`stays.leaveKinds.${away.kind}`);
    // Within the sentence, after the comma.
    const kind = whole.charAt(0).toLowerCase() + whole.slice(1);
    if (away.released) return t('stays.state.released', { kind });
    if (away.daysLate > 0) return t('stays.state.late', { kind, days: String(away.daysLate) });
    if (away.due === null) return whole;
    return t('stays.state.away', { kind, due: shortDate(away.due) });
  };
  const state = (one: Resident): string => {
    if (one.until !== null) return t('stays.state.left', { on: shortDate(one.until) });
    if (one.away !== null) return awayText(one.away);
    return t(`stays.state.${one.mode === 'residential' ? 'present' : one.mode}`);
  };
  const due = ({ due: on, overdue }: Task): string =>
    t('stays.due', { on: shortDate(on), overdue: overdue ? 'yes' : 'no' });
  return {
    age,
    bed,
    state,
    awayText,
    due,
    task: ({ kind }: Task): string => t(`stays.tasks.${kind}`),
  };
}
