import { IconCheck, IconEqualNot, IconMinus, IconTilde } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Match } from '#shared/domain/duplicates/side-by-side.ts';
import { spacedId } from '#renderer/ui/spaced-id.ts';
import { useRead } from '#renderer/app/queries.ts';
import { type Icon, ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './Duplicates.module.css';
import type { Pair } from './PairView.tsx';
import { useFieldText } from './use-pair-words.ts';

interface PairTableProps {
  pair: Pair;
  /** NIK and KK in full; asking for them is in the history. */
  full: boolean;
  onOpen: (side: Pair['first']) => void;
}

const SIGNS: Readonly<Record<Match, Icon>> = {
  same: IconCheck,
  alike: IconTilde,
  differs: IconEqualNot,
  blank: IconMinus,
};

/** Field by field what both entries say; what differs is marked by sign, word and colour. */
export function PairTable({ pair, full, onOpen }: PairTableProps) {
  const t = useTranslations('duplicates');
  const ask = { first: pair.first.person, second: pair.second.person };
  const ids = useRead('duplicates.fullIds', ask, { enabled: full }).data;
  const text = useFieldText();
  const valueOf = (row: Pair['rows'][number], side: 'first' | 'second'): string => {
    const { field } = row;
    const known = field === 'nik' || field === 'kk' ? ids?.[side][field] : undefined;
    return known ? spacedId(known) : text(field, row[side]);
  };
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">{t('pair.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('pair.field')}</th>
          {(['first', 'second'] as const).map((side) => (
            <th key={side} scope="col">
              <span>{t(`columns.${side}`)}</span>{' '}
              {(pair[side].candidate ?? pair[side].application ?? pair[side].stay) ===
              null ? null : (
                <button type="button" className="quiet-link" onClick={() => onOpen(pair[side])}>
                  {t('pair.open')}
                  <span className="visually-hidden"> {pair[side].name}</span>
                </button>
              )}
            </th>
          ))}
          <th scope="col">{t('pair.match')}</th>
        </tr>
      </thead>
      <tbody>
        {pair.rows.map((row) => (
          <tr key={row.field} data-match={row.match}>
            <th scope="row">{t(`fields.${row.field}`)}</th>
            <td data-blank={row.first === ''}>{valueOf(row, 'first')}</td>
            <td data-blank={row.second === ''}>{valueOf(row, 'second')}</td>
            <td>
              <Sign match={row.match} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sign({ match }: { match: Match }) {
  const t = useTranslations('duplicates.matches');
  const Shape = SIGNS[match];
  return (
    <span className={classes['match']}>
      <Shape size={ICON.list} stroke={STROKE} aria-hidden="true" />
      {t(match)}
    </span>
  );
}
