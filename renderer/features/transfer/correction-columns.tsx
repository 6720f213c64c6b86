import { Checkbox } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { CorrectionChange, CorrectionFault } from '#shared/contract/corrections.ts';
import { desilOf } from '#shared/domain/corrections/read-row.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { wholeNumber } from '#shared/domain/format/indonesian-number.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Words of a choice and rupiah of the further values; null for a text that speaks for itself. */
function detailText(say: Say, field: CorrectionChange['field'], value: string): string | null {
  if (field === 'religion') return say(`religions.${value}`);
  if (field === 'dapodik_active') return say(`dapodik.${value}`);
  if (field.endsWith('_life')) return say(`lives.${value}`);
  return field.endsWith('_income')
    ? say('incomeShown', { amount: wholeNumber(Number(value)) })
    : null;
}

/** A value as the screen says it: days, words of a choice, a desil with its period. */
function useValueText(): (field: CorrectionChange['field'], value: string) => string {
  const t = useTranslations('corrections');
  const details = useTranslations('candidates.details') as unknown as Say;
  const statuses = useTranslations('candidates.schoolStatuses') as unknown as Say;
  return (field, value) => {
    if (value === '') return t('empty');
    if (field === 'birth_date') return shortDate(value);
    if (field === 'school_status') return statuses(value);
    const said = detailText(details, field, value);
    if (said !== null) return said;
    if (field !== 'desil') return value;
    const { desil, period } = desilOf(value);
    const when = periodLabel(period);
    return desil === null
      ? t('noDesil', { period: when })
      : t('desil', { desil: String(desil), period: when });
  };
}

/** Who, column, now, becomes; each with its tick. */
export function useChangeColumns(
  taken: ReadonlySet<number>,
  onTake: (id: number) => void,
): readonly GridColumn<CorrectionChange>[] {
  const t = useTranslations('corrections');
  const fields = useTranslations('imports.fields');
  const text = useValueText();
  return [
    {
      id: 'pick',
      header: t('picked'),
      width: 52,
      align: 'center',
      cell: (change) => (
        <Checkbox
          tabIndex={-1}
          w="fit-content"
          mx="auto"
          aria-label={t('pick', { field: fields(change.field), name: change.name })}
          checked={taken.has(change.id)}
          onChange={() => onTake(change.id)}
        />
      ),
    },
    { id: 'row', header: t('row'), width: 48, align: 'end', leaves: 1, cell: ({ row }) => row },
    { id: 'who', header: t('who'), width: 150, grow: 1, look: 'name', cell: ({ name }) => name },
    { id: 'field', header: t('field'), width: 130, cell: ({ field }) => fields(field) },
    {
      id: 'from',
      header: t('from'),
      width: 120,
      grow: 1,
      cell: ({ field, from }) => text(field, from),
    },
    { id: 'to', header: t('to'), width: 120, grow: 1, cell: ({ field, to }) => text(field, to) },
  ];
}

/** The sentence of a fault: of the match, of the cell, or of the form's rule. */
function useFaultText(): (fault: CorrectionFault) => string {
  const t = useTranslations('corrections');
  const match = useTranslations('corrections.match') as unknown as Say;
  const cell = useTranslations('imports.faults') as unknown as Say;
  const candidates = useTranslations('candidates');
  const say = candidates as unknown as Say;
  const knows = candidates.has as unknown as (key: string) => boolean;
  return ({ kind, code, details }) => {
    if (kind === 'match') return match(code, details);
    if (kind === 'cell') return cell(code, details);
    const name = code.replace(/^candidates\./, '');
    const key = [`refusals.${name}`, `problems.${name}`].find((one) => knows(one));
    return key === undefined ? t('rule') : say(key, details);
  };
}

/** Row, column, what stands there, what to repair. */
export function useFaultColumns(): readonly GridColumn<CorrectionFault>[] {
  const t = useTranslations('corrections');
  const text = useFaultText();
  return [
    { id: 'row', header: t('row'), width: 48, align: 'end', look: 'rank', cell: ({ row }) => row },
    { id: 'column', header: t('field'), width: 60, cell: ({ column }) => column },
    { id: 'who', header: t('who'), width: 130, leaves: 1, look: 'name', cell: ({ name }) => name },
    { id: 'shown', header: t('shown'), width: 130, look: 'fault', cell: ({ shown }) => shown },
    {
      id: 'repair',
      header: t('repair'),
      width: 220,
      grow: 1,
      cell: (fault) => <span title={text(fault)}>{text(fault)}</span>,
    },
  ];
}
