import { useEffect, useEffectEvent } from 'react';
import { useView } from '#renderer/app/use-view.ts';
import type { ImportWay } from '#renderer/features/transfer/use-import.ts';

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
