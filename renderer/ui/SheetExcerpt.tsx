import type { ReactNode } from 'react';
import classes from './SheetExcerpt.module.css';

export interface SheetColumn {
  /** "E". */
  letter: string;
  /** "NIK". */
  name: string;
  align?: 'start' | 'end' | 'center';
}

export interface SheetLine {
  /** Row number in the file. */
  number: number;
  /** Contents as they stand, one per column. */
  cells: readonly string[];
}

interface SheetExcerptProps {
  /** "Baris 118 seperti di berkas". */
  title: string;
  /** "sel E118 · kesalahan 1 dari 29". */
  note?: string;
  /** At the right: the key that leads on, `<Key>F8</Key> kesalahan berikutnya`. */
  end?: ReactNode;
  columns: readonly SheetColumn[];
  lines: readonly SheetLine[];
  /** The faulty cell. */
  fault?: { line: number; letter: string };
}

/** A wide sheet is scrolled with the arrow keys too. */
const REACHABLE = { tabIndex: 0 };

/** Some rows of the file as they stand, the faulty cell in a red frame. */
export function SheetExcerpt(props: SheetExcerptProps) {
  const { fault } = props;
  return (
    <section className={classes['excerpt']} aria-label={props.title}>
      <div className={classes['head']}>
        <h2 className="section-title">{props.title}</h2>
        {props.note === undefined ? null : <span className={classes['note']}>{props.note}</span>}
        {props.end === undefined ? null : <span className={classes['end']}>{props.end}</span>}
      </div>
      <div className={classes['window']} role="group" aria-label={props.title} {...REACHABLE}>
        <table className={classes['sheet']}>
          <thead>
            <tr>
              <td aria-hidden="true" />
              {props.columns.map((column) => (
                <th
                  key={column.letter}
                  scope="col"
                  data-align={column.align ?? 'start'}
                  data-fault={column.letter === fault?.letter}
                >
                  {`${column.letter} ${column.name}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.lines.map((line) => (
              <tr key={line.number}>
                <th scope="row" data-fault={line.number === fault?.line}>
                  {line.number}
                </th>
                {props.columns.map((column, index) => (
                  <td
                    key={column.letter}
                    data-align={column.align ?? 'start'}
                    data-fault={line.number === fault?.line && column.letter === fault.letter}
                  >
                    {line.cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The cap of a key named in a sentence: `<Key>F8</Key>`. */
export function Key({ children }: { children: string }) {
  return <kbd className={classes['key']}>{children}</kbd>;
}
