import type { ReadDb } from '#db/connection.ts';
import { findApplicationRecord } from '#db/queries/application-facts.ts';
import {
  type ApplicationRow,
  findConsent,
  findLiveCall,
  listContacts,
} from '#db/queries/applications.ts';
import { missingDocuments, waitlistFacts } from '#shared/domain/waitlist/application-projection.ts';
import {
  type ApplicationTask,
  applicationTasks,
} from '#shared/domain/waitlist/application-tasks.ts';
import type { FacilitySettings } from '#shared/domain/waitlist/facility-settings.ts';
import { orderedDesil, type WaitlistPolicy } from '#shared/domain/waitlist/waitlist-order.ts';
import type { LocalDate } from '#shared/vocabulary.ts';

export interface Rules {
  readonly policy: WaitlistPolicy;
  readonly settings: FacilitySettings;
  readonly today: LocalDate;
}

/** What a request lacks today, next step first. */
export function tasksOf(
  db: ReadDb,
  row: ApplicationRow,
  { policy, settings, today }: Rules,
): readonly ApplicationTask[] {
  const record = row.closed_on === null ? findApplicationRecord(db, row.id, today) : undefined;
  if (!record) return [];
  const contacts = listContacts(db, row.id);
  const reachedAt = contacts.findIndex(({ reached }) => reached === 1);
  const call = findLiveCall(db, row.id);
  return applicationTasks(
    {
      state: row.state,
      mode: row.mode,
      parked: row.parked_until !== null && row.parked_until > today,
      receivedOn: row.received_on,
      emergency: row.emergency === 1,
      emergencyApproved: record.emergencyApproved,
      documentsMissing: missingDocuments(record).length,
      desilKnown: orderedDesil(waitlistFacts(record, today), policy).desil !== null,
      assessedOn: record.assessedOn,
      decided: record.decision !== null,
      consent: findConsent(db, row.person_id) !== undefined,
      answerBy: call && call.answer === null ? call.answer_by : null,
      lastContactOn: contacts[0]?.tried_on ?? null,
      unreached: reachedAt === -1 ? contacts.length : reachedAt,
    },
    settings,
    today,
  );
}
