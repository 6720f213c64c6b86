import type { AttachmentItem, CandidateRecord } from '#shared/contract/candidate-record.ts';
import { MessageDialog } from '#renderer/app/MessageDialog.tsx';
import { assertNever } from '#shared/result.ts';
import type { Gate, GateValue } from '#shared/vocabulary.ts';
import { AwaitPaperDialog, EndPaperDialog } from './PaperDialogs.tsx';
import { AttachDialog } from './AttachDialog.tsx';
import { CandidateForm } from './CandidateForm.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { DesilDialog } from './DesilDialog.tsx';
import { EndAttachmentDialog } from './EndAttachmentDialog.tsx';
import { GateDialog } from './GateDialog.tsx';

export type AwaitedPaper = CandidateRecord['awaited'][number];

/** The dialogs of one person: one command each. */
export type OpenDialog =
  | { readonly kind: 'gate'; readonly gate: Gate }
  | { readonly kind: 'desil' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'attach'; readonly files?: readonly File[] }
  | { readonly kind: 'await-paper' }
  | { readonly kind: 'end-paper'; readonly paper: AwaitedPaper }
  | { readonly kind: 'message' }
  | { readonly kind: 'close' }
  | { readonly kind: 'end-attachment'; readonly attachment: AttachmentItem };

/** What answers a gate: a desil nobody looked up is recorded, everything else is answered. */
export const dialogOf = (gate: Gate, value: GateValue): OpenDialog =>
  gate === 'desil_check' && value === 'open' ? { kind: 'desil' } : { kind: 'gate', gate };

interface RecordDialogProps {
  record: CandidateRecord;
  dialog: OpenDialog;
  onClose: () => void;
}

export function RecordDialog({ record, dialog, onClose }: RecordDialogProps) {
  switch (dialog.kind) {
    case 'gate':
      return <GateDialog one={{ record, gate: dialog.gate }} onClose={onClose} />;
    case 'desil':
      return <DesilDialog record={record} onClose={onClose} />;
    case 'edit':
      return (
        <CandidateForm
          intake={record.intake.uid}
          record={record}
          onClose={onClose}
          onSaved={onClose}
        />
      );
    case 'attach':
      return <AttachDialog record={record} files={dialog.files ?? []} onClose={onClose} />;
    case 'await-paper':
      return <AwaitPaperDialog record={record} onClose={onClose} />;
    case 'end-paper':
      return <EndPaperDialog record={record} paper={dialog.paper} onClose={onClose} />;
    case 'message':
      return <MessageDialog candidate={record.uid} onClose={onClose} />;
    case 'close':
      return <CloseDialog record={record} onClose={onClose} />;
    case 'end-attachment':
      return <EndAttachmentDialog attachment={dialog.attachment} onClose={onClose} />;
    default:
      return assertNever(dialog);
  }
}
