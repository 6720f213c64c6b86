import { Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { monthAndYear } from '#shared/domain/format/indonesian-date.ts';
import { monthsOf } from './list-request.ts';
import type { PaperChoice, PaperChoices } from './paper-request.ts';

interface ListFieldsProps {
  choices: PaperChoices;
  choice: PaperChoice;
  incomplete: boolean;
  busy: boolean;
  onChange: (patch: Partial<PaperChoice>) => void;
}

/** What the lists of a facility ask besides of whom they are made. */
export function ListFields({ choices, choice, incomplete, busy, onChange }: ListFieldsProps) {
  const t = useTranslations('papers');
  const select = { allowDeselect: false, disabled: busy, comboboxProps: { withinPortal: true } };
  switch (choice.document) {
    case 'waiting-list':
      return (
        <Select
          label={t('fields.audience')}
          {...select}
          data={[
            { value: 'meeting', label: t('fields.waitingMeeting') },
            { value: 'wall', label: t('fields.waitingWall') },
          ]}
          value={choice.audience === 'wall' ? 'wall' : 'meeting'}
          onChange={(audience) => onChange({ audience: audience === 'wall' ? 'wall' : 'meeting' })}
        />
      );
    case 'attendance-list': {
      const months = monthsOf(choices, choice.of);
      return choice.of === '' ? null : (
        <Select
          label={t('fields.monthOf')}
          {...select}
          data={months.map((value) => ({ value, label: monthAndYear(value) }))}
          value={choice.month}
          placeholder={t('fields.noSessions')}
          onChange={(month) => onChange({ month: month ?? '' })}
        />
      );
    }
    case 'receipt-list':
      return (
        <>
          <TextInput
            label={t('fields.goods')}
            placeholder={t('fields.goodsExample')}
            maxLength={100}
            required
            disabled={busy}
            value={choice.goods}
            error={incomplete ? t('problems.goods-empty') : undefined}
            onChange={(event) => onChange({ goods: event.currentTarget.value })}
          />
          <TextInput
            label={t('fields.quantity')}
            description={t('fields.quantityHint')}
            maxLength={40}
            disabled={busy}
            value={choice.quantity}
            onChange={(event) => onChange({ quantity: event.currentTarget.value })}
          />
        </>
      );
    default:
      return null;
  }
}
