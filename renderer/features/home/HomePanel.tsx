import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDateWithDay } from '#shared/domain/format/indonesian-date.ts';
import { BackupLine } from '#renderer/features/home/BackupLine.tsx';
import { useDaysText } from '#renderer/features/home/days-text.ts';
import { DueGroups } from '#renderer/features/home/DueGroups.tsx';
import { useDueItems } from '#renderer/features/home/use-due-items.ts';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

type Season = OutputOf<Contract['home']['season']>;

/** The standing panel: what is due, and under it, always in view, the meeting and the last backup. */
export function HomePanel({ season }: { season: Season }) {
  const t = useTranslations('home');
  const items = useDueItems(season.due);
  const days = useDaysText();
  const { meeting } = season;
  const below = (
    <>
      {meeting === null ? null : (
        <PanelSection title={t('meeting.title')} bottom>
          {t('meeting.text', { on: longDateWithDay(meeting.on), due: days(meeting.left) })}
        </PanelSection>
      )}
      <BackupLine season={season} bottom />
    </>
  );
  return (
    <SidePanel title={t('due.title')} count={season.due.length} below={below}>
      <DueGroups items={items} />
    </SidePanel>
  );
}
