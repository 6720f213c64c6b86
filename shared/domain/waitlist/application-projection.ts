import type { LocalDate, Sex } from '../../vocabulary.ts';
import { desilAsOf, type DesilFact } from '../desil/desil-as-of.ts';
import { nameKey } from '../people/name-key.ts';
import {
  type ApplicationFacts,
  type ApplicationState,
  applicationState,
} from './application-state.ts';
import {
  type ApplicationDocument,
  type DocumentNeed,
  requiredDocuments,
} from './required-documents.ts';
import { type WaitlistFacts, waitlistOrderKey, type WaitlistPolicy } from './waitlist-order.ts';

/** Everything the list columns of a request follow from. */
export interface ApplicationRecord {
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: LocalDate | null;
  readonly number: string;
  readonly drawNumber: string;
  readonly returning: boolean;
  /** An emergency, and the head has approved it. */
  readonly emergencyApproved: boolean;
  readonly withoutIdentity: boolean;
  readonly vulnerability: 0 | 1 | 2 | 3;
  readonly letterDate: LocalDate | null;
  readonly receivedOn: LocalDate;
  readonly need: DocumentNeed;
  /** Handed in or waived. */
  readonly documents: readonly ApplicationDocument[];
  /** Of the person's family, in order of recording. */
  readonly desilFacts: readonly Omit<DesilFact, 'verified'>[];
  readonly closed: boolean;
  readonly call: ApplicationFacts['call'];
  readonly decision: ApplicationFacts['decision'];
  readonly assessedOn: LocalDate | null;
}

/** The columns of `application` that repeat what the facts say, as stored. */
export interface ApplicationProjection {
  readonly name_key: string;
  readonly sex: Sex;
  readonly birth_date: LocalDate | null;
  readonly desil: number | null;
  readonly desil_period: string | null;
  readonly state: ApplicationState;
  readonly order_key: string;
}

/** The papers that a request needs and nobody has handed in or waived. */
export const missingDocuments = (
  record: Pick<ApplicationRecord, 'need' | 'documents'>,
): readonly ApplicationDocument[] =>
  requiredDocuments(record.need).filter((kind) => !record.documents.includes(kind));

/** The desil of the family that holds today. */
export const desilOf = (record: Pick<ApplicationRecord, 'desilFacts'>, today: LocalDate) =>
  desilAsOf(
    record.desilFacts.map((fact) => ({ ...fact, verified: true })),
    today,
  );

/** What the order looks at. A request waits since its letter, else since the receipt stamp. */
export const waitlistFacts = (record: ApplicationRecord, today: LocalDate): WaitlistFacts => ({
  returning: record.returning,
  emergency: record.emergencyApproved,
  desil: desilOf(record, today)?.desil ?? null,
  withoutIdentity: record.withoutIdentity,
  vulnerability: record.vulnerability,
  waitingSince: record.letterDate ?? record.receivedOn,
  drawNumber: record.drawNumber,
  number: record.number,
});

/** The list columns as they follow from the record today. */
export function applicationProjection(
  record: ApplicationRecord,
  policy: WaitlistPolicy,
  today: LocalDate,
): ApplicationProjection {
  const desil = desilOf(record, today);
  return {
    name_key: nameKey(record.name),
    sex: record.sex,
    birth_date: record.birthDate,
    desil: desil?.desil ?? null,
    desil_period: desil?.period ?? null,
    state: applicationState({
      closed: record.closed,
      call: record.call,
      decision: record.decision,
      documentsReceived: record.documents.length,
      documentsMissing: missingDocuments(record).length,
      assessedOn: record.assessedOn,
    }),
    order_key: waitlistOrderKey(waitlistFacts(record, today), policy),
  };
}
