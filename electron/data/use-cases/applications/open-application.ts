import type { ReadDb } from '#db/connection.ts';
import {
  endOf,
  findApplication,
  findLiveCall,
  type FoundApplication,
} from '#db/queries/applications.ts';
import type { AppError } from '#shared/errors.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { refreshApplications } from './refresh-applications.ts';

type NotOpen = AppError<'applications.not-found' | 'applications.closed'>;

/** A request that has not ended, or why it cannot be worked on. */
export function openApplication(db: ReadDb, uid: string): Result<FoundApplication, NotOpen> {
  const found = findApplication(db, uid);
  if (!found) return err({ code: 'applications.not-found', application: uid });
  const reason = endOf(found.application);
  if (reason === null) return ok(found);
  return err({ code: 'applications.closed', name: found.person.name, reason });
}

/** A day that has not come yet, where a fact needs one that has; undefined when all is well. */
export const checkPast = (
  date: LocalDate,
  today: LocalDate,
): AppError<'applications.future-date'> | undefined =>
  date > today ? { code: 'applications.future-date', date, today } : undefined;

/** Something that follows the request and is said to have been before it. */
export const checkAfterReceived = (
  date: LocalDate,
  { application: { received_on } }: FoundApplication,
): AppError<'applications.before-received'> | undefined =>
  date < received_on
    ? { code: 'applications.before-received', date, receivedOn: received_on }
    : undefined;

/** A call holds a bed for this request: it is answered or ended first. */
export function checkNotCalled(
  db: ReadDb,
  { application, person }: FoundApplication,
): AppError<'applications.called'> | undefined {
  const call = findLiveCall(db, application.id);
  return call && { code: 'applications.called', name: person.name, bed: call.code };
}

/** Brings the list columns up to date, names the request in the journal, and answers who it was. */
export function finish(
  context: CommandContext,
  { application, person }: FoundApplication,
  values: Readonly<Record<string, string | number | null>> = {},
) {
  const { uid, number } = application;
  const { name } = person;
  refreshApplications(context.db, [application.id], context);
  context.subject(uid, person.uid);
  context.describe({ name, number, ...values });
  return { uid, name, number };
}
