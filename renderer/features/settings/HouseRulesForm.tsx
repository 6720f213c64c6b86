import { Checkbox, NumberInput, Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { FOLLOW_UP_MONTHS } from '#shared/domain/training/follow-up.ts';
import type { HouseRules } from '#renderer/app/HouseRules.tsx';
import { Part, Problem } from '#renderer/features/settings/FormParts.tsx';
import classes from './PolicyForm.module.css';

interface HouseRulesFormProps {
  rules: HouseRules;
  onChange: (rules: HouseRules) => void;
  /** The sentence under a field that the program refused. */
  problem: (path: string) => string | undefined;
}

/** Every day, month and share of Aturan Panti, in the order in which a person passes through. */
export function HouseRulesForm({ rules, onChange, problem }: HouseRulesFormProps) {
  const t = useTranslations('settings.houseRules');
  const set = (patch: Partial<HouseRules>) => onChange({ ...rules, ...patch });
  const { ages, holdDays } = rules;
  const field = (path: string) => ({ id: `rules-rules.${path}`, error: problem(`rules.${path}`) });
  const plain = (name: PlainRule, unit: Unit) => (
    <Amount
      key={name}
      label={t(`fields.${name}`)}
      unit={unit}
      value={rules[name]}
      onChange={(value) => set({ [name]: value })}
      {...field(name)}
    />
  );
  return (
    <>
      <Part title={t('parts.waitlist')}>
        <div className={classes['grid']}>
          {plain('answerDays', 'days')}
          <Select
            label={t('answerIn')}
            allowDeselect={false}
            data={(['calendar', 'working'] as const).map((value) => ({
              value,
              label: t(`ways.${value}`),
            }))}
            value={rules.answerIn}
            onChange={(value) => set({ answerIn: value === 'working' ? 'working' : 'calendar' })}
          />
          <Select
            label={t('workWeek')}
            allowDeselect={false}
            data={([5, 6] as const).map((days) => ({
              value: String(days),
              label: t(`weeks.w${days}`),
            }))}
            value={String(rules.workWeek)}
            onChange={(value) => set({ workWeek: value === '6' ? 6 : 5 })}
          />
          {plain('contactDays', 'days')}
          {plain('unreachedTries', 'tries')}
          {plain('parkDays', 'days')}
        </div>
      </Part>
      <Part title={t('parts.assessment')}>
        <div className={classes['grid']}>
          {plain('assessmentMonths', 'months')}
          <Amount
            label={t('fields.agesFrom')}
            unit="years"
            value={ages.from}
            onChange={(from) => set({ ages: { ...ages, from } })}
            {...field('ages.from')}
          />
          <Amount
            label={t('fields.agesTo')}
            unit="years"
            value={ages.to}
            onChange={(to) => set({ ages: { ...ages, to } })}
            {...field('ages.to')}
          />
        </div>
      </Part>
      <Part title={t('parts.emergency')}>
        <div className={classes['grid']}>
          {plain('emergencyDays', 'days')}
          {plain('emergencyPermitDays', 'days')}
        </div>
      </Part>
      <Part title={t('parts.leave')} hint={t('parts.leaveHint')}>
        <div className={classes['grid']}>
          {(['usual', 'hospital', 'unauthorised'] as const).map((kind) => (
            <Amount
              key={kind}
              label={t(`fields.${kind}`)}
              unit="days"
              value={holdDays[kind]}
              onChange={(value) => set({ holdDays: { ...holdDays, [kind]: value } })}
              {...field(`holdDays.${kind}`)}
            />
          ))}
        </div>
      </Part>
      <Part title={t('parts.stay')}>
        <div className={classes['grid']}>
          {plain('reviewMonths', 'months')}
          {plain('ageRoomDays', 'days')}
          {plain('closingDays', 'days')}
        </div>
      </Part>
      <Part title={t('parts.training')}>
        <div className={classes['grid']}>{plain('attendancePercent', 'percent')}</div>
        <FollowUps
          chosen={rules.followUpMonths}
          onChange={(followUpMonths) => set({ followUpMonths })}
          problem={problem('rules.followUpMonths')}
        />
      </Part>
    </>
  );
}

type PlainRule = {
  [K in keyof HouseRules]: HouseRules[K] extends number ? K : never;
}[Exclude<keyof HouseRules, 'version' | 'workWeek'>];
type Unit = 'days' | 'months' | 'tries' | 'years' | 'percent';

interface AmountProps {
  id: string;
  label: string;
  unit: Unit;
  value: number;
  error: string | undefined;
  onChange: (value: number) => void;
}

/** A number with its unit in the field; an empty field is no number and is refused in words. */
function Amount({ id, label, unit, value, error, onChange }: AmountProps) {
  const t = useTranslations('settings.houseRules.units');
  return (
    <NumberInput
      id={id}
      label={label}
      suffix={t(unit)}
      allowNegative={false}
      allowDecimal={false}
      value={Number.isNaN(value) ? '' : value}
      error={error}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : Number.NaN)}
    />
  );
}

type Months = HouseRules['followUpMonths'];

interface FollowUpsProps {
  chosen: Months;
  onChange: (chosen: Months) => void;
  problem: string | undefined;
}

function FollowUps({ chosen, onChange, problem }: FollowUpsProps) {
  const t = useTranslations('settings.houseRules');
  return (
    <>
      <p className="section-title">{t('followUps')}</p>
      <div className={classes['row']} id="rules-rules.followUpMonths" tabIndex={-1}>
        {FOLLOW_UP_MONTHS.map((months) => (
          <Checkbox
            key={months}
            label={t('followUp', { months: String(months) })}
            checked={chosen.includes(months)}
            onChange={({ currentTarget }) =>
              onChange(
                FOLLOW_UP_MONTHS.filter((one) =>
                  one === months ? currentTarget.checked : chosen.includes(one),
                ),
              )
            }
          />
        ))}
      </div>
      <Problem text={problem} />
    </>
  );
}
