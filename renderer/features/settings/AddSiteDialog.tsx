import { NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { letterInput, LetterFields } from '#renderer/features/settings/LetterFields.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';

const BLANK = 'blank';

/** A site from an example with classes and beds, or a blank one with its ceiling. */
export function AddSiteDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('settings');
  const house = useSession().office.kind === 'facility';
  const today = useRead('home.clock', {}).data?.today ?? '';
  const examples = useRead('places.sites', {}).data?.examples ?? [];
  return (
    <CommandDialog
      channel="places.addSite"
      title={t('capacity.addSite')}
      lead={t('capacity.addSiteLead')}
      submit={t('capacity.addSite')}
      initial={{
        example: BLANK,
        code: '',
        name: '',
        place: '',
        address: '',
        capacity: (house ? 200 : 1000) as number | string,
        since: today,
        letterNo: '',
        letterDate: '',
      }}
      input={({ example, letterNo, letterDate, ...blank }) =>
        example === BLANK
          ? { from: 'blank', ...blank, ...letterInput({ letterNo, letterDate }) }
          : { from: 'example', example }
      }
      said={() => t('capacity.siteAdded')}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Select
            label={t('capacity.example')}
            allowDeselect={false}
            data={[
              { value: BLANK, label: t('capacity.blank') },
              ...examples.map(({ id, name, place }) => ({
                value: id,
                label: `${name} · ${place}`,
              })),
            ]}
            {...fields.field('example')}
            onChange={(example) => fields.set({ example: example ?? BLANK })}
          />
          {fields.values.example === BLANK ? (
            <>
              <TextInput
                label={t('fields.code')}
                required
                {...fields.field('code')}
                onChange={(event) => fields.set({ code: event.currentTarget.value })}
              />
              <TextInput
                label={t('fields.name')}
                required
                {...fields.field('name')}
                onChange={(event) => fields.set({ name: event.currentTarget.value })}
              />
              <TextInput
                label={t('fields.place')}
                {...fields.field('place')}
                onChange={(event) => fields.set({ place: event.currentTarget.value })}
              />
              <NumberInput
                label={t('fields.seats')}
                required
                hideControls
                {...fields.field('capacity')}
                onChange={(capacity) => fields.set({ capacity })}
              />
              <DateField
                label={t('fields.from')}
                required
                today={today}
                {...fields.field('since')}
                onChange={(since) => fields.set({ since })}
              />
              <LetterFields fields={fields} />
            </>
          ) : null}
        </>
      )}
    </CommandDialog>
  );
}
