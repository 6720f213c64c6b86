import { z } from 'zod';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';

/** Widths a person may give a column, px. */
export const COLUMN_WIDTHS = { least: 24, most: 480, step: 16 } as const;

/**
 * How somebody wants the columns of a list. Ids that a list no longer has are passed over; columns it
 * got since stand at their own end.
 */
export const ColumnChoice = z.object({
  /** From the left. */
  order: z.array(z.string()),
  hidden: z.array(z.string()),
  /** Px, where it is not the column's own. */
  widths: z.record(z.string(), z.number().min(COLUMN_WIDTHS.least).max(COLUMN_WIDTHS.most)),
  /** So many from the left stay however narrow the window is. */
  pinned: z.number().int().min(0),
});
export type ColumnChoice = z.output<typeof ColumnChoice>;

export const OWN_CHOICE: ColumnChoice = { order: [], hidden: [], widths: {}, pinned: 0 };

/** All columns in the chosen order, the hidden ones too. */
export function orderedColumns<Row>(
  columns: readonly GridColumn<Row>[],
  { order }: ColumnChoice,
): readonly GridColumn<Row>[] {
  const place = (id: string) => {
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  return columns.toSorted((a, b) => place(a.id) - place(b.id));
}

/** A list always says whom its rows are about. */
export const canHide = <Row>({ look }: GridColumn<Row>): boolean => look !== 'name';

/** The columns of a list as they were chosen. */
export function chosenColumns<Row>(
  columns: readonly GridColumn<Row>[],
  choice: ColumnChoice,
): readonly GridColumn<Row>[] {
  return orderedColumns(columns, choice)
    .filter((column) => !canHide(column) || !choice.hidden.includes(column.id))
    .map((column, index) => ({
      ...withoutLeaving(column, index < choice.pinned),
      ...widthOf(choice, column.id),
    }));
}

function withoutLeaving<Row>(column: GridColumn<Row>, pinned: boolean): GridColumn<Row> {
  if (!pinned) return column;
  const { leaves: _, ...stays } = column;
  return stays;
}

const widthOf = ({ widths }: ColumnChoice, id: string) =>
  widths[id] === undefined ? {} : { width: widths[id] };

/** A column one place to the left (−1) or right (+1), among all of them. */
export function moved<Row>(
  columns: readonly GridColumn<Row>[],
  choice: ColumnChoice,
  id: string,
  step: -1 | 1,
): ColumnChoice {
  const order = orderedColumns(columns, choice).map((column) => column.id);
  const from = order.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= order.length) return choice;
  return { ...choice, order: order.toSpliced(from, 1).toSpliced(to, 0, id) };
}

export const shownOrHidden = (choice: ColumnChoice, id: string, shown: boolean): ColumnChoice => ({
  ...choice,
  hidden: shown ? choice.hidden.filter((one) => one !== id) : [...choice.hidden, id],
});

export function widened(choice: ColumnChoice, id: string, from: number, by: number): ColumnChoice {
  const { least, most } = COLUMN_WIDTHS;
  const width = Math.min(Math.max(from + by, least), most);
  return { ...choice, widths: { ...choice.widths, [id]: width } };
}
