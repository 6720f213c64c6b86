import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Ward } from '#shared/contract/house-shapes.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useBedFacts } from '#renderer/features/house/bed-facts.ts';
import type { Planned } from '#renderer/features/house/planned.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

interface BedPanelProps {
  planned: Planned;
  ward: Ward;
  day: LocalDate;
  onClose: () => void;
  onMove: (step: -1 | 1) => void;
  /** What can be done with the bed. */
  children?: ReactNode;
}

/** One bed on a day: who lies in it or is called to it, what they need, why it is out of service. */
export function BedPanel({ planned, ward, day, onClose, onMove, children }: BedPanelProps) {
  const t = useTranslations('house');
  const { bed, stay, call, state } = planned;
  const room = ward.rooms.find(({ beds }) => beds.includes(bed.bed));
  const person = stay ?? call;
  const facts = useBedFacts(planned, room, day);
  return (
    <SidePanel
      title={person?.name ?? bed.code}
      subtitle={
        person === undefined
          ? `${ward.name} · ${t(`states.${state}`)}`
          : `${bed.code} · ${ward.name} · ${t(`states.${state}`)}`
      }
      width="queue"
      onClose={onClose}
      onMove={onMove}
    >
      <PanelSection>
        <FactList facts={facts} />
      </PanelSection>
      {children}
    </SidePanel>
  );
}
