import { build } from '#db/build.ts';
import { listSites } from '#db/queries/places.ts';
import { findStay } from '#db/queries/stays.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { staysContract } from '#shared/contract/stays.ts';
import { decideDay } from '#shared/domain/stays/decide-admission.ts';
import { err, ok } from '#shared/result.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import { type CommandContext, ownOffice, type QueryContext, signedIn } from '../../context.ts';
import { noStay } from './move-bed.ts';

type Incident = StoredRow<'incident'>;

/** Records what happened. Never taken back: it is closed with how it was resolved. */
export function reportIncident(
  context: CommandContext,
  input: ParsedOf<typeof staysContract.reportIncident>,
) {
  const { db, today } = context;
  const stay = input.stay === null ? undefined : findStay(db, input.stay);
  if (input.stay !== null && !stay) return noStay(input.stay);
  const siteId = stay?.site_id ?? listSites(db)[0]?.id;
  if (siteId === undefined) {
    return err({ code: 'stays.no-site', office: ownOffice(context).name } as const);
  }
  if (input.on > today) return err({ code: 'stays.in-future', on: input.on, today } as const);
  const uid = context.newUid();
  db.insert('incident', {
    uid,
    site_id: siteId,
    stay_id: stay?.id ?? null,
    happened_on: input.on,
    happened_time: input.time,
    kind: input.kind,
    severity: input.severity,
    account: input.account,
    told: JSON.stringify(input.told),
    reported_by: signedIn(context).name,
    closed_on: null,
    resolution: null,
  });
  context.subject(uid, ...(stay ? [stay.uid] : []));
  // What happened and to whom stays out of the history, which more people read.
  context.describe({ on: input.on });
  return ok({ incident: uid });
}

export function closeIncident(
  context: CommandContext,
  input: ParsedOf<typeof staysContract.closeIncident>,
) {
  const { db, today } = context;
  const incident = db.one(
    build.selectFrom('incident').selectAll().where('uid', '=', input.incident),
  );
  if (!incident) return noStay(input.incident);
  if (incident.closed_on !== null) {
    return err({ code: 'stays.incident-closed', on: incident.closed_on } as const);
  }
  const day = decideDay(input.on, today, incident.happened_on);
  if (day) return err(day);
  db.update('incident', incident.id, { closed_on: input.on, resolution: input.resolution });
  context.subject(incident.uid);
  context.describe({ on: incident.happened_on });
  return ok({ incident: incident.uid });
}

/** Open only to who may read incidents; the pipeline notes each reading. */
export function listIncidents(context: QueryContext, { stay }: { stay?: string | undefined }) {
  if (!signedIn(context).seesIncidents) {
    return err({ code: 'stays.needs-tick', tick: 'incidents' } as const);
  }
  const rows = context.db.sql<Incident & { name: string | null }>(
    `SELECT i.*, p.name FROM incident AS i LEFT JOIN stay AS s ON s.id = i.stay_id
     LEFT JOIN person AS p ON p.id = s.person_id
     WHERE :stay IS NULL OR s.uid = :stay ORDER BY i.happened_on DESC, i.id DESC`,
    { stay: stay ?? null },
  );
  return ok(
    rows.map((row) => ({
      uid: row.uid,
      name: row.name,
      on: row.happened_on,
      time: row.happened_time,
      kind: row.kind,
      severity: row.severity,
      account: row.account,
      told: JSON.parse(row.told) as string[],
      reportedBy: row.reported_by,
      closedOn: row.closed_on,
      resolution: row.resolution,
    })),
  );
}

/** The newest assessment with health; the pipeline notes each reading. */
export function showHealth(context: QueryContext, input: { stay: string }) {
  if (!signedIn(context).seesHealth) {
    return err({ code: 'stays.needs-tick', tick: 'health' } as const);
  }
  const { db, today } = context;
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  const row = db.one(
    build
      .selectFrom('assessment')
      .selectAll()
      .where('person_id', '=', stay.person_id)
      .where('assessed_on', '<=', today)
      .orderBy('assessed_on', 'desc')
      .orderBy('id', 'desc')
      .limit(1),
  );
  if (!row) return ok(null);
  return ok({
    assessedOn: row.assessed_on,
    assessor: row.assessor,
    subtypes: JSON.parse(row.subtypes) as string[],
    severity: row.severity,
    health: JSON.parse(row.health) as Record<string, unknown>,
    note: row.note,
  });
}
