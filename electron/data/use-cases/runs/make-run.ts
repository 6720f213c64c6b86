import { useLargeCache } from '#db/large-cache.ts';
import { findCurrentIntake, findIntake } from '#db/queries/intakes.ts';
import { listFamilyPlaces, listQuotas } from '#db/queries/quotas.ts';
import { insertRunPlaces, lastRunNumber, reasonId } from '#db/queries/runs.ts';
import type { RunSummary } from '#shared/contract/runs.ts';
import { type Outcome, type RunResult, runOrder } from '#shared/domain/order/run.ts';
import type { Reasons } from '#shared/domain/order/outcome-reason.ts';
import { runInputHash } from '#shared/domain/order/run-input.ts';
import { quotaOutcome } from '#shared/domain/quota/quota-outcome.ts';
import { keyWriter } from '#shared/domain/order/stored-keys.ts';
import { err, ok } from '#shared/result.ts';
import type { Level, LocalDate } from '#shared/vocabulary.ts';
import { type CommandContext, signedIn } from '../../context.ts';
import { nativeSha256 } from '../../native-sha256.ts';
import { type GatheredRun, gatherRun } from './gather-run.ts';

/**
 * A draft: the order, the places and everyone left out, computed from the facts of one day and
 * stored with the policy and the numbers it was made with. Nothing about a candidate changes.
 */
export function makeRun(
  context: CommandContext,
  input: { intake?: string | undefined; asOf?: LocalDate | undefined },
) {
  const { db, now, today } = context;
  const intake = input.intake ? findIntake(db, input.intake) : findCurrentIntake(db);
  if (!intake) return err({ code: 'runs.no-intake', intake: input.intake ?? '' } as const);
  const gathered = gatherRun(db, intake, input.asOf ?? today, today);
  const result = runOrder(gathered.input);
  if (result.total.ordered === 0) {
    return err({ code: 'runs.nobody-ready', candidates: result.total.all } as const);
  }
  const number = lastRunNumber(db, intake.id) + 1;
  const uid = context.newUid();
  const runId = db.insert('run', {
    uid,
    intake_id: intake.id,
    number,
    as_of: gathered.input.asOf,
    made_at: now,
    made_by: signedIn(context).name,
    policy: intake.policy,
    capacity: JSON.stringify({ capacity: gathered.input.capacity, held: gathered.input.held }),
    summary: JSON.stringify({ ...summaryOf(result), ...quotaOf(db, intake.id, result, gathered) }),
    input_hash: runInputHash(gathered.input, nativeSha256),
    result_hash: resultHash(result),
    ratified_at: null,
    ratified_by: null,
    minutes_no: null,
    minutes_on: null,
    second_name: null,
    covers_to: gathered.coversTo,
  });
  storePlaces(context, runId, result, gathered);
  context.subject(uid, intake.uid);
  context.describe({ number, admitted: result.total.admitted, ordered: result.total.ordered });
  return ok({ uid, number });
}

/** The proposal beside the newest quota; it takes no part in the order. */
function quotaOf(
  db: CommandContext['db'],
  intakeId: number,
  { places }: RunResult,
  { idOf }: GatheredRun,
): Pick<RunSummary, 'quota'> {
  const [quota] = listQuotas(db, intakeId);
  if (!quota) return {};
  const admitted = places.filter(({ outcome }) => outcome === 'admitted');
  const families = listFamilyPlaces(
    db,
    admitted.map(({ code }) => idOf.get(code) ?? 0),
  );
  const { regencies, ...outcome } = quotaOutcome(quota, families);
  return { quota: { ...outcome, regencies: [...regencies] } };
}

function storePlaces(
  { db }: CommandContext,
  runId: number,
  result: RunResult,
  { input, idOf }: GatheredRun,
): void {
  const keysOf = keyWriter(input.policy);
  // Equal reasons of a run are one object, so each is looked up once.
  const ids = new Map<Reasons, number>();
  const idOfReasons = (reasons: Reasons): number => {
    const id = ids.get(reasons) ?? reasonId(db, JSON.stringify(reasons));
    ids.set(reasons, id);
    return id;
  };
  const cache = useLargeCache(db);
  insertRunPlaces(db, result.places, (place) => ({
    run_id: runId,
    level: place.level,
    position: place.position,
    candidate_id: idOf.get(place.code) ?? 0,
    outcome: place.outcome,
    rank: place.rank,
    reserve_no: place.reserveNo,
    reason_id: idOfReasons(place.reasons),
    keys: keysOf(place.candidate),
    tie_group: place.tieGroup,
  }));
  cache.end();
}

/** What the run says of itself: counts that add up, what binds, ties across a cut. */
const summaryOf = (result: RunResult): RunSummary => ({
  levels: result.levels.map((level) => ({
    ...level,
    lastAdmitted: lastOf(result, level.level, 'admitted'),
    lastReserve: lastOf(result, level.level, 'reserve'),
  })),
  total: result.total,
  tieGroups: result.tieGroups,
  undecided: result.undecided.map(({ cut, levels, codes, places }) => ({
    cut,
    levels: [...levels],
    people: codes.length,
    places,
  })),
});

const lastOf = (result: RunResult, level: Level, outcome: Outcome): number =>
  result.places.findLast((place) => place.level === level && place.outcome === outcome)?.position ??
  0;

/** SHA-256 over every place in order: two runs of equal hash say the same of everyone. */
const resultHash = (result: RunResult): string =>
  nativeSha256(
    result.places
      .map(({ code, level, position, outcome }) => `${level} ${position} ${code} ${outcome}`)
      .join('\n'),
  );
