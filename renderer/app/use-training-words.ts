import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { partnerWords } from '#shared/i18n/partner-words.ts';
import type { Translate } from '#shared/i18n/reason-text.ts';
import { trainingWords } from '#shared/i18n/training-words.ts';

/** The lists of Pelatihan in the language of the screen. */
export function useTrainingWords() {
  const t = useTranslations() as unknown as Translate;
  return useMemo(() => trainingWords(t), [t]);
}

/** The lists of Mitra Kerja in the language of the screen. */
export function usePartnerWords() {
  const t = useTranslations() as unknown as Translate;
  return useMemo(() => partnerWords(t), [t]);
}
