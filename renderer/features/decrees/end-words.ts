import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import type { SignedName } from './signed-names.ts';

type End = NonNullable<SignedName['end']>;

/** Since when a name does not stand any more, by what, and why. */
export function useEndWords(): (end: End) => string {
  const t = useTranslations('decrees.view');
  return useCallback(
    ({ on, decree, reason }) =>
      decree === null
        ? t('nameRevoked', { on: longDate(on), reason })
        : t('takenOut', { on: longDate(on), decree, reason }),
    [t],
  );
}
