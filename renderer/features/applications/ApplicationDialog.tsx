import type { ApplicationView } from '#shared/contract/application-record.ts';
import type { ApplicationStep } from '#shared/domain/waitlist/application-tasks.ts';
import { useRead } from '#renderer/app/queries.ts';
import { AnswerDialog, EndCallDialog } from './AnswerDialogs.tsx';
import { EditDialog } from './ApplicationForm.tsx';
import { AssessDialog } from './AssessDialog.tsx';
import { ConferenceDialog, ConsentDialog, WithdrawConsentDialog } from './DecisionDialogs.tsx';
import { DesilDialog } from './DesilDialog.tsx';
import {
  ApproveDialog,
  ContactDialog,
  ParkDialog,
  UnparkDialog,
  WithdrawDialog,
} from './FollowUpDialogs.tsx';
import { HealthDialog } from './HealthDialog.tsx';
import { PapersDialog } from './PapersDialog.tsx';

export type Dialog =
  | 'answer'
  | 'approve'
  | 'assess'
  | 'conference'
  | 'consent'
  | 'contact'
  | 'desil'
  | 'documents'
  | 'edit'
  | 'endCall'
  | 'health'
  | 'park'
  | 'unpark'
  | 'withdraw'
  | 'withdrawConsent';

const OF_STEP: Readonly<Record<ApplicationStep, Dialog>> = {
  answer: 'answer',
  approve_emergency: 'approve',
  documents: 'documents',
  desil: 'desil',
  assess: 'assess',
  renew_assessment: 'assess',
  conference: 'conference',
  consent: 'consent',
  contact: 'contact',
  park_unreached: 'park',
};

/** The dialog that brings a step about. */
export const dialogOf = (step: ApplicationStep): Dialog => OF_STEP[step];

/** What every dialog of a request is given. */
export interface RecordDialogProps {
  readonly record: ApplicationView;
  readonly today: string;
  readonly onClose: () => void;
}

const DIALOGS = {
  approve: ApproveDialog,
  assess: AssessDialog,
  conference: ConferenceDialog,
  consent: ConsentDialog,
  contact: ContactDialog,
  desil: DesilDialog,
  documents: PapersDialog,
  edit: EditDialog,
  health: HealthDialog,
  park: ParkDialog,
  unpark: UnparkDialog,
  withdraw: WithdrawDialog,
  withdrawConsent: WithdrawConsentDialog,
} as const;

interface ApplicationDialogProps {
  record: ApplicationView;
  dialog: Dialog;
  onClose: () => void;
}

/** One act on one request. */
export function ApplicationDialog({ record, dialog, onClose }: ApplicationDialogProps) {
  const today = useRead('home.clock', {}).data?.today;
  if (today === undefined) return null;
  if (dialog === 'answer' || dialog === 'endCall') {
    const live = record.calls.find(({ endedOn }) => endedOn === null);
    if (!live) return null;
    const call = { uid: live.uid, bed: live.bed, name: record.person.name };
    const Shown = dialog === 'answer' ? AnswerDialog : EndCallDialog;
    return <Shown call={call} today={today} onClose={onClose} />;
  }
  const Shown = DIALOGS[dialog];
  return <Shown record={record} today={today} onClose={onClose} />;
}
