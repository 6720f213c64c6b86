import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import classes from './Applications.module.css';
import { useFitWords } from './words.ts';

type Plan = OutputOf<Contract['applications']['planCall']>;

interface CallDialogProps {
  application: string;
  /** The bed that was pointed at; absent proposes the one with least against it. */
  bed?: string;
  onClose: () => void;
  onCalled: () => void;
}

/** Calls somebody to a bed; who stands before and would fit is passed over with a reason. */
export function CallDialog(props: CallDialogProps) {
  const [bed, setBed] = useState<string | null>(props.bed ?? null);
  const plan = useRead('applications.planCall', { application: props.application, bed }).data;
  const today = useRead('home.clock', {}).data?.today;
  if (plan === undefined || today === undefined) return null;
  return <CallForm {...props} plan={plan} today={today} onBed={setBed} />;
}

interface CallFormProps extends CallDialogProps {
  plan: Plan;
  today: string;
  onBed: (bed: string) => void;
}

function CallForm({ application, plan, today, onBed, onClose, onCalled }: CallFormProps) {
  const t = useTranslations('applications');
  const fit = useFitWords();
  const { name, bed, before } = plan;
  return (
    <CommandDialog
      channel="applications.call"
      title={t('dialogs.callTitle', { name })}
      submit={bed ? t('dialogs.callSubmit', { name, bed: bed.code }) : t('dialogs.callSubmitNone')}
      initial={{ answerBy: plan.answerBy, reason: '' }}
      input={({ answerBy, reason }) => ({
        application,
        bed: bed?.uid ?? null,
        answerBy,
        stated: reason.trim() === '' ? [] : before.map(({ uid }) => ({ application: uid, reason })),
      })}
      said={(done) => t('done.called', done)}
      onClose={onClose}
      onDone={onCalled}
    >
      {({ values, field, set }) => (
        <>
          {plan.refused === null ? null : (
            <p role="status">
              {t('dialogs.refused', {
                bed: plan.refused.code,
                reasons: plan.refused.reasons.map((one) => t(`hard.${one}`)).join(', '),
              })}
            </p>
          )}
          {plan.beds.length === 0 ? (
            <p>{fit({ bed: null, none: plan.none })}</p>
          ) : (
            <Select
              label={t('dialogs.bed')}
              required
              searchable
              openOnFocus={false}
              allowDeselect={false}
              data={plan.beds.map((one) => ({
                value: one.uid,
                label: [
                  `${one.code} · ${one.ward}`,
                  ...one.soft.map((reason) => t(`soft.${reason}`)),
                ].join(' · '),
              }))}
              value={bed?.uid ?? null}
              onChange={(value) => {
                if (value !== null) onBed(value);
              }}
            />
          )}
          <DateField
            label={t('dialogs.answerBy')}
            required
            today={today}
            {...field('answerBy')}
            onChange={(answerBy) => set({ answerBy })}
          />
          {before.length === 0 ? null : (
            <>
              <div>
                <p>{t('dialogs.before', { count: before.length })}</p>
                <ul className={classes['people']}>
                  {before.map((one) => (
                    <li key={one.uid}>
                      {t('dialogs.beforeName', { rank: one.rank, name: one.name })}
                    </li>
                  ))}
                </ul>
              </div>
              <Textarea
                label={t('dialogs.stated')}
                required
                autosize
                minRows={2}
                value={values.reason}
                onChange={(event) => set({ reason: event.currentTarget.value })}
              />
            </>
          )}
          {plan.automatic.length === 0 ? null : (
            <p className="source">{t('dialogs.automatic', { count: plan.automatic.length })}</p>
          )}
        </>
      )}
    </CommandDialog>
  );
}
