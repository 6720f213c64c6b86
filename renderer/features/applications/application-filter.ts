import { useDebouncedValue } from '@mantine/hooks';
import { APPLICATION_FILTERS, type ApplicationFilter } from '#shared/contract/applications.ts';
import { SEXES } from '#shared/vocabulary.ts';
import { useView } from '#renderer/app/use-view.ts';

const PAUSE_MS = 120;
const SORTS = ['number', 'name', 'order'] as const;

/** The filter of the list, from the address; the text as typed, the filter after a pause. */
export function useApplicationFilter() {
  const [view, change] = useView();
  const text = typeof view['cari'] === 'string' ? view['cari'] : '';
  const [wanted] = useDebouncedValue(text, PAUSE_MS);
  const state = APPLICATION_FILTERS.find((one) => one === view['tahap']);
  const sex = SEXES.find((one) => one === view['jk']);
  const filter: ApplicationFilter = {
    ...(state === undefined ? {} : { state }),
    ...(sex === undefined ? {} : { sex }),
    ...(wanted.trim() === '' ? {} : { text: wanted }),
  };
  return {
    filter,
    text,
    sort: SORTS.find((one) => one === view['urut']) ?? 'number',
    setText: (next: string) => change({ cari: next === '' ? undefined : next }),
    setState: (id: string) => change({ tahap: id === 'all' ? undefined : id }),
    setSex: (id: string) => change({ jk: id === 'all' ? undefined : id }),
    setSort: (id: string) => change({ urut: id === 'number' ? undefined : id }),
    clear: () => change({ tahap: undefined, jk: undefined, cari: undefined }),
  };
}
