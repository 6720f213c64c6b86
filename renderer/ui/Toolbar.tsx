import type { ReactNode } from 'react';
import { SearchField, type SearchFieldProps } from '#renderer/ui/SearchField.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './Toolbar.module.css';

/** Search and filters of a list. Hand the same object to `FilterChips tools` and `Toolbar tools`. */
export interface ListTools {
  search?: SearchFieldProps;
  /** `FilterMenu`s and a "Lainnya" button. */
  filters?: ReactNode;
}

interface ToolbarProps {
  tools: ListTools;
  /** No `FilterChips` stands over the list, so the row stays below 900 px too. */
  alone?: boolean;
}

/** The row over a list: search field, then filters. Below 900 px it stands in `FilterChips`. */
export function Toolbar({ tools, alone = false }: ToolbarProps) {
  const narrow = useScreenSize() === 'narrow';
  if (narrow && !alone) return null;
  return (
    <div className={classes['toolbar']}>
      {tools.search === undefined ? null : <SearchField {...tools.search} />}
      {tools.filters}
    </div>
  );
}
