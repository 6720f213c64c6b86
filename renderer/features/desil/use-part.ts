import { CHECK_PARTS, type CheckPart } from '#shared/domain/desil/desil-check.ts';
import { useView } from '#renderer/app/use-view.ts';

/** The part of the work list that the address asks for. */
export function usePart(): CheckPart {
  const [view] = useView();
  return CHECK_PARTS.find((one) => one === view['bagian']) ?? 'open';
}
