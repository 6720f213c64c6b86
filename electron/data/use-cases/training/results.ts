import { build } from '#db/build.ts';
import { cohortName, listTrainees, listUnits } from '#db/queries/training-rows.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { trainingContract } from '#shared/contract/training.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { attendancePercent, classStanding } from './class-standing.ts';
import { cohortTaught, inFuture, notFound, traineeTaught, wrongState } from './find-training.ts';

/** K or BK of units for many trainees at once. */
export function recordResults(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.recordResults>,
) {
  const { db, today } = context;
  const found = cohortTaught(context, input.cohort);
  if (!found.ok) return found;
  const cohort = found.value;
  const future = inFuture(input.on, today);
  if (future) return err(future);
  const trainees = new Map(listTrainees(db, cohort.id).map((row) => [row.uid, row]));
  const units = new Map(listUnits(db, cohort.program_id).map((row) => [row.uid, row]));
  for (const { trainee: uid, unit: unitUid, result } of input.results) {
    const trainee = trainees.get(uid);
    const unit = units.get(unitUid);
    if (!trainee) return notFound('trainee', uid);
    if (!unit) return notFound('unit', unitUid);
    if (trainee.started_on === null) return wrongState(db, trainee, today);
    const old = db.one(
      build
        .selectFrom('unit_result')
        .selectAll()
        .where('trainee_id', '=', trainee.id)
        .where('unit_id', '=', unit.id),
    );
    if (result === null) {
      if (old) db.remove('unit_result', old.id);
      continue;
    }
    if (old?.result === result) continue;
    const values = { result, assessed_on: input.on, assessor: input.assessor };
    if (old) db.update('unit_result', old.id, values);
    else {
      db.insert('unit_result', {
        uid: context.newUid(),
        trainee_id: trainee.id,
        unit_id: unit.id,
        ...values,
      });
    }
  }
  const count = (wanted: 'K' | 'BK') =>
    input.results.filter(({ result }) => result === wanted).length;
  const done = { name: cohortName(cohort), competent: count('K'), notYet: count('BK') };
  context.subject(cohort.uid);
  context.describe(done);
  return ok(done);
}

/**
 * A certificate with its number. The house gives "Sertifikat Pelatihan" only where attendance and core
 * units allow it; a certificate of competency is recorded as the test body gave it.
 */
export function issueCertificate(
  context: CommandContext,
  input: ParsedOf<typeof trainingContract.issueCertificate>,
) {
  const { db, today } = context;
  const found = traineeTaught(context, input.trainee);
  if (!found.ok) return found;
  const { trainee, cohort } = found.value;
  const { name } = trainee;
  const future = inFuture(input.on, today);
  if (future) return err(future);
  if (trainee.started_on === null) return wrongState(db, trainee, today);
  const standing = classStanding(db, cohort, today).find(({ row }) => row.id === trainee.id);
  const same = standing?.line.issued.find(({ kind }) => kind === input.kind);
  if (same) return err({ code: 'training.certificate-exists', name, number: same.number } as const);
  const [holder] = db.sql<{ name: string }>(
    `SELECT p.name FROM certificate AS c JOIN trainee AS t ON t.id = c.trainee_id
     JOIN person AS p ON p.id = t.person_id WHERE c.number = ?`,
    input.number,
  );
  if (holder) {
    return err({ code: 'training.number-taken', number: input.number, by: holder.name } as const);
  }
  const refusal =
    standing && input.kind === 'training'
      ? lacksRefusal(standing.line, attendancePercent(db))
      : undefined;
  if (refusal) return err(refusal);
  const uid = context.newUid();
  db.insert('certificate', {
    uid,
    trainee_id: trainee.id,
    kind: input.kind,
    number: input.number,
    issuer: input.issuer,
    issued_on: input.on,
    valid_until: input.validUntil,
  });
  context.subject(uid, trainee.uid, trainee.person);
  context.describe({ name, number: input.number, kind: input.kind });
  return ok({ name, number: input.number });
}

type Line = ReturnType<typeof classStanding>[number]['line'];

function lacksRefusal({ name, attendance, certificate }: Line, needed: number) {
  if (certificate.kind === 'training') return undefined;
  const units = certificate.lacks.flatMap((lack) => (lack.code === 'units' ? lack.units : []));
  const { perMille } = attendance;
  return {
    code: 'training.certificate-lacks',
    name,
    percent: perMille === null ? -1 : Math.floor(perMille / 10),
    needed,
    units,
    unitCount: units.length,
  } as const;
}
