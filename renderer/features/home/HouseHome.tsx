import { IconBuilding } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { HouseView } from '#shared/contract/house-shapes.ts';
import { admissible, type HouseNumbers, houseNumbers } from '#shared/domain/house/house-numbers.ts';
import { HouseLimit } from '#renderer/app/HouseLimit.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useGo } from '#renderer/app/use-view.ts';
import { FreeBeds } from '#renderer/features/home/FreeBeds.tsx';
import { HousePanel } from '#renderer/features/home/HousePanel.tsx';
import { HouseStrip } from '#renderer/features/home/HouseStrip.tsx';
import { EmergencyDialog } from '#renderer/features/residents/EmergencyDialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

/** Beranda of a facility: who is there, who may come, the beds that are free, what is due. */
export function HouseHome() {
  const house = useRead('house.facts', {});
  return (
    <Reading query={house} rows={8} height={64}>
      {(view) => (view === null ? <NoHouse /> : <House view={view} />)}
    </Reading>
  );
}

function House({ view }: { view: HouseView }) {
  const t = useTranslations('house');
  const numbers = useMemo(() => houseNumbers(view.facts, view.today), [view]);
  const admitted = admissible(numbers);
  const [emergency, setEmergency] = useState(false);
  return (
    <>
      <HouseHead numbers={numbers} onEmergency={() => setEmergency(true)} />
      <ScreenBody panel={<HousePanel today={view.today} />}>
        <MainSection
          title={t('admitToday')}
          note={t('home.admit', {
            regular: formatFigure(admitted.regular),
            emergency: formatFigure(admitted.emergency),
          })}
        >
          <FreeBeds view={view} />
        </MainSection>
        <HouseStrip numbers={numbers} />
      </ScreenBody>
      {emergency ? <EmergencyDialog onClose={() => setEmergency(false)} /> : null}
    </>
  );
}

function HouseHead({ numbers, onEmergency }: { numbers: HouseNumbers; onEmergency: () => void }) {
  const t = useTranslations('house');
  const desk = useTranslations('desk');
  const go = useGo();
  const { L, P } = numbers.presentBySex;
  return (
    <NumberHeader
      label={t('home.present')}
      terms={[
        {
          id: 'present',
          value: numbers.present,
          word: t('home.inside', { L: formatFigure(L), P: formatFigure(P) }),
        },
      ]}
      limit={<HouseLimit numbers={numbers} />}
      actions={[
        { id: 'plan', label: t('home.openPlan'), onClick: () => go('/panti') },
        { id: 'emergency', label: desk('emergency'), onClick: onEmergency, main: true },
      ]}
    />
  );
}

function NoHouse() {
  const t = useTranslations('house.noWard');
  const go = useGo();
  return (
    <EmptyState
      icon={IconBuilding}
      title={t('title')}
      ways={[{ label: t('way'), onClick: () => go('/pengaturan'), main: true }]}
    >
      {t('text')}
    </EmptyState>
  );
}
