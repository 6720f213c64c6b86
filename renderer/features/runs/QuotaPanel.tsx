import { IconMapPin } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { RunSummary } from '#shared/contract/runs.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

interface QuotaPanelProps {
  quota: NonNullable<RunSummary['quota']>;
  onClose: () => void;
}

/** The proposal beside the quota that held when it was made, regency by regency. */
export function QuotaPanel({ quota, onClose }: QuotaPanelProps) {
  const t = useTranslations('runs.quota');
  const difference = useDifference();
  const { regencies, elsewhere, unknown } = quota;
  const rest = [
    ...(elsewhere === 0 ? [] : [t('elsewhere', { people: formatFigure(elsewhere) })]),
    ...(unknown === 0 ? [] : [t('unknown', { people: formatFigure(unknown) })]),
  ];
  return (
    <SidePanel
      title={t('title', { version: String(quota.version) })}
      width="queue"
      onClose={onClose}
    >
      <PanelSection>
        <MissingList
          items={[
            { id: 'all', title: t('all'), places: quota.places, admitted: quota.admitted },
            ...regencies.map((one) => ({ ...one, id: one.regency, title: one.regency })),
          ].map(({ id, title, places, admitted }) => ({
            id,
            icon: IconMapPin,
            title,
            due: difference(admitted - places),
            how: t('line', { admitted: formatFigure(admitted), places: formatFigure(places) }),
          }))}
        />
        {rest.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </PanelSection>
      <PanelSection>
        <p>{t('note')}</p>
      </PanelSection>
    </SidePanel>
  );
}

/** "lebih 5", "kurang 3", "pas" against the quota. */
function useDifference(): (more: number) => string {
  const t = useTranslations('runs.quota');
  return (more) => {
    if (more === 0) return t('even');
    return more > 0
      ? t('more', { by: formatFigure(more) })
      : t('less', { by: formatFigure(-more) });
  };
}
