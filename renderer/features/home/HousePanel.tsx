import { useTranslations } from 'use-intl';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useGo } from '#renderer/app/use-view.ts';
import { BackupLine } from '#renderer/features/home/BackupLine.tsx';
import { DueGroups } from '#renderer/features/home/DueGroups.tsx';
import { useHouseDue } from '#renderer/features/home/use-house-due.ts';
import { SidePanel } from '#renderer/ui/SidePanel.tsx';

/** The standing panel of a facility: what is due, the last proven backup. */
export function HousePanel({ today }: { today: LocalDate }) {
  const t = useTranslations('home.due');
  const all = useTranslations('desk.dueList');
  const go = useGo();
  const season = useRead('home.season', {});
  const due = useHouseDue(today);
  return (
    <SidePanel
      title={t('title')}
      count={due.length}
      below={
        <Reading query={season} rows={1}>
          {(shown) => <BackupLine season={shown} bottom />}
        </Reading>
      }
      foot={
        <button type="button" className="quiet-link" onClick={() => go('/jatuh-tempo')}>
          {all('all')}
        </button>
      }
    >
      <DueGroups items={due} />
    </SidePanel>
  );
}
