import { formatFigure } from '#renderer/ui/Figure.tsx';
import classes from './PlacesTable.module.css';

/** Places beside ready children; `short` where there are fewer places. */
export interface BalanceWords {
  text: string;
  short: boolean;
}

export interface PlacesRow {
  id: string;
  /** "SD" and what follows it quietly: "kelas 1–6". */
  level: string;
  grades?: string;
  ready: number;
  maxBoys: number;
  maxGirls: number;
  places: number;
  /** Shortage or surplus in words: "kurang 86"; a column of its own where rows bear it. */
  balance?: BalanceWords;
  /** Which limit binds: "Kursi kelas". */
  limit: string;
  /** Its arithmetic: "6 kelas × 30, terisi 90". */
  arithmetic: string;
  onOpen?: () => void;
}

export interface PlacesTotal {
  label: string;
  ready: number;
  maxBoys: number;
  maxGirls: number;
  places: number;
  balance?: BalanceWords;
  /** Why L and P are not added up. */
  note: string;
}

interface PlacesTableProps {
  caption: string;
  heads: {
    level: string;
    ready: string;
    maxBoys: string;
    maxGirls: string;
    places: string;
    balance?: string;
    limit: string;
  };
  rows: readonly PlacesRow[];
  total: PlacesTotal;
}

/** Free places per level and which limit binds; the total stands under a double rule. */
export function PlacesTable({ caption, heads, rows, total }: PlacesTableProps) {
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.level}</th>
          <th scope="col">{heads.ready}</th>
          <th scope="col" className={classes['sex']}>
            {heads.maxBoys}
          </th>
          <th scope="col" className={classes['sex']}>
            {heads.maxGirls}
          </th>
          <th scope="col">{heads.places}</th>
          {heads.balance === undefined ? null : <th scope="col">{heads.balance}</th>}
          <th scope="col">{heads.limit}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Level key={row.id} row={row} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total.label}</th>
          <td>{formatFigure(total.ready)}</td>
          <td className={classes['sex']}>{formatFigure(total.maxBoys)}</td>
          <td className={classes['sex']}>{formatFigure(total.maxGirls)}</td>
          <td className={classes['places']}>{formatFigure(total.places)}</td>
          <Balance words={total.balance} />
          <td className={classes['note']}>{total.note}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Balance({ words }: { words: BalanceWords | undefined }) {
  if (words === undefined) return null;
  return (
    <td className={classes['balance']} data-short={words.short}>
      {words.text}
    </td>
  );
}

function Level({ row }: { row: PlacesRow }) {
  const name = (
    <>
      <b>{row.level}</b>
      {row.grades === undefined ? null : <span className={classes['grades']}> {row.grades}</span>}
    </>
  );
  return (
    <tr>
      <th scope="row">
        {row.onOpen === undefined ? (
          name
        ) : (
          <button type="button" className={classes['open']} onClick={row.onOpen}>
            {name}
          </button>
        )}
      </th>
      <td>{formatFigure(row.ready)}</td>
      <td className={classes['sex']}>{formatFigure(row.maxBoys)}</td>
      <td className={classes['sex']}>{formatFigure(row.maxGirls)}</td>
      <td className={classes['places']} data-exceeded={row.places < 0}>
        {formatFigure(row.places)}
      </td>
      <Balance words={row.balance} />
      <td>
        <span className={classes['limit']}>{row.limit}</span>
        <span className={classes['arithmetic']}>{row.arithmetic}</span>
      </td>
    </tr>
  );
}
