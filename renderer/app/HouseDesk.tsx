import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useGo } from '#renderer/app/use-view.ts';
import { WaitingPanel } from '#renderer/features/applications/WaitingPanel.tsx';
import { HouseScreen } from '#renderer/features/house/HouseScreen.tsx';
import type { Planned } from '#renderer/features/house/planned.ts';
import { EmergencyDialog } from '#renderer/features/residents/EmergencyDialog.tsx';
import { StayActs } from '#renderer/features/residents/StayActs.tsx';
import { PanelSection } from '#renderer/ui/SidePanel.tsx';

/** Denah Tempat Tidur with all that is done from it: calling who waits, moving who lives there. */
export function HouseDesk() {
  const t = useTranslations('desk');
  const go = useGo();
  const [pointed, setPointed] = useState<string | null>(null);
  const [emergency, setEmergency] = useState(false);
  return (
    <>
      <HouseScreen
        pointed={pointed ?? undefined}
        panel={() => <WaitingPanel onBed={setPointed} />}
        bedActs={(planned) => <BedActs planned={planned} />}
        actions={[
          {
            id: 'print',
            label: t('print'),
            icon: IconPrinter,
            onClick: () => go('/cetak', { dokumen: 'daily-sheet' }),
          },
          {
            id: 'emergency',
            label: t('emergency'),
            onClick: () => setEmergency(true),
            main: true,
          },
        ]}
      />
      {emergency ? <EmergencyDialog onClose={() => setEmergency(false)} /> : null}
    </>
  );
}

/** Whoever lies in the bed is moved or goes on leave; a call is answered on its own screen. */
function BedActs({ planned: { stay, call } }: { planned: Planned }) {
  const t = useTranslations('desk.bed');
  const go = useGo();
  if (stay) {
    return (
      <StayActs
        stay={stay.stay}
        more={
          <button
            type="button"
            className="quiet-link"
            onClick={() => go('/penerima-manfaat', { orang: stay.stay })}
          >
            {t('resident')}
          </button>
        }
      />
    );
  }
  if (!call) return null;
  return (
    <PanelSection>
      <button
        type="button"
        className="quiet-link"
        onClick={() => go('/pemanggilan', { panggilan: call.call })}
      >
        {t('call')}
      </button>
    </PanelSection>
  );
}
