import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { type HousePlan, WithHouse } from '#renderer/features/settings/house-plan.tsx';
import { SettingsTable } from '#renderer/features/settings/SettingsTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

/** How a floor is reached. */
function accessOf({ number, lift }: { number: number; lift: boolean }) {
  if (number === 1) return 'ground';
  return lift ? 'lift' : 'stairs';
}

interface OfHouse {
  house: HousePlan;
  onClose: () => void;
}

/** Gedung dan lantai: where wards stand, and whether a lift goes there. */
export function BuildingsSection() {
  return <WithHouse>{(house) => <Buildings house={house} />}</WithHouse>;
}

function Buildings({ house }: { house: HousePlan }) {
  const t = useTranslations('settings.buildings');
  const [dialog, setDialog] = useState<'building' | 'floor' | null>(null);
  const close = () => setDialog(null);
  const { buildings } = house.buildings;
  const floors = buildings.flatMap(({ uid, name, floors: all }) =>
    all.map((floor) => ({ ...floor, building: name, of: uid })),
  );
  const wardsOn = (floor: string): string =>
    house.view.wards
      .filter((ward) => ward.floor === floor)
      .map(({ name }) => name)
      .join(', ');
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[
          { id: 'buildings', value: buildings.length, word: t('unit') },
          { id: 'floors', value: floors.length, word: t('floors'), sign: '·' },
        ]}
        actions={[
          {
            id: 'building',
            label: t('addBuilding'),
            onClick: () => setDialog('building'),
            main: buildings.length === 0,
          },
          ...(buildings.length === 0
            ? []
            : [
                {
                  id: 'floor',
                  label: t('addFloor'),
                  onClick: () => setDialog('floor'),
                  main: true,
                },
              ]),
        ]}
      />
      <ScreenBody>
        {floors.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <MainSection title={t('table')} note={floors.length}>
            <SettingsTable
              caption={t('table')}
              rows={floors}
              rowId={(row) => row.uid}
              columns={[
                { id: 'building', head: t('building'), cell: (row) => row.building },
                { id: 'floor', head: t('floor'), align: 'end', cell: (row) => String(row.number) },
                {
                  id: 'access',
                  head: t('access'),
                  cell: (row) => t(accessOf(row)),
                },
                { id: 'wards', head: t('wards'), wideOnly: true, cell: (row) => wardsOn(row.uid) },
              ]}
            />
          </MainSection>
        )}
      </ScreenBody>
      {dialog === 'building' ? <BuildingDialog house={house} onClose={close} /> : null}
      {dialog === 'floor' ? <FloorDialog house={house} onClose={close} /> : null}
    </>
  );
}

function BuildingDialog({ house, onClose }: OfHouse) {
  const t = useTranslations('settings.buildings');
  return (
    <CommandDialog
      channel="house.addBuilding"
      title={t('addBuilding')}
      submit={t('addBuilding')}
      initial={{ name: '' }}
      input={(values) => ({ ...values, site: house.buildings.site })}
      said={(_done, { name }) => t('buildingAdded', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <TextInput
          label={t('name')}
          required
          {...fields.field('name')}
          onChange={(event) => fields.set({ name: event.currentTarget.value })}
        />
      )}
    </CommandDialog>
  );
}

function FloorDialog({ house, onClose }: OfHouse) {
  const t = useTranslations('settings.buildings');
  const { buildings } = house.buildings;
  return (
    <CommandDialog
      channel="house.addFloor"
      title={t('addFloor')}
      lead={t('floorLead')}
      submit={t('addFloor')}
      initial={{ building: buildings[0]?.uid ?? '', number: 1 as number | string, lift: false }}
      input={(values) => values}
      said={(_done, { number }) => t('floorAdded', { number: String(number) })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Select
            label={t('building')}
            allowDeselect={false}
            data={buildings.map(({ uid, name }) => ({ value: uid, label: name }))}
            {...fields.field('building')}
            onChange={(building) => fields.set({ building: building ?? '' })}
          />
          <NumberInput
            label={t('floor')}
            required
            min={1}
            max={20}
            {...fields.field('number')}
            onChange={(number) => fields.set({ number })}
          />
          <Checkbox
            id={fields.field('lift').id}
            label={t('hasLift')}
            checked={fields.values.lift}
            onChange={(event) => fields.set({ lift: event.currentTarget.checked })}
          />
        </>
      )}
    </CommandDialog>
  );
}
