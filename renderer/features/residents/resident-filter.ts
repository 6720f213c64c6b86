import { useDebouncedValue } from '@mantine/hooks';
import type { Sex } from '#shared/vocabulary.ts';
import { useView } from '#renderer/app/use-view.ts';

const PAUSE_MS = 120;
export const CHIPS = ['all', 'away', 'late', 'no_bed', 'tasks', 'day', 'left'] as const;
export type ResidentChip = (typeof CHIPS)[number];

export interface ResidentFilter {
  readonly chip?: ResidentChip;
  readonly sex?: Sex;
  readonly text?: string;
}

/** The filter of the list, from the address; `text` as typed, the filter follows after a pause. */
export function useResidentFilter() {
  const [view, change] = useView();
  const text = typeof view['cari'] === 'string' ? view['cari'] : '';
  const [wanted] = useDebouncedValue(text, PAUSE_MS);
  const chip = CHIPS.find((one) => one === view['saring']);
  const sex = (['L', 'P'] as const).find((one) => one === view['lp']);
  const filter: ResidentFilter = {
    ...(chip === undefined ? {} : { chip }),
    ...(sex === undefined ? {} : { sex }),
    ...(wanted === '' ? {} : { text: wanted }),
  };
  return {
    filter,
    text,
    setText: (next: string) => change({ cari: next === '' ? undefined : next }),
    setChip: (id: string) => change({ saring: id === 'all' ? undefined : id, orang: undefined }),
    setSex: (id: string) => change({ lp: id === '' ? undefined : id, orang: undefined }),
    clear: () => change({ saring: undefined, lp: undefined, cari: undefined }),
  };
}
