import type { WaitingRow } from '../contract/waitlist-shapes.ts';
import { activeWaitlistKeys, type WaitlistPolicy } from '../domain/waitlist/waitlist-order.ts';
import { applications as words } from '../i18n/id/applications.ts';

/** "2", "1 (pengganti)", "belum tercatat": as the order took it. */
export function desilWords(desil: number | null, substitute: boolean): string {
  if (desil === null) return words.why.unknown;
  return substitute ? words.waitlist.substitute.replace('{desil}', String(desil)) : String(desil);
}

/** What a bed for somebody depends on. Never what the need comes from. */
export const needWords = (row: Pick<WaitingRow, 'mobility' | 'emergency' | 'returning'>): string =>
  [
    words.mobilities[row.mobility ?? 'unknown'],
    ...(row.emergency ? [words.waitlist.emergency] : []),
    ...(row.returning ? [words.waitlist.returning] : []),
  ].join(', ');

function fitWords({ bed, none }: Pick<WaitingRow, 'bed' | 'none'>): string {
  if (!bed) {
    const reasons = none.map(({ reason, wards }) =>
      words.fit.ward.replace('{ward}', wards.join(', ')).replace('{reason}', words.hard[reason]),
    );
    return words.fit.none.replace('{reasons}', reasons.join('; '));
  }
  if (bed.soft.length === 0) return words.fit.fits.replace('{bed}', bed.code);
  const reasons = bed.soft.map((one) => words.soft[one]).join(', ');
  return words.fit.but.replace('{bed}', bed.code).replace('{reasons}', reasons);
}

/**
 * Why somebody is not called yet, or to which bed they may be: the bed that fits, whether the house
 * has a place for it, and what is still missing.
 */
export function standingWords(
  row: Pick<WaitingRow, 'bed' | 'none' | 'consent' | 'oldAssessment'>,
  hasPlace: boolean,
): string {
  return [
    fitWords(row),
    ...(row.bed && !hasPlace ? ['tempat siap pakai habis'] : []),
    ...(row.consent ? [] : [words.waitlist.noConsent]),
    ...(row.oldAssessment ? [words.waitlist.old] : []),
  ].join('; ');
}

/** "desil, kerentanan, menunggu sejak, nomor undian": the keys that count, in their order. */
export const orderWords = (policy: WaitlistPolicy): string =>
  activeWaitlistKeys(policy)
    .map((key) => words.why.keys[key].toLowerCase())
    .join(', ');
