import { findLostName } from '#db/queries/decree-changes.ts';
import { findCurrentIntake, findIntake } from '#db/queries/intakes.ts';
import {
  findKeySources,
  findRun,
  findRunPlace,
  listRunPlaces,
  listRunPlacesOf,
  listRuns,
  type RunPart,
  type RunPlaceListed,
  type RunRow,
} from '#db/queries/runs.ts';
import type { RunPlaceRow, RunSummary } from '#shared/contract/runs.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { explain } from '#shared/domain/order/explain.ts';
import type { KeyValue } from '#shared/domain/order/explain.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import type { OrderFacts } from '#shared/domain/order/school-order.ts';
import { readKeys } from '#shared/domain/order/stored-keys.ts';
import { err, ok } from '#shared/result.ts';
import type { Level } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';

const headOf = (run: RunRow) => ({
  uid: run.uid,
  number: run.number,
  asOf: run.as_of,
  madeAt: run.made_at,
  madeBy: run.made_by,
  policyVersion: (JSON.parse(run.policy) as OrderPolicy).version,
  ratified: run.ratified_at
    ? {
        at: run.ratified_at,
        by: run.ratified_by ?? '',
        minutesNo: run.minutes_no ?? '',
        minutesOn: run.minutes_on ?? '',
      }
    : null,
  summary: JSON.parse(run.summary) as RunSummary,
});

/** A place as the window reads it; its keys have the names of the run's own policy. */
const placeOf = (row: RunPlaceListed, policy: OrderPolicy): RunPlaceRow => ({
  candidate: row.candidate,
  code: row.code,
  name: row.name,
  sex: row.sex,
  level: row.level,
  position: row.position,
  outcome: row.outcome,
  rank: row.rank,
  reserveNo: row.reserve_no,
  tieGroup: row.tie_group,
  reasons: JSON.parse(row.reasons) as RunPlaceRow['reasons'],
  keys: readKeys(row.keys, policy) as RunPlaceRow['keys'],
});

/** The runs of an intake (the current one unless named), newest first. */
export function listRunHeads({ db }: QueryContext, input: { intake?: string | undefined }) {
  const intake = input.intake ? findIntake(db, input.intake) : findCurrentIntake(db);
  return ok(intake ? listRuns(db, intake.id).map(headOf) : []);
}

export function showRun({ db }: QueryContext, input: { run: string }) {
  const run = findRun(db, input.run);
  return run ? ok(headOf(run)) : err({ code: 'runs.not-found', run: input.run } as const);
}

interface RunWindow {
  readonly run: string;
  readonly level: Level;
  readonly part?: RunPart | undefined;
  readonly offset: number;
  readonly limit: number;
}

export function pageRun({ db }: QueryContext, input: RunWindow) {
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run } as const);
  const { level, part } = input;
  const policy = JSON.parse(run.policy) as OrderPolicy;
  const read = (row: RunPlaceListed): RunPlaceRow => placeOf(row, policy);
  if (part) return ok(listRunPlacesOf(db, run.id, level, part, input).map(read));
  return ok(listRunPlaces(db, run.id, input.level, input.offset, input.limit).map(read));
}

/** The facts of a place as they were when the run was made, from its stored keys. */
function factsOf(place: RunPlaceRow): OrderFacts {
  const value = <K extends KeyValue['key']>(key: K) =>
    place.keys.find((one) => one.key === key) as Extract<KeyValue, { key: K }> | undefined;
  return {
    code: place.code,
    desil: value('desil')?.desil ?? null,
    schoolStatus: value('school_status')?.status ?? 'elsewhere',
    vulnerabilities: value('vulnerability')?.counted ?? [],
    recommendation: value('recommendation')?.recommendation ?? 'none',
    birthDate: value('age')?.birthDate ?? null,
    drawNumber: value('draw')?.drawNumber ?? null,
  };
}

/** Where desil and school status come from, unless the record has moved on since the run. */
function sourcesOf({ db }: QueryContext, { candidate, keys }: RunPlaceRow) {
  const now = findKeySources(db, candidate);
  const desil = keys.find((one) => one.key === 'desil');
  const status = keys.find((one) => one.key === 'school_status');
  return {
    desil: now?.period && desil?.desil === now.desil ? `DTSEN ${periodLabel(now.period)}` : null,
    school_status: now?.source && status?.status === now.status ? now.source : null,
  };
}

/** Why this rank: the neighbours in the order and the first key that differs. */
export function explainPlace(context: QueryContext, input: { run: string; candidate: string }) {
  const { db } = context;
  const run = findRun(db, input.run);
  if (!run) return err({ code: 'runs.not-found', run: input.run } as const);
  const row = findRunPlace(db, run.id, input.candidate);
  if (!row) return err({ code: 'runs.not-in-run', candidate: input.candidate } as const);
  const policy = JSON.parse(run.policy) as OrderPolicy;
  const place = placeOf(row, policy);
  const around = listRunPlaces(db, run.id, row.level, Math.max(0, row.position - 2), 3).map((one) =>
    placeOf(one, policy),
  );
  // Who is not ordered has no rank, so no neighbour either: the reason says it all.
  const neighbour = (position: number): RunPlaceRow | null =>
    place.rank === null
      ? null
      : (around.find((one) => one.position === position && one.rank !== null) ?? null);
  const above = neighbour(place.position - 1);
  const below = neighbour(place.position + 1);
  const own = factsOf(place);
  const toAbove = above ? explain(own, factsOf(above), policy) : null;
  const toBelow = below ? explain(own, factsOf(below), policy) : null;
  return ok({
    place,
    above,
    below,
    rows: place.keys.map((key, index) => ({
      key: key.key,
      own: key,
      above: above?.keys[index] ?? null,
      below: below?.keys[index] ?? null,
      stateAbove: toAbove?.rows[index]?.state ?? null,
      stateBelow: toBelow?.rows[index]?.state ?? null,
    })),
    decidedBy: toAbove?.decidedBy ?? null,
    daysOlder: toAbove?.daysOlder ?? null,
    drawExists: own.drawNumber !== null,
    lost: findLostName(context.db, place.candidate) ?? null,
    sources: sourcesOf(context, place),
  });
}
