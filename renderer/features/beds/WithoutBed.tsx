import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { ToMove } from '#renderer/features/beds/ToMove.tsx';
import { NameList } from '#renderer/ui/NameList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

type Pupils = OutputOf<Contract['places']['beds']>['withoutBed'];

interface WithoutBedProps {
  pupils: Pupils;
  toMove: OutputOf<Contract['places']['toMove']>;
}

/** Who needs a bed: those whose bed is closed, then those who live at the school without one. */
export function WithoutBed({ pupils, toMove }: WithoutBedProps) {
  const t = useTranslations('beds');
  if (toMove.length === 0)
    return (
      <SidePanel title={t('withoutBedTitle')} count={pupils.length} width="queue">
        <PanelSection>
          <Names pupils={pupils} />
        </PanelSection>
      </SidePanel>
    );
  return (
    <SidePanel title={t('needBed')} count={toMove.length + pupils.length} width="queue">
      <ToMove pupils={toMove} />
      {pupils.length === 0 ? null : (
        <PanelSection title={t('withoutBedTitle')} count={pupils.length}>
          <Names pupils={pupils} />
        </PanelSection>
      )}
    </SidePanel>
  );
}

function Names({ pupils }: { pupils: Pupils }) {
  const t = useTranslations('beds');
  const place = ({ className, grade }: Pupils[number]): string =>
    className === null
      ? t('gradeLine', { grade: String(grade) })
      : t('classLine', { name: className });
  return (
    <NameList
      names={pupils.map((pupil) => ({
        id: pupil.enrolment,
        name: pupil.name,
        line: `${pupil.sex} · ${place(pupil)}`,
      }))}
    />
  );
}
