import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { Translate } from '#shared/i18n/reason-text.ts';
import { residentWords } from '#shared/i18n/resident-words.ts';

export type { Resident } from '#shared/i18n/resident-words.ts';
export type ShownResident = OutputOf<Contract['stays']['show']>;

/** Age, bed, state and tasks of a resident in words. */
export function useResidentWords() {
  const t = useTranslations() as unknown as Translate;
  return useMemo(() => residentWords(t), [t]);
}
