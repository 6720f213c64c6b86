import { findApplicationRecord } from '#db/queries/application-facts.ts';
import { listDocumentRows } from '#db/queries/applications.ts';
import type { DocumentInput } from '#shared/contract/application-facts.ts';
import { missingDocuments } from '#shared/domain/waitlist/application-projection.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { checkPast, finish, openApplication } from './open-application.ts';

/**
 * Records which papers have been handed in or waived. Once all that the kind of request needs are
 * there, the day is kept (A1). A tick taken back was a mistake: the history shows both.
 */
export function tickDocuments(
  context: CommandContext,
  { application: uid, documents }: { application: string; documents: readonly DocumentInput[] },
) {
  const { db, today } = context;
  const found = openApplication(db, uid);
  if (!found.ok) return found;
  const { application } = found.value;
  const late = documents
    .filter(({ state }) => state !== 'open')
    .map(({ on }) => checkPast(on, today))
    .find((problem) => problem !== undefined);
  if (late) return err(late);
  const stored = new Map(listDocumentRows(db, application.id).map((row) => [row.kind, row]));
  for (const { kind, state, on, reason } of documents) {
    const row = stored.get(kind);
    const columns = { received_on: on, waived_reason: state === 'waived' ? reason : null };
    if (state === 'open') {
      if (row) db.remove('application_document', row.id);
    } else if (row) db.update('application_document', row.id, columns);
    else {
      const id = application.id;
      db.insert('application_document', {
        uid: context.newUid(),
        application_id: id,
        kind,
        ...columns,
      });
    }
  }
  const record = findApplicationRecord(db, application.id, today);
  const missing = record ? missingDocuments(record).length : 0;
  const complete = missing === 0 ? (application.complete_on ?? today) : null;
  db.update('application', application.id, { complete_on: complete });
  return ok({ ...finish(context, found.value, { missing }), missing });
}
