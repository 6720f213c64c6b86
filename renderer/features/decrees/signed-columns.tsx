import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { useEndWords } from './end-words.ts';
import { isAwaited, type SignedName } from './signed-names.ts';

const isGone = ({ mark, end }: SignedName): boolean =>
  mark === 'struck' || mark === 'removed' || end !== null;

interface Picking {
  readonly picked: ReadonlySet<string>;
  readonly onPick: (candidate: string) => void;
}

/** Proposal and signed list side by side, with the mark of what differs and who has come. */
export function useSignedColumns(picking: Picking | null): readonly GridColumn<SignedName>[] {
  const t = useTranslations('decrees.view');
  const mark = useTranslations('decrees.draft');
  const endWords = useEndWords();
  return useMemo(() => {
    const note = (row: SignedName): string => {
      const { mark: kind, reason, from, end } = row;
      const own =
        from === null
          ? mark(kind)
          : t(kind === 'removed' ? 'removedFrom' : 'correctedIn', { decree: from });
      const said = reason === null ? own : `${own}: ${reason}`;
      return end === null ? said : `${said} · ${endWords(end)}`;
    };
    const arrival = ({ arrivedOn, closed, mark: kind, end }: SignedName): string => {
      if (arrivedOn !== null) return shortDate(arrivedOn);
      if (kind !== 'as_proposed' && kind !== 'added') return '—';
      if (end !== null) return '—';
      return closed ? t('closed') : t('notYet');
    };
    const pick: GridColumn<SignedName>[] =
      picking === null
        ? []
        : [
            {
              id: 'pick',
              header: t('columns.mark'),
              width: 52,
              align: 'center',
              cell: (row) => (
                <Pick row={row} picking={picking} label={t('pick', { name: row.name })} />
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
        cell: (row) => row.code,
      },
      {
        id: 'proposal',
        header: t('columns.proposal'),
        width: 160,
        grow: 1,
        leaves: 4,
        cell: (row) => (row.mark === 'added' ? '—' : (row.before ?? row.name)),
      },
      {
        id: 'signed',
        header: t('columns.signed'),
        width: 190,
        grow: 1,
        look: 'name',
        cell: (row) => (isGone(row) ? <s>{row.name}</s> : (row.after ?? row.name)),
      },
      {
        id: 'sex',
        header: t('columns.sex'),
        width: 26,
        align: 'center',
        leaves: 1,
        cell: (row) => row.sex,
      },
      {
        id: 'level',
        header: t('columns.level'),
        width: 52,
        leaves: 2,
        cell: (row) => row.level,
      },
      {
        id: 'note',
        header: t('columns.note'),
        width: 120,
        grow: 1,
        leaves: 3,
        cell: note,
      },
      {
        id: 'arrived',
        header: t('columns.arrived'),
        width: 92,
        align: 'end',
        cell: arrival,
      },
    ];
  }, [t, mark, endWords, picking]);
}

function Pick({ row, picking, label }: { row: SignedName; picking: Picking; label: string }) {
  if (!isAwaited(row)) return null;
  return (
    <Checkbox
      tabIndex={-1}
      w="fit-content"
      mx="auto"
      aria-label={label}
      checked={picking.picked.has(row.candidate)}
      onChange={() => picking.onPick(row.candidate)}
    />
  );
}
