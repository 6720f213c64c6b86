import { err, ok, type Result } from '../../result.ts';
import type { Gate, Level, LocalDate, Sex } from '../../vocabulary.ts';
import { bedsOf, ceilingOf, heldBy, seatsOf } from '../capacity/site-capacity.ts';
import type { HeldPlaces, SiteCapacity } from '../capacity/site-capacity.ts';
import { missingGates, type MissingGate } from '../gates/missing-gates.ts';
import type { GateAnswers, GateNeeds } from '../gates/gate-need.ts';
import { SiteSeating } from '../seating/site-seating.ts';

/** Why a child does not come in, each with the number of the limit it met. */
export type ArrivalRefusal =
  | { readonly code: 'enrolments.not-signed'; readonly candidate: string }
  | { readonly code: 'enrolments.decree-revoked'; readonly candidate: string }
  | { readonly code: 'enrolments.taken-out'; readonly candidate: string }
  | { readonly code: 'enrolments.already-arrived'; readonly candidate: string }
  | {
      readonly code: 'enrolments.candidacy-closed';
      readonly candidate: string;
      readonly reason: string;
    }
  /** One person cannot be in two places: the other stay ends first. */
  | {
      readonly code: 'enrolments.held-elsewhere';
      readonly candidate: string;
      readonly site: string;
      readonly since: LocalDate;
    }
  | { readonly code: 'enrolments.gates-missing'; readonly gates: readonly Gate[] }
  | { readonly code: 'enrolments.site-full'; readonly ceiling: number; readonly held: number }
  | {
      readonly code: 'enrolments.level-full';
      readonly level: Level;
      readonly seats: number;
      readonly held: number;
    }
  | {
      readonly code: 'enrolments.no-bed';
      readonly sex: Sex;
      readonly beds: number;
      readonly held: number;
    };

/** What stays to be done or is odd; the arrival is recorded all the same. */
export type ArrivalWarning =
  /** A bed is free, but in no room open to the level (levels of rooms only warn). */
  | { readonly code: 'room-of-other-level'; readonly level: Level; readonly sex: Sex }
  | { readonly code: 'follows'; readonly missing: MissingGate };

export interface Arrival {
  readonly candidate: string;
  readonly sex: Sex;
  readonly level: Level;
  /** How the name stands in decrees. */
  readonly decree: 'signed' | 'none' | 'revoked' | 'taken-out';
  readonly arrived: boolean;
  /** Why the candidacy ended; null while it runs. */
  readonly closedReason: string | null;
  /** The stay that holds this person on the day of arrival under another candidacy or site. */
  readonly heldElsewhere: { readonly site: string; readonly since: LocalDate } | null;
  readonly gates: GateAnswers;
  readonly needs: GateNeeds;
  /** Of the day of arrival. */
  readonly capacity: SiteCapacity;
  readonly held: readonly HeldPlaces[];
}

function personRefusal(arrival: Arrival): ArrivalRefusal | null {
  const { candidate, decree } = arrival;
  if (arrival.arrived) return { code: 'enrolments.already-arrived', candidate };
  if (decree === 'none') return { code: 'enrolments.not-signed', candidate };
  if (decree === 'revoked') return { code: 'enrolments.decree-revoked', candidate };
  if (decree === 'taken-out') return { code: 'enrolments.taken-out', candidate };
  const { closedReason, heldElsewhere } = arrival;
  if (closedReason !== null)
    return { code: 'enrolments.candidacy-closed', candidate, reason: closedReason };
  if (heldElsewhere !== null)
    return { code: 'enrolments.held-elsewhere', candidate, ...heldElsewhere };
  // Gates of the order are behind a signed name: what was signed may differ from what was proposed.
  const missing = missingGates(arrival.gates, arrival.needs).filter(
    ({ need }) => need === 'before_arrival',
  );
  if (missing.length === 0) return null;
  return { code: 'enrolments.gates-missing', gates: missing.map(({ gate }) => gate) };
}

function limitRefusal({ capacity, held, sex, level }: Arrival): ArrivalRefusal | null {
  const ceiling = ceilingOf(capacity);
  const all = heldBy(held);
  if (all >= ceiling) return { code: 'enrolments.site-full', ceiling, held: all };
  const seats = seatsOf(capacity, level);
  const seated = heldBy(held, { level });
  if (seated >= seats) return { code: 'enrolments.level-full', level, seats, held: seated };
  const beds = bedsOf(capacity, sex);
  const sleeping = heldBy(held, { sex });
  if (sleeping >= beds) return { code: 'enrolments.no-bed', sex, beds, held: sleeping };
  return null;
}

/**
 * Whether a signed name may come in on a day: a place under the ceiling, a seat of the level, a bed
 * of the sex, and the gates the intake needs before arrival. Class, bed and NIS may follow. The
 * same limits stand as triggers in the database; only here they have reasons. Answers the warnings.
 */
export function decideArrival(arrival: Arrival): Result<readonly ArrivalWarning[], ArrivalRefusal> {
  const refusal = personRefusal(arrival) ?? limitRefusal(arrival);
  if (refusal !== null) return err(refusal);
  const { sex, level, gates, needs } = arrival;
  const warnings = missingGates(gates, needs).map((missing): ArrivalWarning => ({
    code: 'follows',
    missing,
  }));
  const seating = SiteSeating.of(arrival.capacity, arrival.held);
  if (seating.shortage({ sex, level }) === 'beds')
    warnings.unshift({ code: 'room-of-other-level', level, sex });
  return ok(warnings);
}
