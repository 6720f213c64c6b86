import type { ReadDb } from '#db/connection.ts';
import { build } from '#db/build.ts';
import { findHeldPlace } from '#db/queries/enrolments.ts';
import { heldPlacesOn, siteCapacityOn } from '#db/queries/site-capacity.ts';
import { type Arrival, decideArrival } from '#shared/domain/enrolment/decide-arrival.ts';
import { answersOf } from '#shared/domain/gates/gate-marks.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import { plannedEnd, schoolStart } from '#shared/domain/places/academic-year.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext, QueryContext } from '../../context.ts';
import { guardLimits } from './guard-limits.ts';

const findCandidate = (db: ReadDb, uid: string) =>
  db.one(
    build
      .selectFrom('candidate as c')
      .innerJoin('person as p', 'p.id', 'c.person_id')
      .innerJoin('intake as i', 'i.id', 'c.intake_id')
      .select([
        'c.id',
        'c.uid',
        'c.code',
        'c.person_id',
        'c.level',
        'c.grade',
        'c.sex',
        'c.gate_marks',
        'c.closed_reason',
        'p.name',
        'i.site_id',
        'i.policy',
        'i.academic_year',
      ])
      .where('c.uid', '=', uid),
  );

type CandidateToAdmit = NonNullable<ReturnType<typeof findCandidate>>;

interface StandingIn {
  readonly id: number;
  readonly standing: boolean;
  /** The decree holds, whether it still names the child or a later one has taken the name out. */
  readonly holds: boolean;
}

/** How a candidate stands in decrees: the standing one counts before a revoked one. */
function decreeOf(db: ReadDb, candidateId: number): StandingIn | undefined {
  const [row] = db.sql<{ id: number; standing: number; holds: number }>(
    `SELECT d.id, n.id IN (SELECT s.id FROM standing_name AS s WHERE s.candidate_id = n.candidate_id)
       AS standing, d.revoked_on IS NULL AS holds FROM decree_name AS n
     JOIN decree AS d ON d.id = n.decree_id WHERE n.candidate_id = ? AND n.mark <> 'struck'
     ORDER BY standing DESC, d.signed_on DESC, d.id DESC LIMIT 1`,
    candidateId,
  );
  return row && { id: row.id, standing: row.standing === 1, holds: row.holds === 1 };
}

function standingOf(decree: StandingIn | undefined): Arrival['decree'] {
  if (!decree) return 'none';
  if (decree.standing) return 'signed';
  return decree.holds ? 'taken-out' : 'revoked';
}

const hasArrived = (db: ReadDb, candidateId: number): boolean =>
  db.one(
    build.selectFrom('enrolment').select('id').where('candidate_id', '=', candidateId).limit(1),
  ) !== undefined;

/** What decides whether a candidate may come in on a day. */
function gather({ db, today }: QueryContext, candidateUid: string, on: LocalDate) {
  const candidate = findCandidate(db, candidateUid);
  if (!candidate) return undefined;
  const decree = decreeOf(db, candidate.id);
  const arrival: Arrival = {
    candidate: candidate.name,
    sex: candidate.sex,
    level: candidate.level,
    decree: standingOf(decree),
    arrived: hasArrived(db, candidate.id),
    closedReason: candidate.closed_reason,
    heldElsewhere: findHeldPlace(db, candidate.person_id, on) ?? null,
    gates: answersOf(candidate.gate_marks),
    needs: (JSON.parse(candidate.policy) as OrderPolicy).gates,
    capacity: siteCapacityOn(db, candidate.site_id, on),
    held: heldPlacesOn(db, candidate.site_id, on, today),
  };
  return { candidate, decree, arrival };
}

/** What would be answered if the child were recorded now; undefined for nobody. */
export function foreseeArrival(context: QueryContext, candidateUid: string, on: LocalDate) {
  const facts = gather(context, candidateUid, on);
  return facts && decideArrival(facts.arrival);
}

/**
 * Admits one signed child on a day: gathers the facts, lets the domain decide, stores the enrolment.
 * Takes one seat of the level and one bed of the sex; class, bed and NIS may follow.
 */
export function admitChild(context: CommandContext, candidateUid: string, on: LocalDate) {
  const facts = gather(context, candidateUid, on);
  if (!facts) {
    return err({ code: 'enrolments.candidate-unknown', candidate: candidateUid } as const);
  }
  const decision = decideArrival(facts.arrival);
  if (!decision.ok) return decision;
  const { candidate, decree } = facts;
  const stored = guardLimits(() => store(context, candidate, decree?.id ?? null, on));
  return stored.ok ? ok({ ...stored.value, warnings: decision.value }) : stored;
}

function store(
  context: CommandContext,
  candidate: CandidateToAdmit,
  decreeId: number | null,
  on: LocalDate,
): { enrolment: string; name: string; candidateId: number } {
  const uid = context.newUid();
  context.db.insert('enrolment', {
    uid,
    site_id: candidate.site_id,
    person_id: candidate.person_id,
    candidate_id: candidate.id,
    decree_id: decreeId,
    level: candidate.level,
    grade: candidate.grade,
    sex: candidate.sex,
    class_id: null,
    nis: null,
    from_date: on,
    planned_until: plannedEnd(candidate.grade, schoolStart(candidate.academic_year, on)),
    until_date: null,
    end_reason: null,
  });
  context.subject(uid, candidate.uid);
  return { enrolment: uid, name: candidate.name, candidateId: candidate.id };
}
