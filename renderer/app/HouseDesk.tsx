import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useGo } from '#renderer/app/use-view.ts';
import { CallDialog } from '#renderer/features/applications/CallDialog.tsx';
import { WaitingPanel } from '#renderer/features/applications/WaitingPanel.tsx';
import { HouseScreen } from '#renderer/features/house/HouseScreen.tsx';
import type { Planned } from '#renderer/features/house/planned.ts';
import { CarriedDialog } from '#renderer/features/residents/CarriedDialog.tsx';
import { EmergencyDialog } from '#renderer/features/residents/EmergencyDialog.tsx';
import { StayActs } from '#renderer/features/residents/StayActs.tsx';
import type { Carried } from '#renderer/ui/bed-drag.ts';
import { PanelSection } from '#renderer/ui/SidePanel.tsx';

/** Somebody carried to a bed with the pointer, and who lies in it. */
interface Drop {
  readonly carried: Carried;
  readonly bed: string;
  readonly other: string | null;
}

/** Denah Tempat Tidur with all that is done from it: calling who waits, moving who lives there. */
export function HouseDesk() {
  const t = useTranslations('desk');
  const go = useGo();
  const [pointed, setPointed] = useState<string | null>(null);
  const [emergency, setEmergency] = useState(false);
  const [drop, setDrop] = useState<Drop | null>(null);
  return (
    <>
      <HouseScreen
        pointed={pointed ?? undefined}
        panel={() => <WaitingPanel onBed={setPointed} />}
        onDrop={({ bed, stay }, carried) =>
          setDrop({ carried, bed: bed.bed, other: stay?.stay ?? null })
        }
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
      {drop === null ? null : <DropDialog drop={drop} onClose={() => setDrop(null)} />}
      {emergency ? <EmergencyDialog onClose={() => setEmergency(false)} /> : null}
    </>
  );
}

/** What carrying somebody there would mean is asked by the same dialogs as without a pointer. */
function DropDialog({ drop, onClose }: { drop: Drop; onClose: () => void }) {
  const { carried, bed, other } = drop;
  return carried.kind === 'stay' ? (
    <CarriedDialog stay={carried.uid} bed={bed} other={other} onClose={onClose} />
  ) : (
    <CallDialog application={carried.uid} bed={bed} onClose={onClose} onCalled={onClose} />
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
