import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { LEVELS, type Level } from '#shared/vocabulary.ts';
import { academicYearStart } from '#shared/domain/places/academic-year.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import type { Plan } from '#renderer/features/settings/plan.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';

interface OfSite {
  plan: Plan;
  onClose: () => void;
}

export function AddDormitoryDialog({ plan, onClose }: OfSite) {
  const t = useTranslations('settings');
  return (
    <CommandDialog
      channel="places.addDormitory"
      title={t('rooms.addDormitory')}
      submit={t('rooms.addDormitory')}
      initial={{ name: '' }}
      input={({ name }) => ({ site: plan.site.uid, name })}
      said={(_done, { name }) => t('rooms.dormitoryAdded', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <TextInput
          label={t('fields.name')}
          required
          {...fields.field('name')}
          onChange={(event) => fields.set({ name: event.currentTarget.value })}
        />
      )}
    </CommandDialog>
  );
}

interface AddRoomProps {
  dormitories: readonly { readonly uid: string; readonly name: string }[];
  today: string;
  /** A ward's room is open to all, and smaller. */
  house?: boolean;
  onClose: () => void;
}

/** A room with its first beds. */
export function AddRoomDialog({ dormitories, today, house = false, onClose }: AddRoomProps) {
  const t = useTranslations('settings');
  return (
    <CommandDialog
      channel="places.addRoom"
      title={t('rooms.addRoom')}
      submit={t('rooms.addRoom')}
      initial={{
        dormitory: dormitories[0]?.uid ?? '',
        code: '',
        sex: 'L',
        levels: [...LEVELS] as Level[],
        beds: (house ? 4 : 8) as number | string,
        from: house ? today : academicYearStart(today),
      }}
      input={(values) => values}
      said={(_done, { code }) => t('rooms.roomAdded', { code })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Select
            label={t(house ? 'fields.ward' : 'fields.dormitory')}
            allowDeselect={false}
            data={dormitories.map(({ uid, name }) => ({ value: uid, label: name }))}
            {...fields.field('dormitory')}
            onChange={(dormitory) => fields.set({ dormitory: dormitory ?? '' })}
          />
          <TextInput
            label={t('fields.room')}
            required
            {...fields.field('code')}
            onChange={(event) => fields.set({ code: event.currentTarget.value })}
          />
          <SexSelect {...fields.field('sex')} onChange={(sex) => fields.set({ sex })} />
          {house ? null : (
            <LevelChecks
              {...fields.field('levels')}
              onChange={(levels) => fields.set({ levels })}
            />
          )}
          <NumberInput
            label={t('fields.beds')}
            required
            min={0}
            max={60}
            {...fields.field('beds')}
            onChange={(beds) => fields.set({ beds })}
          />
          <DateField
            label={t('fields.from')}
            required
            today={today}
            {...fields.field('from')}
            onChange={(from) => fields.set({ from })}
          />
        </>
      )}
    </CommandDialog>
  );
}

interface SexSelectProps {
  id: string;
  value: string;
  error: string | undefined;
  onChange: (sex: string) => void;
}

/** L or P; a room has no third answer. */
export function SexSelect({ id, value, error, onChange }: SexSelectProps) {
  const t = useTranslations('settings.fields');
  return (
    <Select
      id={id}
      label={t('sex')}
      allowDeselect={false}
      data={[
        { value: 'L', label: t('boys') },
        { value: 'P', label: t('girls') },
      ]}
      value={value}
      error={error}
      onChange={(sex) => onChange(sex ?? 'L')}
    />
  );
}

interface LevelChecksProps {
  id: string;
  value: readonly Level[];
  error: string | undefined;
  onChange: (levels: Level[]) => void;
}

/** The levels a room is open to; a warning only, never a wall. */
export function LevelChecks({ id, value, error, onChange }: LevelChecksProps) {
  const t = useTranslations('settings.fields');
  return (
    <Checkbox.Group
      label={t('levels')}
      value={[...value]}
      error={error}
      onChange={(levels) => onChange(LEVELS.filter((level) => levels.includes(level)))}
    >
      <div id={id} tabIndex={-1}>
        {LEVELS.map((level) => (
          <Checkbox key={level} value={level} label={level} mt={8} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
