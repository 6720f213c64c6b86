import { Checkbox, Fieldset, Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { PAPER_SIZES } from '#shared/documents/document.ts';
import {
  fitsGroup,
  LIST_GROUPS,
  LIST_SIGNERS,
  LIST_SORTS,
} from '#shared/domain/own-lists/list-design.ts';
import type { Design } from './own-list-values.ts';
import classes from './OwnList.module.css';

interface ArrangementFieldsProps {
  design: Design;
  onChange: (patch: Partial<Design>) => void;
}

/** Groups, order, signers and paper. */
export function ArrangementFields({ design, onChange }: ArrangementFieldsProps) {
  const t = useTranslations('lists');
  const p = useTranslations('papers.fields');
  const { of } = design.people;
  const groups = LIST_GROUPS.filter((group) => fitsGroup(group, of));
  const house = of === 'residents' || of === 'requests';
  const choose = (
    field: 'group' | 'sort' | 'size' | 'orientation' | 'signers',
    label: string,
    data: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <Select
      label={label}
      allowDeselect={false}
      comboboxProps={{ withinPortal: true }}
      data={[...data]}
      value={design[field]}
      onChange={(value) => onChange({ [field]: value } as Partial<Design>)}
    />
  );
  return (
    <Fieldset legend={t('arrangement')} className={classes['set'] ?? ''}>
      <div className={classes['pair']}>
        {choose(
          'group',
          t('group'),
          groups.map((value) => ({ value, label: t(`groups.${value}`) })),
        )}
        {choose(
          'sort',
          t('sort'),
          LIST_SORTS.map((value) => ({
            value,
            label: house && value === 'code' ? t('fields.number') : t(`sorts.${value}`),
          })),
        )}
        {choose(
          'size',
          t('size'),
          PAPER_SIZES.map((value) => ({ value, label: p(value === 'A4' ? 'a4' : 'f4') })),
        )}
        {choose('orientation', t('orientation'), [
          { value: 'portrait', label: p('portrait') },
          { value: 'landscape', label: p('landscape') },
        ])}
        {choose(
          'signers',
          t('signers'),
          LIST_SIGNERS.map((value) => ({ value, label: t(`signings.${value}`) })),
        )}
      </div>
      <Checkbox
        label={t('pages')}
        disabled={design.group === 'none'}
        checked={design.pages}
        onChange={(event) => onChange({ pages: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('tall')}
        checked={design.tall}
        onChange={(event) => onChange({ tall: event.currentTarget.checked })}
      />
    </Fieldset>
  );
}
