import { findRow } from '#db/queries/training-rows.ts';
import { build } from '#db/build.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { notFound, ownSiteId } from './find-training.ts';

const taken = (name: string) => err({ code: 'training.name-taken', name } as const);

/** Whether another row of the site has the name already. */
function isTaken(
  { db }: CommandContext,
  [table, column]: readonly ['skill_program', 'title'] | readonly ['workshop' | 'partner', 'name'],
  siteId: number,
  name: string,
  ownId: number | undefined,
): boolean {
  return (
    db.sql(
      `SELECT 1 FROM "${table}" WHERE site_id = ? AND lower("${column}") = lower(?) AND id IS NOT ?`,
      siteId,
      name,
      ownId ?? null,
    ).length > 0
  );
}

/** A programme (jurusan) with its units. Units left out end; the results they gave stay. */
export function saveProgram(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.saveProgram>,
) {
  const { db } = context;
  const old = input.program === undefined ? undefined : findRow(db, 'skill_program', input.program);
  if (input.program !== undefined && !old) return notFound('program', input.program);
  const siteId = ownSiteId(db);
  const { title, note } = input;
  if (isTaken(context, ['skill_program', 'title'], siteId, title, old?.id)) return taken(title);
  const codes = input.units.map(({ code }) => code.toLowerCase());
  const twice = input.units.find(({ code }, index) => codes.indexOf(code.toLowerCase()) < index);
  if (twice) return taken(twice.code);
  const uid = old?.uid ?? context.newUid();
  if (old) db.update('skill_program', old.id, { title, note, from_date: input.from });
  const id =
    old?.id ??
    db.insert('skill_program', {
      uid,
      site_id: siteId,
      title,
      note,
      from_date: input.from,
      until_date: null,
    });
  saveUnits(context, id, input.units);
  context.subject(uid);
  context.describe({ name: title, units: input.units.length });
  return ok({ uid, name: title });
}

function saveUnits(
  context: CommandContext,
  programId: number,
  units: ParsedOf<typeof trainingContract.saveProgram>['units'],
): void {
  const { db } = context;
  const known = db.all(
    build.selectFrom('program_unit').selectAll().where('program_id', '=', programId),
  );
  const wanted = new Map(units.map((unit) => [unit.code.toLowerCase(), unit]));
  for (const { id, code, ended_on } of known) {
    if (ended_on === null && !wanted.has(code.toLowerCase()))
      db.update('program_unit', id, { ended_on: context.today });
  }
  for (const { code, title, core } of units) {
    const row = known.find((one) => one.code.toLowerCase() === code.toLowerCase());
    const values = { code, title, core: core ? 1 : 0, ended_on: null };
    if (row) db.update('program_unit', row.id, values);
    else db.insert('program_unit', { uid: context.newUid(), program_id: programId, ...values });
  }
}

/** A workshop (bengkel): how many sit in it at once, and how many of those in a wheelchair. */
export function saveWorkshop(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.saveWorkshop>,
) {
  const { db } = context;
  const old = input.workshop === undefined ? undefined : findRow(db, 'workshop', input.workshop);
  if (input.workshop !== undefined && !old) return notFound('workshop', input.workshop);
  const siteId = ownSiteId(db);
  const { name } = input;
  if (isTaken(context, ['workshop', 'name'], siteId, name, old?.id)) return taken(name);
  const values = {
    name,
    seats: input.seats,
    wheelchair_stations: input.wheelchairStations,
    from_date: input.from,
  };
  const uid = old?.uid ?? context.newUid();
  if (old) db.update('workshop', old.id, values);
  else db.insert('workshop', { uid, site_id: siteId, until_date: null, ...values });
  context.subject(uid);
  context.describe({ name, seats: input.seats });
  return ok({ uid, name });
}

/** An instructor, with the account by which they see their own cohorts. */
export function saveInstructor(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.saveInstructor>,
) {
  const { db } = context;
  const old =
    input.instructor === undefined ? undefined : findRow(db, 'instructor', input.instructor);
  if (input.instructor !== undefined && !old) return notFound('instructor', input.instructor);
  const user = input.user === null ? null : findRow(db, 'user_account', input.user);
  if (input.user !== null && !user) return notFound('user', input.user);
  const { name } = input;
  const holder =
    user &&
    db.one(
      build
        .selectFrom('instructor')
        .select('name')
        .where('user_id', '=', user.id)
        .where('uid', '!=', old?.uid ?? ''),
    );
  if (holder) return taken(holder.name);
  const values = { name, user_id: user?.id ?? null, from_date: input.from };
  const uid = old?.uid ?? context.newUid();
  if (old) db.update('instructor', old.id, values);
  else db.insert('instructor', { uid, site_id: ownSiteId(db), until_date: null, ...values });
  context.subject(uid);
  context.describe({ name });
  return ok({ uid, name });
}

/** A partner (mitra kerja). */
export function savePartner(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.savePartner>,
) {
  const { db, today } = context;
  const old = input.partner === undefined ? undefined : findRow(db, 'partner', input.partner);
  if (input.partner !== undefined && !old) return notFound('partner', input.partner);
  const siteId = ownSiteId(db);
  const { name } = input;
  if (isTaken(context, ['partner', 'name'], siteId, name, old?.id)) return taken(name);
  const values = {
    name,
    sector: input.sector,
    field: input.field,
    contact_name: input.contactName,
    contact_phone: input.contactPhone,
    agreement_no: input.agreementNo || null,
    agreement_until: input.agreementUntil,
    workers: input.workers,
    workers_with_disability: input.workersWithDisability,
    note: input.note,
  };
  const uid = old?.uid ?? context.newUid();
  if (old) db.update('partner', old.id, values);
  else
    db.insert('partner', { uid, site_id: siteId, from_date: today, until_date: null, ...values });
  context.subject(uid);
  context.describe({ name });
  return ok({ uid, name });
}
