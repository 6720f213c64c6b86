import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import type { ExpectedRow } from './expected-rows.ts';

interface Picking {
  readonly picked: ReadonlySet<string>;
  readonly onPick: (candidate: string) => void;
}

/** Who is expected, whom to telephone, who knows the family, and until when. */
export function useExpectedColumns(picking: Picking | null): readonly GridColumn<ExpectedRow>[] {
  const t = useTranslations('arrivals.expected');
  return useMemo(() => {
    const pick: GridColumn<ExpectedRow>[] =
      picking === null
        ? []
        : [
            {
              id: 'pick',
              header: t('columns.mark'),
              width: 52,
              align: 'center',
              cell: (row) => (
                <Checkbox
                  tabIndex={-1}
                  w="fit-content"
                  mx="auto"
                  aria-label={t('pick', { name: row.name })}
                  checked={picking.picked.has(row.candidate)}
                  onChange={() => picking.onPick(row.candidate)}
                />
              ),
            },
          ];
    return [
      ...pick,
      {
        id: 'code',
        header: t('columns.code'),
        width: 84,
        look: 'code',
        leaves: 5,
        cell: ({ code }) => code,
      },
      {
        id: 'name',
        header: t('columns.name'),
        width: 170,
        grow: 2,
        look: 'name',
        cell: ({ name }) => name,
      },
      {
        id: 'sex',
        header: t('columns.sex'),
        width: 26,
        align: 'center',
        leaves: 2,
        cell: ({ sex }) => sex,
      },
      {
        id: 'level',
        header: t('columns.level'),
        width: 58,
        leaves: 3,
        cell: ({ level, grade }) => `${level} ${String(grade)}`,
      },
      {
        id: 'guardian',
        header: t('columns.guardian'),
        width: 120,
        grow: 1,
        leaves: 4,
        cell: ({ guardian }) => guardian ?? '—',
      },
      {
        id: 'phone',
        header: t('columns.phone'),
        width: 116,
        cell: ({ phone }) => phone ?? t('noPhone'),
      },
      {
        id: 'officer',
        header: t('columns.officer'),
        width: 120,
        grow: 1,
        leaves: 1,
        cell: ({ officer }) => (officer === '' ? '—' : officer),
      },
      {
        id: 'until',
        header: t('columns.until'),
        width: 92,
        align: 'end',
        leaves: 6,
        cell: ({ until }) => shortDate(until),
      },
    ];
  }, [t, picking]);
}
