import type { ApplicationListRow } from '../contract/application-record.ts';
import type { WaitingRow } from '../contract/waitlist-shapes.ts';
import type { Translate } from './reason-text.ts';

type Stated = Pick<ApplicationListRow, 'state' | 'parkedUntil'>;
type Lacking = Pick<ApplicationListRow, 'closedReason' | 'next' | 'missing'>;

/** State, end and next step of a request, and the fit of a bed, in words: for screens and files. */
export function applicationWords(t: Translate) {
  /** "Daftar tunggu", "Ditunda". */
  const state = ({ state: at, parkedUntil }: Stated): string =>
    t(`applications.states.${parkedUntil === null ? at : 'parked'}`);
  const closed = (reason: string): string => {
    const key = `applications.closedReasons.${reason}`;
    return t.has(key) ? t(key) : reason;
  };
  /** What lacks: the next step and how many more; why it was closed; or that nothing lacks. */
  const missing = ({ closedReason, next, missing: count }: Lacking): string => {
    if (closedReason !== null) return closed(closedReason);
    if (next === null) return t('applications.list.complete');
    const step = t(`applications.steps.${next.step}`);
    return count > 1 ? t('applications.list.more', { step, count: String(count - 1) }) : step;
  };
  /** "Cocok: A1-3", "Belum ada yang cocok: Bangsal B tanpa akses kursi roda". */
  const fit = ({ bed, none }: Pick<WaitingRow, 'bed' | 'none'>): string => {
    if (bed) {
      if (bed.soft.length === 0) return t('applications.fit.fits', { bed: bed.code });
      const reasons = bed.soft.map((one) => t(`applications.soft.${one}`)).join(', ');
      return t('applications.fit.but', { bed: bed.code, reasons });
    }
    const reasons = none.map(({ reason, wards }) =>
      t('applications.fit.ward', {
        ward: wards.join(', '),
        reason: t(`applications.hard.${reason}`),
      }),
    );
    return t('applications.fit.none', { reasons: reasons.join('; ') });
  };
  /** What a bed for somebody depends on and the row has not said yet. */
  const needs = (row: WaitingRow): string =>
    [
      t(`applications.mobilities.${row.mobility ?? 'unknown'}`),
      ...(row.emergency ? [t('applications.waitlist.emergency')] : []),
      ...(row.returning ? [t('applications.waitlist.returning')] : []),
      ...(row.consent ? [] : [t('applications.waitlist.noConsent')]),
      ...(row.oldAssessment ? [t('applications.waitlist.old')] : []),
    ].join(' · ');
  return { state, closed, missing, fit, needs };
}
