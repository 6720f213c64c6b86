import {
  addColumn,
  changeColumn,
  endColumn,
  listColumns,
} from '../use-cases/columns/edit-columns.ts';
import { setValues, showHealth, showValues } from '../use-cases/columns/set-values.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/columns.ts. */
export const columnsQueries = {
  list: listColumns,
  values: showValues,
  health: showHealth,
} as const;
export const columnsCommands = {
  add: addColumn,
  change: changeColumn,
  end: endColumn,
  setValues,
} as const;
