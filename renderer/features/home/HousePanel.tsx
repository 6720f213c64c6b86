import { useTranslations } from 'use-intl';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useGo } from '#renderer/app/use-view.ts';
import { BackupLine } from '#renderer/features/home/BackupLine.tsx';
import { useHouseDue } from '#renderer/features/home/use-house-due.ts';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

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
      foot={
        <button type="button" className="quiet-link" onClick={() => go('/jatuh-tempo')}>
          {all('all')}
        </button>
      }
    >
      <PanelSection>
        {due.length === 0 ? <p>{t('none')}</p> : <MissingList items={due} />}
      </PanelSection>
      <Reading query={season} rows={1}>
        {(shown) => <BackupLine season={shown} bottom />}
      </Reading>
    </SidePanel>
  );
}
