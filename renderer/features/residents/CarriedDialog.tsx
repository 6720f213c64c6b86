import { useRead } from '#renderer/app/queries.ts';
import { SwapDialog, TransferDialog } from './MoveDialogs.tsx';

interface CarriedDialogProps {
  /** Who was carried. */
  stay: string;
  /** The bed they were carried to. */
  bed: string;
  /** The stay of who lies there; null for a free bed. */
  other: string | null;
  onClose: () => void;
}

/** Somebody was carried to another bed: a free one is a transfer, an occupied one a swap. */
export function CarriedDialog({ stay, bed, other, onClose }: CarriedDialogProps) {
  const today = useRead('home.clock', {}).data?.today;
  const resident = useRead('stays.show', { stay }, { keepPrevious: false }).data?.resident;
  if (resident === undefined || today === undefined) return null;
  return other === null ? (
    <TransferDialog resident={resident} today={today} bed={bed} onClose={onClose} />
  ) : (
    <SwapDialog resident={resident} today={today} other={other} onClose={onClose} />
  );
}
