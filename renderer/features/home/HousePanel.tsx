import { useTranslations } from 'use-intl';
import type { ReactNode } from 'react';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { BackupLine } from '#renderer/features/home/BackupLine.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

interface HousePanelProps {
  /** What is due, with its count; without it nothing is. */
  due?: { readonly count: number; readonly items: ReactNode } | undefined;
}

/** The standing panel of a facility: what is due, the last proven backup. */
export function HousePanel({ due }: HousePanelProps) {
  const t = useTranslations('home.due');
  const season = useRead('home.season', {});
  return (
    <SidePanel title={t('title')} count={due?.count ?? 0}>
      <PanelSection>{due?.items ?? <p>{t('none')}</p>}</PanelSection>
      <Reading query={season} rows={1}>
        {(shown) => <BackupLine season={shown} bottom />}
      </Reading>
    </SidePanel>
  );
}
