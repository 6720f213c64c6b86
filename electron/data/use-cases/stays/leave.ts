import { findOpenLeave, findStay, listLeaves, type StayRow } from '#db/queries/stays.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { staysContract } from '#shared/contract/stays.ts';
import { decideLeave, type LeaveRefusal } from '#shared/domain/stays/decide-leave.ts';
import { decideReturn, type OpenLeave } from '#shared/domain/stays/decide-return.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { noStay, stayState } from './move-bed.ts';

type LeaveInput = Omit<ParsedOf<typeof staysContract.startLeave>, 'stay'>;
type GroupInput = ParsedOf<typeof staysContract.groupLeave>;
type Reason = GroupRefusal['reason'];
interface GroupRefusal {
  readonly stay: string;
  readonly name: string;
  readonly reason: { code: string } & Record<string, string | number>;
}

/** Decides and writes one leave. */
function goOnLeave(
  context: CommandContext,
  stay: StayRow,
  input: LeaveInput,
  group: string | null,
): Result<null, LeaveRefusal> {
  const decided = decideLeave(
    {
      kind: input.kind,
      from: input.from,
      time: input.fromTime,
      due: input.dueOn,
      destination: input.destination,
      companion: input.companion,
      phone: input.phone,
      decidedBy: input.decidedBy,
    },
    stayState(stay),
    listLeaves(context.db, stay.id).map(({ from_date, until_date }) => ({
      from: from_date,
      until: until_date,
    })),
    context.today,
  );
  if (!decided.ok) return decided;
  context.db.insert('leave', {
    uid: context.newUid(),
    stay_id: stay.id,
    kind: input.kind,
    from_date: input.from,
    from_time: input.fromTime,
    due_on: input.dueOn,
    until_date: null,
    ended_how: null,
    released_on: null,
    release_reason: null,
    destination: input.destination,
    companion: input.companion,
    phone: input.phone,
    decided_by: input.decidedBy,
    group_uid: group,
    note: input.note,
  });
  context.subject(stay.uid);
  return ok(null);
}

/** S2: away from a day on; the bed waits. */
export function startLeave(
  context: CommandContext,
  input: ParsedOf<typeof staysContract.startLeave>,
) {
  const stay = findStay(context.db, input.stay);
  if (!stay) return noStay(input.stay);
  const gone = goOnLeave(context, stay, input, null);
  if (!gone.ok) return gone;
  context.describe({ name: stay.name, from: input.from, due: input.dueOn });
  return ok({ name: stay.name });
}

/** A refusal as one flat line beside a name. */
const flat = (error: LeaveRefusal): Reason =>
  Object.fromEntries(
    Object.entries(error).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : (value as readonly string[]).join(', '),
    ]),
  ) as Reason;

/** Many on one day, as for Lebaran: who cannot go is named with the reason, the others do. */
export function groupLeave(context: CommandContext, input: GroupInput) {
  const group = context.newUid();
  const refused: GroupRefusal[] = [];
  const seen = new Set<string>();
  let gone = 0;
  for (const person of input.people) {
    if (seen.has(person.stay)) continue;
    seen.add(person.stay);
    const stay = findStay(context.db, person.stay);
    const went = stay && goOnLeave(context, stay, { ...input, ...person, fromTime: null }, group);
    if (went?.ok) gone += 1;
    else {
      const reason: Reason = went
        ? flat(went.error)
        : { code: 'stays.not-found', stay: person.stay };
      refused.push({ stay: person.stay, name: stay?.name ?? '', reason });
    }
  }
  if (gone === 0) {
    const first = refused[0]?.name ?? '';
    return err({ code: 'stays.nobody-goes', refused: refused.length, first } as const);
  }
  context.describe({ gone, from: input.from, due: input.dueOn });
  return ok({ group, gone, refused });
}

export const openLeaveOf = (leave: StoredRow<'leave'> | undefined): OpenLeave | undefined =>
  leave && { from: leave.from_date, due: leave.due_on, releasedOn: leave.released_on };

/** S3: back on a day. */
export function returnFromLeave(
  context: CommandContext,
  input: ParsedOf<typeof staysContract.returnFromLeave>,
) {
  const { db, today } = context;
  const stay = findStay(db, input.stay);
  if (!stay) return noStay(input.stay);
  const leave = findOpenLeave(db, stay.id);
  const decided = decideReturn(stay.name, openLeaveOf(leave), { on: input.on, today });
  if (!decided.ok) return decided;
  if (leave) db.update('leave', leave.id, { until_date: input.on, ended_how: 'returned' });
  context.subject(stay.uid);
  context.describe({ name: stay.name, on: input.on, late: decided.value.lateDays });
  return ok({ name: stay.name, lateDays: decided.value.lateDays });
}
