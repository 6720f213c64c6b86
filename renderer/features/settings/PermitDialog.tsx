import { NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { addDays } from '#shared/days.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import { CommandDialog, type DialogFields } from '#renderer/app/CommandDialog.tsx';
import { useSession } from '#renderer/app/session.ts';
import type { Plan } from '#renderer/features/settings/plan.tsx';
import { SexSelect } from '#renderer/features/settings/RoomDialogs.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';

const SCOPES = {
  school: ['site', 'level', 'class', 'beds'],
  facility: ['site', 'operational'],
} as const;
/** Until when a permit is proposed to hold: a month; the person decides. */
const PROPOSED_DAYS = 30;

const first = (plan: Plan) => ({
  scope: 'site' as string,
  level: 'SD' as string,
  class: plan.classes[0]?.uid ?? '',
  sex: 'L',
  extra: 1 as number | string,
  from: plan.today,
  until: addDays(plan.today, PROPOSED_DAYS),
  reason: '',
  letterNo: '',
  grantedBy: '',
});
type Values = ReturnType<typeof first>;

/** Only what belongs to the chosen limit goes along. */
function inputOf(plan: Plan, { level, class: group, sex, ...rest }: Values) {
  return {
    ...rest,
    site: plan.site.uid,
    ...(rest.scope === 'level' ? { level } : {}),
    ...(rest.scope === 'class' ? { class: group } : {}),
    ...(rest.scope === 'beds' ? { sex } : {}),
  };
}

/** Catat izin: lets one limit be exceeded for a while. */
export function PermitDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useTranslations('settings');
  return (
    <CommandDialog
      channel="places.grantPermit"
      title={t('permits.add')}
      lead={t('permits.addLead')}
      submit={t('permits.add')}
      initial={first(plan)}
      input={(values) => inputOf(plan, values)}
      said={(_done, { extra }) => t('permits.added', { extra: formatFigure(Number(extra)) })}
      onClose={onClose}
    >
      {(fields) => <PermitFields plan={plan} fields={fields} />}
    </CommandDialog>
  );
}

function PermitFields({ plan, fields }: { plan: Plan; fields: DialogFields<Values> }) {
  const t = useTranslations('settings');
  const kind = useSession().office.kind === 'facility' ? 'facility' : 'school';
  return (
    <>
      <Select
        label={t('permits.which')}
        allowDeselect={false}
        data={SCOPES[kind].map((scope) => ({ value: scope, label: t(`permits.scopes.${scope}`) }))}
        {...fields.field('scope')}
        onChange={(scope) => fields.set({ scope: scope ?? 'site' })}
      />
      <ScopeField plan={plan} fields={fields} />
      <NumberInput
        label={t('permits.extra')}
        required
        min={1}
        {...fields.field('extra')}
        onChange={(extra) => fields.set({ extra })}
      />
      <DateField
        label={t('permits.from')}
        required
        today={plan.today}
        {...fields.field('from')}
        onChange={(from) => fields.set({ from })}
      />
      <DateField
        label={t('permits.until')}
        required
        today={plan.today}
        {...fields.field('until')}
        onChange={(until) => fields.set({ until })}
      />
      {(['reason', 'letterNo'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`fields.${name}`)}
          required
          {...fields.field(name)}
          onChange={(event) => fields.set({ [name]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        label={t('permits.by')}
        required
        {...fields.field('grantedBy')}
        onChange={(event) => fields.set({ grantedBy: event.currentTarget.value })}
      />
    </>
  );
}

function ScopeField({ plan, fields }: { plan: Plan; fields: DialogFields<Values> }) {
  const t = useTranslations('settings.fields');
  const name = useTranslations('settings.classes')('name');
  switch (fields.values.scope) {
    case 'level':
      return (
        <Select
          label={t('level')}
          allowDeselect={false}
          data={[...LEVELS]}
          {...fields.field('level')}
          onChange={(level) => fields.set({ level: level ?? 'SD' })}
        />
      );
    case 'class':
      return (
        <Select
          label={name}
          allowDeselect={false}
          data={plan.classes.map((group) => ({
            value: group.uid,
            label: `${group.name} · ${group.academicYear}`,
          }))}
          {...fields.field('class')}
          onChange={(uid) => fields.set({ class: uid ?? '' })}
        />
      );
    case 'beds':
      return <SexSelect {...fields.field('sex')} onChange={(sex) => fields.set({ sex })} />;
    default:
      return null;
  }
}
