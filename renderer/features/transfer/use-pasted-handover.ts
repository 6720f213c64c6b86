import { useEffect, useEffectEvent } from 'react';
import { useView } from '#renderer/app/use-view.ts';
import type { ImportWay } from '#renderer/features/transfer/use-import.ts';
import type { PastedList } from '#renderer/features/transfer/use-pasted-rows.ts';

/** The address under which a list hands over rows that were pasted on it. */
export const pastedAddress = ({ file, headerRow }: PastedList) => ({
  isi: 'candidates',
  tempelan: file,
  judul: headerRow,
});

/** Looks at rows pasted on the list of candidates, once; the address does not keep them. */
export function usePastedHandover(way: ImportWay): void {
  const [view, change] = useView();
  const { tempelan: file, judul } = view;
  const look = useEffectEvent((token: string) => {
    change({ tempelan: undefined, judul: undefined });
    void way.look(token, 'candidates', { headerRow: Number(judul) });
  });
  useEffect(() => {
    if (typeof file === 'string') look(file);
  }, [file]);
}
