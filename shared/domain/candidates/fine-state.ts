import { assertNever } from '../../result.ts';
import type { StageDecision } from '../gates/decide-stage.ts';

/**
 * The states of domain brief R3 beneath the six stages. A record is born proposed, so there is no
 * draft; a record entered by mistake is undone or ends as a duplicate, so none is cancelled.
 */
export const FINE_STATES = [
  'proposed',
  'verifying',
  'needs_fix',
  'eligible',
  'recommended',
  'waitlisted',
  'designated',
  'on_hold',
  'enrolled',
  'ineligible',
  'declined',
  'no_show',
  'revoked',
  'duplicate',
  'expired',
] as const;
export type FineState = (typeof FINE_STATES)[number];

/** What decides beside the stage. */
export interface FineFacts {
  /** In the last ratified run of the intake; null in none. */
  readonly place: 'admitted' | 'reserve' | 'left_out' | null;
  /** Stood in a decree that was revoked, or was struck from one. */
  readonly revoked: boolean;
}

const STATE_OF_END: Readonly<Record<string, FineState>> = {
  parent_refuses: 'declined',
  child_refuses: 'declined',
  not_ready_to_board: 'declined',
  cares_for_parent: 'declined',
  did_not_come: 'no_show',
  double_record: 'duplicate',
  quota_full: 'expired',
};

/** The finer state of a candidate; an end whose reason is of no other kind makes it ineligible. */
export function fineState(stage: StageDecision, { place, revoked }: FineFacts): FineState {
  switch (stage.stage) {
    case 'closed':
      return STATE_OF_END[stage.closedReason] ?? 'ineligible';
    case 'arrived':
      return 'enrolled';
    case 'designated':
      return stage.reason === 'on-hold' ? 'on_hold' : 'designated';
    case 'ready':
      if (revoked) return 'revoked';
      if (place === 'admitted') return 'recommended';
      return place === 'reserve' ? 'waitlisted' : 'eligible';
    case 'verifying':
      return stage.reason === 'gate-deferred' ? 'needs_fix' : 'verifying';
    case 'proposed':
      return 'proposed';
    default:
      return assertNever(stage);
  }
}
