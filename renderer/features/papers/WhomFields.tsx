import { MultiSelect, Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PersonPaperKind } from '#shared/documents/person-sections.ts';
import type { PaperChoice } from './paper-request.ts';
import { chosenOf, type Option, pick, takesMany } from './person-options.ts';

interface WhomFieldsProps {
  choice: PaperChoice;
  document: PersonPaperKind;
  options: readonly Option[];
  busy: boolean;
  onChange: (patch: Partial<PaperChoice>) => void;
}

/** Of whom a paper is printed, found by typing a name; of a hand-over, which way. */
export function WhomFields({ choice, document, options, busy, onChange }: WhomFieldsProps) {
  const t = useTranslations('papers.persons');
  const find = {
    label: t(`label.${document}`),
    placeholder: t('find'),
    nothingFoundMessage: t('nobody'),
    searchable: true,
    disabled: busy,
    comboboxProps: { withinPortal: true },
    data: [...options],
  };
  const field = takesMany(document) ? (
    <MultiSelect
      {...find}
      wrapperProps={{ 'data-pills': true }}
      hidePickedOptions
      placeholder={choice.of === '' ? t('find') : ''}
      value={[...chosenOf(choice.of)]}
      onChange={(next) => onChange({ of: pick(next) })}
    />
  ) : (
    <Select
      {...find}
      value={choice.of === '' ? null : choice.of}
      onChange={(of) => onChange({ of: of ?? '' })}
    />
  );
  return (
    <>
      {document === 'handover-record' ? (
        <Select
          label={t('direction')}
          allowDeselect={false}
          disabled={busy}
          comboboxProps={{ withinPortal: true }}
          data={[
            { value: 'in', label: t('in') },
            { value: 'out', label: t('out') },
          ]}
          value={choice.audience === 'out' ? 'out' : 'in'}
          onChange={(way) => onChange({ audience: way === 'out' ? 'out' : 'in', of: '' })}
        />
      ) : null}
      {options.length === 0 ? null : field}
    </>
  );
}
