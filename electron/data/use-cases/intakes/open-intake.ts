import { drawCommitment, SECRET_BYTES } from '#shared/domain/order/draw-number.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';

export interface IntakeToOpen {
  readonly siteId: number;
  readonly code: string;
  readonly name: string;
  readonly academicYear: string;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  readonly termStartsOn: LocalDate;
  readonly meetingOn: LocalDate | null;
  readonly policy: OrderPolicy;
}

/**
 * Opens an intake: its rules, and the secret of its draw. Only the commitment (Kode Segel) is shown
 * and printed now, so that nobody can choose a secret once the list is known.
 */
export function insertIntake(context: CommandContext, intake: IntakeToOpen): number {
  const uid = context.newUid();
  const secret = context.random(SECRET_BYTES);
  context.subject(uid);
  return context.db.insert('intake', {
    uid,
    site_id: intake.siteId,
    code: intake.code,
    name: intake.name,
    academic_year: intake.academicYear,
    opens_on: intake.opensOn,
    closes_on: intake.closesOn,
    term_starts_on: intake.termStartsOn,
    meeting_on: intake.meetingOn,
    policy: JSON.stringify(intake.policy),
    draw_secret: secret,
    draw_commitment: drawCommitment(secret),
    draws_stored_at: null,
  });
}
