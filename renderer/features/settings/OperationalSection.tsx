import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CapacityDialog } from '#renderer/features/settings/CapacityDialog.tsx';
import { HouseHeld } from '#renderer/features/settings/HouseHeld.tsx';
import { LedgerTable } from '#renderer/features/settings/LedgerTable.tsx';
import { type HousePlan, WithHouse } from '#renderer/features/settings/house-plan.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

/** Kapasitas operasional: what of the rated capacity is run, with its letters. */
export function OperationalSection() {
  return <WithHouse>{(house) => <Operational house={house} />}</WithHouse>;
}

function Operational({ house }: { house: HousePlan }) {
  const t = useTranslations('settings.operational');
  const unit = useTranslations('settings.capacity')('unit');
  const [changing, setChanging] = useState(false);
  const { buildings, view } = house;
  const rated = view.facts.rated.findLast(({ from }) => from <= view.today)?.seats ?? 0;
  const seats = buildings.operational.find(({ holds }) => holds)?.seats ?? rated;
  return (
    <>
      <NumberHeader
        label={`${t('label')} · ${view.site.name}`}
        terms={[{ id: 'seats', value: seats, word: unit }]}
        limit={<HouseHeld />}
        actions={[
          { id: 'change', label: t('change'), onClick: () => setChanging(true), main: true },
        ]}
      />
      <ScreenBody>
        {buildings.operational.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <MainSection title={t('table')} note={buildings.operational.length}>
            <LedgerTable caption={t('table')} rows={buildings.operational} />
          </MainSection>
        )}
      </ScreenBody>
      {changing ? (
        <CapacityDialog
          channel="house.setOperational"
          site={view.site.uid}
          today={view.today}
          seats={seats}
          title={t('change')}
          onClose={() => setChanging(false)}
        />
      ) : null}
    </>
  );
}
