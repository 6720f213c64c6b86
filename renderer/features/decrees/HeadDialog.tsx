import { CompleteDialog } from './CompleteDialog.tsx';
import { RevokeDialog } from './RevokeDialog.tsx';
import { ScansDialog } from './ScansDialog.tsx';
import type { ShownDecree, SignedName } from './signed-names.ts';

interface HeadDialogProps {
  shown: ShownDecree;
  /** Kind of the open dialog; of others than these nothing is shown. */
  kind: string | undefined;
  /** The name that is open in the panel. */
  name: SignedName | undefined;
  onClose: () => void;
}

/** The dialog that is about the decree itself, if one is open. */
export function HeadDialog({ shown, kind, name, onClose }: HeadDialogProps) {
  const { head } = shown;
  if (kind === 'revoke') return <RevokeDialog head={head} onClose={onClose} />;
  if (kind === 'revoke-name') return <RevokeDialog head={head} name={name} onClose={onClose} />;
  if (kind === 'complete') return <CompleteDialog head={head} onClose={onClose} />;
  return kind === 'scans' ? <ScansDialog shown={shown} onClose={onClose} /> : null;
}
