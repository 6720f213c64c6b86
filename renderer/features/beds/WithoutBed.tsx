import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { NameList } from '#renderer/ui/NameList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

type Pupils = OutputOf<Contract['places']['beds']>['withoutBed'];

/** Who lives at the school and has no bed yet. */
export function WithoutBed({ pupils }: { pupils: Pupils }) {
  const t = useTranslations('beds');
  const place = ({ className, grade }: Pupils[number]): string =>
    className === null
      ? t('gradeLine', { grade: String(grade) })
      : t('classLine', { name: className });
  return (
    <SidePanel title={t('withoutBedTitle')} count={pupils.length} width="queue">
      <PanelSection>
        <NameList
          names={pupils.map((pupil) => ({
            id: pupil.enrolment,
            name: pupil.name,
            line: `${pupil.sex} · ${place(pupil)}`,
          }))}
        />
      </PanelSection>
    </SidePanel>
  );
}
