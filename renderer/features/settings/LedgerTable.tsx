import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { Plan } from '#renderer/features/settings/plan.tsx';
import { Flag, SettingsTable } from '#renderer/features/settings/SettingsTable.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';

interface LedgerTableProps {
  caption: string;
  rows: Plan['ledger'];
}

/** The entries of a capacity ledger with their letters, the newest first. */
export function LedgerTable({ caption, rows }: LedgerTableProps) {
  const s = useTranslations('settings');
  const t = useTranslations('settings.capacity');
  return (
    <SettingsTable
      caption={caption}
      rows={rows}
      rowId={(row) => `${row.from}-${row.seats}-${row.reason}`}
      columns={[
        { id: 'from', head: t('from'), cell: (row) => shortDate(row.from) },
        { id: 'seats', head: t('seats'), align: 'end', cell: (row) => formatFigure(row.seats) },
        {
          id: 'holds',
          head: s('state'),
          headHidden: true,
          cell: (row) => (row.holds ? <Flag tone="quiet">{t('holds')}</Flag> : null),
        },
        { id: 'reason', head: t('reason'), wideOnly: true, cell: (row) => row.reason },
        {
          id: 'letter',
          head: t('letter'),
          cell: (row) =>
            row.letterNo === null ? (
              <Flag tone="quiet">{t('noLetter')}</Flag>
            ) : (
              `${row.letterNo}${row.letterDate === null ? '' : `, ${shortDate(row.letterDate)}`}`
            ),
        },
      ]}
    />
  );
}
