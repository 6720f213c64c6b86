import { Select, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import classes from './Residents.module.css';

type Offer = Pick<OutputOf<Contract['stays']['fitBeds']>, 'beds' | 'whyNone'>;

/** The value of "a bed follows". */
export const NO_BED = 'none';

interface BedSelectProps {
  offer: Offer | undefined;
  id: string;
  value: string;
  error?: string | undefined;
  onChange: (bed: string) => void;
  required?: boolean;
  /** What "no bed yet" is called where that may be chosen. */
  none?: string;
  /** The head's reason, asked where the bed goes against a rule. */
  override: {
    id: string;
    value: string;
    error?: string | undefined;
    onChange: (text: string) => void;
  };
}

/** The beds that fit, the best first, with what speaks against each; why none does. */
export function BedSelect(props: BedSelectProps) {
  const t = useTranslations('stays.dialogs');
  const codes = useTranslations('stays.codes');
  const beds = props.offer?.beds ?? [];
  const reasons = (all: readonly (typeof beds)[number]['soft'][number][]) =>
    all.map((one) => codes(one)).join(', ');
  const label = ({ code, ward, hard, soft }: (typeof beds)[number]): string => {
    if (hard.length > 0) {
      return t('bedHead', { code, ward, reasons: hard.map((one) => codes(one)).join(', ') });
    }
    return soft.length > 0
      ? t('bedWarned', { code, ward, reasons: reasons(soft) })
      : t('bedOption', { code, ward });
  };
  const chosen = beds.find(({ bed }) => bed === props.value);
  const why = props.offer?.whyNone ?? [];
  return (
    <>
      <Select
        id={props.id}
        label={t('bed')}
        required={props.required ?? false}
        searchable
        openOnFocus={false}
        limit={100}
        allowDeselect={false}
        data={[
          ...beds.map((bed) => ({ value: bed.bed, label: label(bed) })),
          ...(props.none === undefined ? [] : [{ value: NO_BED, label: props.none }]),
        ]}
        value={props.value === '' ? null : props.value}
        error={props.error}
        onChange={(value) => props.onChange(value ?? '')}
      />
      {why.length > 0 ? (
        <div role="status">
          <p className={classes['hint']}>{t('noBed')}</p>
          <ul className={classes['lines']}>
            {why.map(({ reason, wards }) => (
              <li key={reason}>
                {t('whyNone', { reason: codes(reason), wards: wards.join(', ') })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {chosen !== undefined && chosen.hard.length > 0 ? (
        <Textarea
          id={props.override.id}
          label={t('override')}
          description={t('overrideHint')}
          required
          autosize
          minRows={2}
          maxLength={300}
          value={props.override.value}
          error={props.override.error}
          onChange={(event) => props.override.onChange(event.currentTarget.value)}
        />
      ) : null}
    </>
  );
}
