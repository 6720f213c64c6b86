import { useState, type ReactNode } from 'react';
import { useRead } from '#renderer/app/queries.ts';
import { PanelSection } from '#renderer/ui/SidePanel.tsx';
import { ActButtons } from './ActButtons.tsx';
import { RESIDENT_DIALOGS, type ResidentAct } from './resident-acts.ts';

/** What can be done with one resident, from wherever they are shown. */
export function StayActs({ stay, more }: { stay: string; more: ReactNode }) {
  const today = useRead('home.clock', {}).data?.today;
  const shown = useRead('stays.show', { stay }, { keepPrevious: false }).data;
  const [act, setAct] = useState<ResidentAct | null>(null);
  if (shown === undefined || today === undefined) return null;
  const Dialog = act === null ? null : RESIDENT_DIALOGS[act];
  return (
    <>
      <ActButtons shown={shown} onAct={setAct} />
      <PanelSection>{more}</PanelSection>
      {Dialog === null ? null : (
        <Dialog resident={shown.resident} today={today} onClose={() => setAct(null)} />
      )}
    </>
  );
}
