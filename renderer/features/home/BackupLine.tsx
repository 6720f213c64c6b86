import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { PanelSection } from '#renderer/ui/SidePanel.tsx';

type Season = OutputOf<Contract['home']['season']>;

const OLD_BACKUP_DAYS = 7;
/** By days ago: today, yesterday; any other is a date. */
const WHEN = ['todayAt', 'yesterdayAt'] as const;

/** The last proven backup, and that it is old. */
export function BackupLine({ season, bottom }: { season: Season; bottom: boolean }) {
  const t = useTranslations('home.backup');
  const go = useGo();
  const { backup, today } = season;
  if (backup === null) {
    return (
      <PanelSection title={t('never')} icon={IconAlertTriangle} tone="amber" bottom={bottom}>
        <p>{t('neverText')}</p>
        <button type="button" className="text-link" onClick={() => go('/backup')}>
          {t('open')}
        </button>
      </PanelSection>
    );
  }
  const day = witaDate(backup.at);
  const age = daysBetween(day, today);
  const when = { day: longDate(day), time: clockTime(backup.at) };
  const title = t('proven', {
    when: t(WHEN[age <= 0 ? 0 : age] ?? 'onDay', when),
  });
  const contents =
    backup.candidates === null || backup.students === null
      ? t('plain')
      : t('contents', {
          candidates: formatFigure(backup.candidates),
          students: formatFigure(backup.students),
        });
  const old = age > OLD_BACKUP_DAYS;
  return (
    <PanelSection
      title={title}
      icon={old ? IconAlertTriangle : IconShieldCheck}
      tone={old ? 'amber' : 'green'}
      bottom={bottom}
    >
      {old ? t('old', { days: formatFigure(age) }) : contents}
    </PanelSection>
  );
}

/** Days between two dates; both stand for midnight UTC, so no zone plays a part. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
