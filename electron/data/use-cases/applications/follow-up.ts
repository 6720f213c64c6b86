import type { ContactInput } from '#shared/contract/application-facts.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import {
  checkAfterReceived,
  checkNotCalled,
  checkPast,
  finish,
  openApplication,
} from './open-application.ts';

/** The head stands for an emergency: from then on it goes before others (key 1 of the order). */
export function approveEmergency(
  context: CommandContext,
  { application: uid, on }: { application: string; on: LocalDate },
) {
  const { db, today } = context;
  const found = openApplication(db, uid);
  if (!found.ok) return found;
  const { application, person } = found.value;
  const { name } = person;
  if (application.emergency === 0) {
    return err({ code: 'applications.not-emergency', name } as const);
  }
  const approvedOn = application.emergency_approved_on;
  if (approvedOn !== null) {
    return err({ code: 'applications.already-approved', name, approvedOn } as const);
  }
  const wrong = checkPast(on, today) ?? checkAfterReceived(on, found.value);
  if (wrong) return err(wrong);
  db.update('application', application.id, {
    emergency_approved_by: signedIn(context).name,
    emergency_approved_on: on,
  });
  return ok(finish(context, found.value));
}

/** One attempt to reach somebody, with or without an answer. */
export function recordContact(
  context: CommandContext,
  { application: uid, contact }: { application: string; contact: ContactInput },
) {
  const { db, today } = context;
  const found = openApplication(db, uid);
  if (!found.ok) return found;
  const late = checkPast(contact.triedOn, today);
  if (late) return err(late);
  db.insert('contact_attempt', {
    uid: context.newUid(),
    application_id: found.value.application.id,
    tried_on: contact.triedOn,
    way: contact.way,
    reached: contact.reached ? 1 : 0,
    by_name: signedIn(context).name,
    note: contact.note,
  });
  return ok(finish(context, found.value, { reached: contact.reached ? 'yes' : 'no' }));
}

/** Puts somebody aside until a day; on that day they stand in the order again, by themselves. */
export function park(
  context: CommandContext,
  { application: uid, until, reason }: { application: string; until: LocalDate; reason: string },
) {
  const { db, today } = context;
  const found = openApplication(db, uid);
  if (!found.ok) return found;
  if (until <= today) return err({ code: 'applications.park-past', until, today } as const);
  const called = checkNotCalled(db, found.value);
  if (called) return err(called);
  db.update('application', found.value.application.id, {
    parked_until: until,
    parked_reason: reason,
  });
  return ok(finish(context, found.value, { until, reason }));
}

/** Takes somebody back into the order before the day. */
export function unpark(context: CommandContext, { application: uid }: { application: string }) {
  const { db, today } = context;
  const found = openApplication(db, uid);
  if (!found.ok) return found;
  const { application, person } = found.value;
  if (application.parked_until === null || application.parked_until <= today) {
    return err({ code: 'applications.not-parked', name: person.name } as const);
  }
  db.update('application', application.id, { parked_until: null, parked_reason: null });
  return ok(finish(context, found.value));
}
