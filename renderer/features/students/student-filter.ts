import { useDebouncedValue } from '@mantine/hooks';
import { LEVELS, type Level } from '#shared/vocabulary.ts';
import { useView } from '#renderer/app/use-view.ts';

const PAUSE_MS = 120;
const LACKING = ['class', 'bed', 'nis', 'decree'] as const;

export interface StudentFilter {
  readonly level?: Level;
  readonly classGroup?: string;
  readonly lacking?: (typeof LACKING)[number];
  readonly text?: string;
}

/** The filter of the list, from the address; `text` as typed, the filter follows after a pause. */
export function useStudentFilter() {
  const [view, change] = useView();
  const text = typeof view['cari'] === 'string' ? view['cari'] : '';
  const [wanted] = useDebouncedValue(text, PAUSE_MS);
  const level = LEVELS.find((one) => one === view['jenjang']);
  const lacking = LACKING.find((one) => one === view['belum']);
  const classGroup = typeof view['kelas'] === 'string' ? view['kelas'] : undefined;
  const filter: StudentFilter = {
    ...(level === undefined ? {} : { level }),
    ...(classGroup === undefined ? {} : { classGroup }),
    ...(lacking === undefined ? {} : { lacking }),
    ...(wanted === '' ? {} : { text: wanted }),
  };
  return {
    filter,
    text,
    setText: (next: string) => change({ cari: next === '' ? undefined : next }),
    setLevel: (id: string) =>
      change({ jenjang: id === 'all' ? undefined : id, kelas: undefined, siswa: undefined }),
    setClass: (id: string) => change({ kelas: id === '' ? undefined : id, siswa: undefined }),
    setLacking: (id: string) => change({ belum: id === '' ? undefined : id, siswa: undefined }),
    clear: () =>
      change({ jenjang: undefined, kelas: undefined, belum: undefined, cari: undefined }),
  };
}
