import { build } from '#db/build.ts';
import { findFrozenRun, findIntake, listCodes } from '#db/queries/intakes.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { PolicyInput } from '#shared/contract/intakes.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import { err, ok } from '#shared/result.ts';
import { GATES, LEVELS } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import { noIntake } from './edit-intake.ts';

/** The rules apart from their version, always written in the same order, for comparing. */
const written = (policy: PolicyInput | OrderPolicy): string =>
  JSON.stringify([
    policy.admits.desils,
    policy.admits.notRecorded,
    policy.keys.map(({ key, on }) => [key, on]),
    [...policy.vulnerabilities].toSorted(),
    GATES.map((gate) => policy.gates[gate]),
    LEVELS.map((level) => policy.reserve[level]),
  ]);

/**
 * Stores the next version of the rules. Runs keep the version they were made with; drafts go stale.
 * Gates decide the stage, so the list columns of every candidate follow in the same transaction.
 */
function storePolicy(context: CommandContext, intake: StoredRow<'intake'>, given: PolicyInput) {
  const { db, today } = context;
  const before = JSON.parse(intake.policy) as OrderPolicy;
  if (written(before) === written(given)) {
    return err({ code: 'intakes.policy-same', version: before.version } as const);
  }
  const policy: OrderPolicy = { ...given, version: before.version + 1 };
  db.update('intake', intake.id, { policy: JSON.stringify(policy) });
  if (GATES.some((gate) => policy.gates[gate] !== before.gates[gate])) {
    const ids = listCodes(db, intake.id).map(({ id }) => id);
    refreshCandidates(db, ids, { today, search: 'kept' });
  }
  context.subject(intake.uid);
  context.describe({ name: intake.name, version: policy.version });
  return ok({ version: policy.version });
}

/** Changes the rules of an intake as long as no frozen run rests on them. */
export function setPolicy(context: CommandContext, input: { intake: string; policy: PolicyInput }) {
  const { db } = context;
  const intake = findIntake(db, input.intake);
  if (!intake) return noIntake(input.intake);
  const frozen = findFrozenRun(db, intake);
  if (frozen) {
    const { version } = JSON.parse(intake.policy) as OrderPolicy;
    return err({ code: 'intakes.policy-frozen', number: frozen.number, version } as const);
  }
  return storePolicy(context, intake, input.policy);
}

/** The same with a second person who has signed in for it; the history names both. */
export function setPolicyTogether(
  context: CommandContext,
  input: {
    intake: string;
    policy: PolicyInput;
    second: { uid: string; name: string; login: string };
  },
) {
  const intake = findIntake(context.db, input.intake);
  if (!intake) return noIntake(input.intake);
  const stored = storePolicy(context, intake, input.policy);
  if (!stored.ok) return stored;
  // The password was right: the try that was counted before checking it is none.
  context.db.run(build.deleteFrom('session_attempt').where('login', '=', input.second.login));
  context.subject(input.second.uid);
  context.describe({ second: input.second.name });
  return ok({ version: stored.value.version, second: input.second.name });
}
