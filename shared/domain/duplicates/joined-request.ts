import type { LocalDate, ServiceMode } from '#shared/vocabulary.ts';
import { APPLICATION_STATES, type ApplicationState } from '../waitlist/application-state.ts';

/** What decides which of two open requests of one person goes on. */
export interface OpenRequest {
  readonly mode: ServiceMode;
  readonly state: ApplicationState;
  /** Put aside until a day that has not come. */
  readonly parked: boolean;
}

const stepOf = ({ state }: OpenRequest): number => APPLICATION_STATES.indexOf(state);

/**
 * Which request ends when two entries become one person: nobody stands twice in the order. Of two
 * the one that has come further goes on, then one that is not put aside, then that of the entry that
 * stays. Who lives in the house asks for nothing twice: a request for what the stay gives already
 * ends, one for something else goes on. Null where none ends.
 */
export function requestThatEnds(
  kept: OpenRequest | null,
  other: OpenRequest | null,
  stay: ServiceMode | null,
): 'kept' | 'other' | null {
  if (other === null) return null;
  if (kept === null) return other.mode === stay ? 'other' : null;
  // The bed of somebody away was given up: the request to come back belongs to the stay.
  if (stay !== null) return 'other';
  if (stepOf(kept) !== stepOf(other)) return stepOf(kept) > stepOf(other) ? 'other' : 'kept';
  return kept.parked && !other.parked ? 'kept' : 'other';
}

/** The columns of a request that another one of the same person may fill. */
export interface RequestFacts {
  readonly letter_date: LocalDate | null;
  readonly received_on: LocalDate;
  readonly referrer: string;
  readonly note: string;
  readonly contact_name: string;
  readonly contact_phone: string;
  readonly letter_no: string | null;
  readonly emergency: number;
  readonly emergency_note: string | null;
  readonly emergency_approved_by: string | null;
  readonly emergency_approved_on: LocalDate | null;
  readonly vulnerability: number;
  readonly returning_stay_id: number | null;
}

/** Since when somebody waits: since the letter, else since the receipt stamp (product.md). */
export const waitingSince = ({
  letter_date,
  received_on,
}: Pick<RequestFacts, 'letter_date' | 'received_on'>): LocalDate => letter_date ?? received_on;

/**
 * What the request that goes on takes from the one that ends: whatever it does not say itself, the
 * longer wait with its letter, the greater vulnerability, the emergency with its approval. Being
 * entered twice costs nobody a place in the order.
 */
export function joinedRequest(goes: RequestFacts, ends: RequestFacts): RequestFacts {
  return {
    referrer: goes.referrer === '' ? ends.referrer : goes.referrer,
    note: goes.note === '' ? ends.note : goes.note,
    ...contactOf(goes, ends),
    ...waitOf(goes, ends),
    ...emergencyOf(goes, ends),
    vulnerability: Math.max(goes.vulnerability, ends.vulnerability),
    returning_stay_id: goes.returning_stay_id ?? ends.returning_stay_id,
  };
}

function contactOf(goes: RequestFacts, ends: RequestFacts) {
  const { contact_name, contact_phone } =
    goes.contact_name === '' && goes.contact_phone === '' ? ends : goes;
  return { contact_name, contact_phone };
}

function waitOf(goes: RequestFacts, ends: RequestFacts) {
  const { letter_no, letter_date, received_on } =
    waitingSince(ends) < waitingSince(goes) ? ends : goes;
  return { letter_no, letter_date, received_on };
}

/** An approval is of one emergency: note and approval come from the same request. */
function emergencyOf(goes: RequestFacts, ends: RequestFacts) {
  const weight = ({ emergency, emergency_approved_on: on }: RequestFacts): number =>
    emergency === 0 ? 0 : 1 + Number(on !== null);
  const { emergency, emergency_note, emergency_approved_by, emergency_approved_on } =
    weight(ends) > weight(goes) ? ends : goes;
  return { emergency, emergency_note, emergency_approved_by, emergency_approved_on };
}
