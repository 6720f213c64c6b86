import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { OwnKind } from '#shared/domain/own-columns/own-column.ts';
import { ownField } from '#shared/domain/own-columns/own-field.ts';
import { useOpenColumns } from '#renderer/app/use-open-columns.ts';
import { useOwnValue } from '#renderer/app/use-own-values.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';

/** Px, and how its values stand. */
const LOOKS = {
  text: { width: 120 },
  choice: { width: 84 },
  yes_no: { width: 56 },
  date: { width: 92, align: 'end' },
  number: { width: 72, align: 'end' },
} as const satisfies Readonly<Record<OwnKind, Partial<GridColumn<never>>>>;

/** Of a head, in px; a sorted one has an arrow. */
const LETTER = 7;
const ARROW = 16;
const LONGEST_HEAD = 22;

const headOf = (name: string): string =>
  name.length <= LONGEST_HEAD ? name : `${name.slice(0, LONGEST_HEAD - 1).trimEnd()}…`;

/** Those a list on the screen has: what tells of health is opened, never scrolled past. */
export function useScreenColumns(): ReturnType<typeof useOpenColumns> {
  const columns = useOpenColumns();
  return useMemo(() => columns.filter(({ care }) => care !== 'health'), [columns]);
}

/** The columns of the office after those of the list; in a narrow window the newest leaves first. */
export function useOwnGridColumns(sortable: boolean): readonly GridColumn<CandidateListRow>[] {
  const t = useTranslations('columns');
  const said = useOwnValue();
  return useScreenColumns().map(({ uid, name, kind, seen }, index) => ({
    id: ownField(uid),
    header: headOf(name),
    ...LOOKS[kind],
    width: Math.max(LOOKS[kind].width, headOf(name).length * LETTER + ARROW),
    leaves: -index,
    sortable: sortable && seen,
    cell: ({ own }) => {
      const value = own[uid];
      if (value === undefined) return '';
      if (value === null) return <span className="count">{t('masked')}</span>;
      return kind === 'date' ? shortDate(value) : said(kind, value);
    },
  }));
}
