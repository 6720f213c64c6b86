import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDateWithDay } from '#shared/domain/format/indonesian-date.ts';
import { BackupLine } from '#renderer/features/home/BackupLine.tsx';
import { useDaysText } from '#renderer/features/home/days-text.ts';
import { useDueItems } from '#renderer/features/home/use-due-items.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

type Season = OutputOf<Contract['home']['season']>;

/** What is due first; the rest unfolds, so that meeting and backup stay in view. */
const SHOWN_AT_FIRST = 4;

/** The standing panel: what is due, the meeting, the last proven backup. */
export function HomePanel({ season }: { season: Season }) {
  const t = useTranslations('home');
  const [all, setAll] = useState(false);
  const items = useDueItems(season.due);
  const shown = all ? items : items.slice(0, SHOWN_AT_FIRST);
  const hidden = items.length - shown.length;
  const days = useDaysText();
  const { meeting } = season;
  return (
    <SidePanel title={t('due.title')} count={season.due.length}>
      <PanelSection>
        {items.length === 0 ? <p>{t('due.none')}</p> : <MissingList items={shown} />}
        {hidden === 0 ? null : (
          <button type="button" className="quiet-link" onClick={() => setAll(true)}>
            {t('due.more', { count: formatFigure(hidden) })}
          </button>
        )}
      </PanelSection>
      {meeting === null ? null : (
        <PanelSection title={t('meeting.title')} bottom>
          {t('meeting.text', { on: longDateWithDay(meeting.on), due: days(meeting.left) })}
        </PanelSection>
      )}
      <BackupLine season={season} bottom={meeting === null} />
    </SidePanel>
  );
}
