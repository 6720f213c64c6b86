import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ApplicationView } from '#shared/contract/application-record.ts';
import { APPLICATION_WRITERS } from '#shared/contract/application-shapes.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { applicationWords } from '#shared/i18n/application-words.ts';
import type { Translate } from '#shared/i18n/reason-text.ts';
import { useHasRole } from '#renderer/app/session.ts';

/** Whether whoever is signed in may work on requests. */
export const useMayWrite = (): boolean => useHasRole(APPLICATION_WRITERS);

/** The words that screens and files share. */
function useApplicationWords() {
  const t = useTranslations() as unknown as Translate;
  return useMemo(() => applicationWords(t), [t]);
}

/** "Daftar tunggu", "Ditunda". */
export const useStateWords = () => useApplicationWords().state;
const useClosedWords = () => useApplicationWords().closed;
/** The next step and how many more. */
export const useMissingWords = () => useApplicationWords().missing;

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

/** The fit in words: "Cocok: A1-3", "Belum ada yang cocok: Bangsal B tanpa akses kursi roda". */
export const useFitWords = () => useApplicationWords().fit;
/** What a bed for somebody depends on and the row has not said yet. */
export const useNeedWords = () => useApplicationWords().needs;

export const useAgeWords = () => {
  const t = useTranslations('applications.panel');
  return (age: number | null): string =>
    age === null ? t('ageUnknown') : t('years', { count: age });
};
