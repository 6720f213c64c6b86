import { Modal, Radio } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { MergeField } from '#shared/domain/duplicates/merge-fields.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { RefusedError, useRead } from '#renderer/app/queries.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import classes from './Duplicates.module.css';
import type { Pair } from './PairView.tsx';
import { useFieldText } from './use-pair-words.ts';

type Plan = OutputOf<Contract['duplicates']['plan']>;
type Take = Partial<Record<MergeField, 'first' | 'second'>>;

interface MergeDialogProps {
  pair: Pair;
  onClose: () => void;
  onDone: () => void;
}

/** They are one person: which entry stays, and of each field that differs which value. */
export function MergeDialog({ pair, onClose, onDone }: MergeDialogProps) {
  const t = useTranslations('duplicates');
  const ask = { first: pair.first.person, second: pair.second.person };
  const plan = useRead('duplicates.plan', ask, { keepPrevious: false });
  if (plan.data === undefined) {
    return (
      <Modal opened onClose={onClose} title={t('merge.title')} size={560}>
        {plan.error === null ? (
          <SkeletonRows rows={3} height={38} />
        ) : (
          <NotNow error={plan.error} onRetry={() => void plan.refetch()} onClose={onClose} />
        )}
      </Modal>
    );
  }
  return <Form plan={plan.data} pair={pair} onClose={onClose} onDone={onDone} />;
}

interface NotNowProps {
  error: Error;
  onRetry: () => void;
  onClose: () => void;
}

/** What must be done first; asking again would answer the same. */
function NotNow({ error, onRetry, onClose }: NotNowProps) {
  const t = useTranslations('duplicates.merge');
  const common = useTranslations('common');
  const text = useRefusalText();
  if (!(error instanceof RefusedError))
    return <ReadFailure title={common('readFailed')} error={error} onRetry={onRetry} />;
  return (
    <FailureNotice
      title={t('notNow')}
      ways={[{ label: common('close'), onClick: onClose, main: true }]}
    >
      {text(error.refusal)}
    </FailureNotice>
  );
}

function Form({ plan, pair, onClose, onDone }: MergeDialogProps & { plan: Plan }) {
  const t = useTranslations('duplicates.merge');
  const kept = plan.keep === pair.first.person ? pair.first : pair.second;
  const isHouse = plan.programme === 'facility';
  const initial: Take = Object.fromEntries(
    plan.fields.map(({ field, proposed }) => [field, proposed]),
  );
  return (
    <CommandDialog
      channel="duplicates.merge"
      title={t('title')}
      width={720}
      lead={[
        leadOf(t, plan, kept),
        t(isHouse ? 'goesHouse' : 'goes'),
        plan.closes.length === 0
          ? ''
          : t(isHouse ? 'closesHouse' : 'closes', { codes: plan.closes.join(', ') }),
      ]
        .filter((part) => part !== '')
        .join(' ')}
      submit={t('submit')}
      initial={{ take: initial }}
      input={({ take }) => ({ first: plan.first, second: plan.second, take })}
      said={({ code, ...names }) => t('done', { ...names, code: code === '' ? 'none' : code })}
      onClose={onClose}
      onDone={onDone}
    >
      {({ values, set }) =>
        plan.fields.length === 0 ? (
          <p className="source">{t('none')}</p>
        ) : (
          <Fields
            plan={plan}
            take={values.take}
            onTake={(field, side) => set({ take: { ...values.take, [field]: side } })}
          />
        )
      }
    </CommandDialog>
  );
}

type MergeWords = ReturnType<typeof useTranslations<'duplicates.merge'>>;

/** Which entry stays, by what it is known, and why that one. */
function leadOf(t: MergeWords, plan: Plan, { name, code }: Pair['first']): string {
  const because = t(`because.${plan.because}`);
  if (code === null) return t('leadUncoded', { name, because });
  return t(plan.programme === 'facility' ? 'leadNumbered' : 'lead', { name, code, because });
}

interface FieldsProps {
  plan: Plan;
  take: Take;
  onTake: (field: MergeField, side: 'first' | 'second') => void;
}

function Fields({ plan, take, onTake }: FieldsProps) {
  const t = useTranslations('duplicates');
  const text = useFieldText();
  const labelOf = (field: MergeField): string =>
    field === 'guardians' ? t('merge.guardians') : t(`fields.${field}`);
  return (
    <fieldset className={classes['fields']}>
      <legend className="section-title">{t('merge.fields')}</legend>
      {plan.fields.map(({ field, ...sides }) => (
        <Radio.Group
          key={field}
          label={labelOf(field)}
          value={take[field] ?? null}
          onChange={(side) => onTake(field, side === 'first' ? 'first' : 'second')}
        >
          <div className={classes['sides']}>
            {(['first', 'second'] as const).map((side) => (
              <Radio
                key={side}
                value={side}
                label={text(field === 'guardians' ? 'others' : field, sides[side])}
              />
            ))}
          </div>
        </Radio.Group>
      ))}
    </fieldset>
  );
}
