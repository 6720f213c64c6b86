import { useColumnChoice } from '#renderer/app/use-column-choice.ts';
import { chosenColumns } from '#renderer/ui/column-choice.ts';
import { useColumns } from './use-columns.tsx';
import { useOwnGridColumns } from './use-own-columns.tsx';

/** All columns of the list with those of the office, and those that are shown, as they were chosen. */
export function useShownColumns(sortable: boolean, intakeCode: string) {
  const plain = useColumns(sortable, intakeCode);
  const own = useOwnGridColumns(sortable);
  const { choice, setChoice } = useColumnChoice('candidates');
  const all = [...plain, ...own];
  return { all, shown: chosenColumns(all, choice), choice, setChoice };
}
