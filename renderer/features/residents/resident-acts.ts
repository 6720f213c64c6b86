import type { ComponentType } from 'react';
import type { ShownResident } from './use-resident-words.ts';
import { DatedDialog, ServicesDialog } from './CareDialogs.tsx';
import { JoinDialog } from './JoinDialog.tsx';
import { LeaveDialog, ReleaseDialog, ReturnDialog } from './LeaveDialogs.tsx';
import { PhotoDialog } from './PhotoDialog.tsx';
import { HealthDialog, IncidentsDialog } from './ReadDialogs.tsx';
import { IncidentDialog, PlanDialog } from './RecordDialogs.tsx';
import { type ResidentDialogProps, SwapDialog, TransferDialog } from './MoveDialogs.tsx';
import {
  AgreementDialog,
  ApproveDialog,
  DischargeDialog,
  IdentifyDialog,
  NikDialog,
} from './StayDialogs.tsx';

export type ResidentAct =
  | 'transfer'
  | 'swap'
  | 'leave'
  | 'back'
  | 'release'
  | 'discharge'
  | 'identify'
  | 'nik'
  | 'agreement'
  | 'approve'
  | 'join'
  | 'services'
  | 'dated'
  | 'plan'
  | 'incident'
  | 'incidents'
  | 'health'
  | 'photo';

/** The dialog of each act on one resident. */
export const RESIDENT_DIALOGS: Readonly<Record<ResidentAct, ComponentType<ResidentDialogProps>>> = {
  transfer: TransferDialog,
  swap: SwapDialog,
  leave: LeaveDialog,
  back: ReturnDialog,
  release: ReleaseDialog,
  discharge: DischargeDialog,
  identify: IdentifyDialog,
  nik: NikDialog,
  agreement: AgreementDialog,
  approve: ApproveDialog,
  join: JoinDialog,
  services: ServicesDialog,
  dated: DatedDialog,
  plan: PlanDialog,
  incident: IncidentDialog,
  incidents: IncidentsDialog,
  health: HealthDialog,
  photo: PhotoDialog,
};

/** What can be done now: with somebody here or away, in a bed or without one. */
export function actsOf({ resident, nameless, agreementOn }: ShownResident): readonly ResidentAct[] {
  const { mode, bed, away } = resident;
  const livesIn = mode === 'residential';
  const isOn: readonly (readonly [ResidentAct, boolean])[] = [
    ['back', away !== null],
    ['transfer', livesIn && away?.released !== true],
    ['swap', bed !== null],
    ['leave', away === null],
    ['identify', nameless],
    ['join', nameless],
    ['agreement', agreementOn === null],
    ['photo', true],
    ['services', true],
    ['dated', true],
    ['plan', true],
    ['incident', true],
    ['incidents', true],
    ['health', true],
  ];
  return isOn.flatMap(([act, on]) => (on ? [act] : []));
}
