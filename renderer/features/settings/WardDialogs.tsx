import { Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Ward } from '#shared/contract/house-shapes.ts';
import { ZONES } from '#shared/vocabulary.ts';
import { CommandDialog, type DialogFields } from '#renderer/app/CommandDialog.tsx';
import { floorChoices, type HousePlan } from '#renderer/features/settings/house-plan.tsx';

interface OfHouse {
  house: HousePlan;
  onClose: () => void;
}

export function AddWardDialog({ house, onClose }: OfHouse) {
  const t = useTranslations('settings.wards');
  const [first] = house.buildings.buildings.flatMap(({ floors }) => floors);
  return (
    <CommandDialog
      channel="house.addWard"
      title={t('addWard')}
      lead={t('nameLead')}
      submit={t('addWard')}
      initial={{ name: '', floor: first?.uid ?? '', zone: 'general' as string }}
      input={(values) => ({ ...values, site: house.buildings.site })}
      said={(_done, { name }) => t('wardAdded', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextInput
            label={t('name')}
            required
            {...fields.field('name')}
            onChange={(event) => fields.set({ name: event.currentTarget.value })}
          />
          <PlaceFields house={house} fields={fields} />
        </>
      )}
    </CommandDialog>
  );
}

export function PlaceWardDialog({ house, ward, onClose }: OfHouse & { ward: Ward }) {
  const t = useTranslations('settings.wards');
  const { name, floor, zone } = ward;
  return (
    <CommandDialog
      channel="house.placeWard"
      title={t('place', { name })}
      lead={t('placeLead')}
      submit={t('placeSave')}
      initial={{ floor: floor ?? '', zone: zone as string }}
      input={(values) => ({ ...values, ward: ward.uid })}
      said={() => t('placed', { name })}
      onClose={onClose}
    >
      {(fields) => <PlaceFields house={house} fields={fields} />}
    </CommandDialog>
  );
}

/** Floor, and who may be put there; the latter has no name outside this dialog. */
function PlaceFields({
  house,
  fields,
}: {
  house: HousePlan;
  fields: DialogFields<{ floor: string; zone: string }>;
}) {
  const t = useTranslations('settings.wards');
  return (
    <>
      <Select
        label={t('floor')}
        allowDeselect={false}
        data={floorChoices(house, (building, number) =>
          t('floorOf', { building, number: String(number) }),
        )}
        {...fields.field('floor')}
        onChange={(floor) => fields.set({ floor: floor ?? '' })}
      />
      <Select
        label={t('whom')}
        allowDeselect={false}
        data={ZONES.map((zone) => ({ value: zone, label: t(`zones.${zone}`) }))}
        {...fields.field('zone')}
        onChange={(zone) => fields.set({ zone: zone ?? 'general' })}
      />
    </>
  );
}
