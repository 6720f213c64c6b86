import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { shareOf, type Trainee } from './TraineesTab.tsx';

/** What a trainee lacks for a training certificate, in words; '' where nothing is missing. */
export function useLacks(): (trainee: Trainee) => string {
  const t = useTranslations('training.certificates');
  return useCallback(
    ({ certificate }: Trainee) =>
      certificate.lacks
        .map((lack) => {
          if (lack.code === 'no-sessions') return t('lackSessions');
          if (lack.code === 'units') return t('lackUnits', { units: lack.units.join(', ') });
          return t('lackAttendance', {
            share: shareOf(lack.perMille),
            needed: String(lack.neededPercent),
          });
        })
        .join('; '),
    [t],
  );
}
