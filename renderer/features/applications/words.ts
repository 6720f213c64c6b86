import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { ApplicationListRow, ApplicationView } from '#shared/contract/application-record.ts';
import { APPLICATION_WRITERS } from '#shared/contract/application-shapes.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useSession } from '#renderer/app/session.ts';

/** Whether whoever is signed in may work on requests. */
export function useMayWrite(): boolean {
  const { user } = useSession();
  return APPLICATION_WRITERS.some((role) => user.roles.includes(role));
}

/** "Daftar tunggu", "Ditunda", "Ditutup: Pindah". */
export function useStateWords() {
  const t = useTranslations('applications');
  return ({ state, parkedUntil }: Pick<ApplicationListRow, 'state' | 'parkedUntil'>): string =>
    t(`states.${parkedUntil === null ? state : 'parked'}`);
}

export const useClosedWords = () => {
  const t = useTranslations('applications.closedReasons');
  return (reason: string): string => (t.has(reason as 'moved') ? t(reason as 'moved') : reason);
};

/** What stands above everything else of a request: closed, put aside, an unusual age. */
export function useNotes() {
  const t = useTranslations('applications.panel');
  const words = useClosedWords();
  return ({ closed, parked, person: { outsideAges } }: ApplicationView): readonly string[] => {
    if (closed) return [t('closedOn', { date: longDate(closed.on), reason: words(closed.reason) })];
    const notes: string[] = [];
    if (parked) {
      notes.push(t('parkedUntil', { date: longDate(parked.until), reason: parked.reason }));
    }
    if (outsideAges) {
      const { from, to } = outsideAges;
      notes.push(t('outsideAges', { from: String(from), to: String(to) }));
    }
    return notes;
  };
}

type Waiting = OutputOf<Contract['applications']['waitlist']>[number];
type Fit = Pick<Waiting, 'bed' | 'none'>;

/** The fit in words: "Cocok: A1-3", "Belum ada yang cocok: Bangsal B tanpa akses kursi roda". */
export function useFitWords() {
  const t = useTranslations('applications');
  return ({ bed, none }: Fit): string => {
    if (bed) {
      if (bed.soft.length === 0) return t('fit.fits', { bed: bed.code });
      const reasons = bed.soft.map((one) => t(`soft.${one}`)).join(', ');
      return t('fit.but', { bed: bed.code, reasons });
    }
    const reasons = none.map(({ reason, wards }) =>
      t('fit.ward', { ward: wards.join(', '), reason: t(`hard.${reason}`) }),
    );
    return t('fit.none', { reasons: reasons.join('; ') });
  };
}

/** What a bed for somebody depends on and the row has not said yet. */
export function useNeedWords() {
  const t = useTranslations('applications');
  return (row: Waiting): string =>
    [
      t(`mobilities.${row.mobility ?? 'unknown'}`),
      ...(row.emergency ? [t('waitlist.emergency')] : []),
      ...(row.returning ? [t('waitlist.returning')] : []),
      ...(row.consent ? [] : [t('waitlist.noConsent')]),
      ...(row.oldAssessment ? [t('waitlist.old')] : []),
    ].join(' · ');
}

export const useAgeWords = () => {
  const t = useTranslations('applications.panel');
  return (age: number | null): string =>
    age === null ? t('ageUnknown') : t('years', { count: age });
};
