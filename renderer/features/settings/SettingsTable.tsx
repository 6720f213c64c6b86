import type { ReactNode } from 'react';
import classes from './SettingsTable.module.css';

export interface SettingsColumn<Row> {
  readonly id: string;
  readonly head: string;
  readonly align?: 'end';
  /** Said to screen readers only: what stands in the column speaks for itself. */
  readonly headHidden?: boolean;
  /** Leaves below 900 px. */
  readonly wideOnly?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface SettingsTableProps<Row> {
  caption: string;
  columns: readonly SettingsColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
}

/** A short table of what an office set up: hairlines, names left, numbers right. */
export function SettingsTable<Row>({ caption, columns, rows, rowId }: SettingsTableProps<Row>) {
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              data-align={column.align ?? 'start'}
              data-wide={column.wideOnly ?? false}
            >
              {column.headHidden === true ? (
                <span className="visually-hidden">{column.head}</span>
              ) : (
                column.head
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowId(row)}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.id}
                  data-align={column.align ?? 'start'}
                  data-wide={column.wideOnly ?? false}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Acts of one row, as quiet links at its end. */
export function RowActs({
  acts,
}: {
  acts: readonly { label: string; of: string; onClick: () => void }[];
}) {
  return (
    <span className={classes['acts']}>
      {acts.map((act) => (
        <button
          key={act.label}
          type="button"
          className="quiet-link"
          aria-label={`${act.label}: ${act.of}`}
          onClick={act.onClick}
        >
          {act.label}
        </button>
      ))}
    </span>
  );
}

/** What stands in red or amber beside a number, with its word. */
export function Flag({ tone, children }: { tone: 'red' | 'amber' | 'quiet'; children: ReactNode }) {
  return (
    <span className={classes['flag']} data-tone={tone}>
      {children}
    </span>
  );
}
