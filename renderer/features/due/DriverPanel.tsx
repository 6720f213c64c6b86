import { useTranslations } from 'use-intl';
import { addDays } from '#shared/days.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { NameList } from '#renderer/ui/NameList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

interface DriverPanelProps {
  today: LocalDate;
  onClose: () => void;
}

/** Daftar Pengemudi of today and tomorrow: name, time and place, and nothing that tells an illness. */
export function DriverPanel({ today, onClose }: DriverPanelProps) {
  const t = useTranslations('desk.dueList');
  const go = useGo();
  const tomorrow = addDays(today, 1);
  return (
    <SidePanel
      title={t('drivers')}
      subtitle={t('driversHint')}
      onClose={onClose}
      foot={
        <button
          type="button"
          className="quiet-link"
          onClick={() => go('/cetak', { dokumen: 'driver-list' })}
        >
          {t('printDrivers')}
        </button>
      }
    >
      <Day title={t('onToday', { on: longDate(today) })} on={today} />
      <Day title={t('onTomorrow', { on: longDate(tomorrow) })} on={tomorrow} />
    </SidePanel>
  );
}

type Drive = OutputOf<Contract['stays']['driverList']>[number];

function Day({ title, on }: { title: string; on: LocalDate }) {
  const t = useTranslations('desk.dueList');
  const drives = useRead('stays.driverList', { on });
  const line = ({ what, time, place }: Drive): string => {
    const where = place === '' ? t('askPlace') : place;
    return [time?.replace(':', '.') ?? t('noTime'), t(`drive.${what}`, { where })].join(' · ');
  };
  return (
    <PanelSection title={title} count={drives.data?.length ?? 0}>
      <Reading query={drives} rows={2}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="source">{t('nobodyDriven')}</p>
          ) : (
            <NameList
              names={rows.map((drive, index) => ({
                id: `${index}`,
                name: drive.name,
                line: line(drive),
              }))}
            />
          )
        }
      </Reading>
    </PanelSection>
  );
}
