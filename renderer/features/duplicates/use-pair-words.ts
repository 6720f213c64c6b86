import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DuplicateRow } from '#shared/contract/duplicates.ts';
import type { PairField } from '#shared/domain/duplicates/side-by-side.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { witaDate } from '#shared/time.ts';

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** "0,94": a likeness in hundredths as offices write it. */
const hundredths = (value: number): string => (value / 100).toFixed(2).replace('.', ',');

/** "nama mirip 0,94, tanggal lahir sama": why two entries may be one person. */
export function useWhyAlike(): (likeness: DuplicateRow['likeness']) => string {
  const t = useTranslations('duplicates');
  return useMemo(
    () =>
      ({ reasons, names }: DuplicateRow['likeness']) =>
        reasons.length === 0
          ? t('noLonger')
          : reasons
              .map((reason) => t(`reasons.${reason}`, { likeness: hundredths(names) }))
              .join(', '),
    [t],
  );
}

/** What was decided, or null while nothing was. */
export function useDecisionText(): (decision: DuplicateRow['decision']) => string | null {
  const t = useTranslations('duplicates');
  return useMemo(
    () => (decision: DuplicateRow['decision']) => {
      if (decision === null) return null;
      const { reason, note } = decision;
      return [reason === null ? null : t(`apart.${reason}`), note]
        .filter((part) => part !== null && part !== '')
        .join(': ');
    },
    [t],
  );
}

export const dayOf = (instant: string): string => shortDate(witaDate(instant));

/** A value of the table in words. */
export function useFieldText(): (field: PairField, value: string) => string {
  const t = useTranslations('duplicates');
  const candidates = useTranslations('candidates') as unknown as Say;
  const requests = useTranslations('applications') as unknown as Say;
  return useMemo(
    () =>
      (field: PairField, value: string): string => {
        if (value === '') return t('pair.blank');
        switch (field) {
          case 'birth_date':
          case 'stay':
          case 'left':
          case 'assessed':
            return shortDate(value);
          case 'sex':
            return t(value === 'L' ? 'sexes.L' : 'sexes.P');
          case 'school_status':
            return candidates(`schoolStatuses.${value}`);
          case 'recommendation':
            return candidates(`recommendations.${value}`);
          case 'request_state':
            return requests(`states.${value}`);
          case 'attachments':
            return t('attached', { count: Number(value) });
          default:
            return value;
        }
      },
    [t, candidates, requests],
  );
}
