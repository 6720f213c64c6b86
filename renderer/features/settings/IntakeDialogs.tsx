import { NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { IntakeHead } from '#shared/contract/intakes.ts';
import { intakeYearOf } from '#shared/domain/places/academic-year.ts';
import { CommandDialog, type DialogFields } from '#renderer/app/CommandDialog.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';

type Sites = OutputOf<Contract['places']['sites']>['sites'];

interface Dates {
  opensOn: string;
  closesOn: string;
  termStartsOn: string;
  meetingOn: string;
}
/** A meeting whose day is not known yet is no day. */
const datesInput = ({ opensOn, closesOn, termStartsOn, meetingOn }: Dates) => ({
  opensOn,
  closesOn,
  termStartsOn,
  meetingOn: meetingOn === '' ? null : meetingOn,
});

function DateFields({ fields, today }: { fields: DialogFields<Dates>; today: string }) {
  const t = useTranslations('settings');
  return (
    <>
      {(['opensOn', 'closesOn', 'termStartsOn', 'meetingOn'] as const).map((name) => (
        <DateField
          key={name}
          label={t(`intakes.${name}`)}
          required={name !== 'meetingOn'}
          {...(name === 'meetingOn' ? { description: t('fields.optional') } : {})}
          today={today}
          {...fields.field(name)}
          onChange={(day) => fields.set({ [name]: day })}
        />
      ))}
    </>
  );
}

interface OpenIntakeProps {
  sites: Sites;
  intakes: readonly IntakeHead[];
  today: string;
  onClose: () => void;
}

const DEFAULT_RULES = 'default';

/** Opens an intake; its Kode Segel stands in the bar that confirms it and in the panel. */
export function OpenIntakeDialog({ sites, intakes, today, onClose }: OpenIntakeProps) {
  const t = useTranslations('settings');
  const year = intakeYearOf(today);
  const first = year.slice(0, 4);
  return (
    <CommandDialog
      channel="intakes.open"
      title={t('intakes.add')}
      lead={t('intakes.addLead')}
      submit={t('intakes.add')}
      initial={{
        site: sites[0]?.uid ?? '',
        code: '',
        name: '',
        academicYear: year,
        policyOf: DEFAULT_RULES,
        opensOn: today,
        closesOn: `${first}-06-30` < today ? '' : `${first}-06-30`,
        termStartsOn: `${first}-07-13`,
        meetingOn: '',
      }}
      input={({ policyOf, ...values }) => ({
        ...values,
        ...datesInput(values),
        ...(policyOf === DEFAULT_RULES ? {} : { policyOf }),
      })}
      said={({ commitment }) => t('intakes.added', { seal: commitment.slice(0, 8) })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Select
            label={t('capacity.label')}
            allowDeselect={false}
            data={sites.map(({ uid, name }) => ({ value: uid, label: name }))}
            {...fields.field('site')}
            onChange={(site) => fields.set({ site: site ?? '' })}
          />
          {(['code', 'name'] as const).map((name) => (
            <TextInput
              key={name}
              label={t(`fields.${name}`)}
              required
              {...fields.field(name)}
              onChange={(event) => fields.set({ [name]: event.currentTarget.value })}
            />
          ))}
          <TextInput
            label={t('fields.year')}
            required
            {...fields.field('academicYear')}
            onChange={(event) => fields.set({ academicYear: event.currentTarget.value })}
          />
          <DateFields fields={fields} today={today} />
          <Select
            label={t('intakes.policyOf')}
            allowDeselect={false}
            data={[
              { value: DEFAULT_RULES, label: t('intakes.policyDefault') },
              ...intakes.map(({ uid, name, code }) => ({ value: uid, label: `${name} · ${code}` })),
            ]}
            {...fields.field('policyOf')}
            onChange={(policyOf) => fields.set({ policyOf: policyOf ?? DEFAULT_RULES })}
          />
        </>
      )}
    </CommandDialog>
  );
}

interface OneIntakeProps {
  intake: IntakeHead;
  onClose: () => void;
}

export function EditIntakeDialog({ intake, today, onClose }: OneIntakeProps & { today: string }) {
  const t = useTranslations('settings');
  return (
    <CommandDialog
      channel="intakes.edit"
      title={t('intakes.editTitle', { name: intake.name })}
      submit={t('intakes.editTitle', { name: intake.name })}
      initial={{
        name: intake.name,
        opensOn: intake.opensOn,
        closesOn: intake.closesOn,
        termStartsOn: intake.termStartsOn,
        meetingOn: intake.meetingOn ?? '',
        noShowDays: intake.noShowDays as number | string,
        followDays: intake.followDays as number | string,
      }}
      input={({ name, noShowDays, followDays, ...dates }) => ({
        intake: intake.uid,
        name,
        noShowDays,
        followDays,
        ...datesInput(dates),
      })}
      said={(_done, { name }) => t('intakes.edited', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextInput
            label={t('fields.name')}
            required
            {...fields.field('name')}
            onChange={(event) => fields.set({ name: event.currentTarget.value })}
          />
          <DateFields fields={fields} today={today} />
          {(['noShowDays', 'followDays'] as const).map((name) => (
            <NumberInput
              key={name}
              label={t(`intakes.${name}`)}
              description={t(`intakes.${name}Hint`)}
              allowDecimal={false}
              {...fields.field(name)}
              onChange={(days) => fields.set({ [name]: days })}
            />
          ))}
        </>
      )}
    </CommandDialog>
  );
}

/** Closes the list: the one act here that cannot be taken back, and says so. */
export function CloseListDialog({ intake, onClose }: OneIntakeProps) {
  const t = useTranslations('settings.intakes');
  return (
    <CommandDialog
      channel="intakes.closeList"
      title={t('closeTitle', { name: intake.name })}
      lead={t('closeLead', { candidates: formatFigure(intake.candidates) })}
      submit={t('close')}
      initial={{ publicNumber: '' }}
      input={({ publicNumber }) => ({ intake: intake.uid, publicNumber })}
      said={({ numbers }) => t('closeDone', { numbers: formatFigure(numbers) })}
      final
      onClose={onClose}
    >
      {(fields) => (
        <TextInput
          label={t('publicNumber')}
          description={t('publicHint')}
          {...fields.field('publicNumber')}
          onChange={(event) => fields.set({ publicNumber: event.currentTarget.value })}
        />
      )}
    </CommandDialog>
  );
}
