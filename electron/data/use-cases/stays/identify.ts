import {
  findOpenRequest,
  findPersonByUid,
  findPersonOfStay,
  findStay,
  listStaysOfPerson,
} from '#db/queries/stays.ts';
import { findPersonByNik, heldByOther } from '#db/queries/candidates.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { staysContract } from '#shared/contract/stays.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { checkNik } from '#shared/domain/people/nik.ts';
import { staysInTheWay } from '#shared/domain/stays/decide-admission.ts';
import { err, ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { freeNumbers } from '../duplicates/free-numbers.ts';
import { moveOwnValues } from '../duplicates/move-records.ts';
import { onJoin } from '../training/on-join.ts';
import { refreshRequests } from './application-rows.ts';
import { noStay } from './move-bed.ts';
import { refreshAdulthood } from './refresh-adulthood.ts';

type Identify = ParsedOf<typeof staysContract.identify>;
type Join = ParsedOf<typeof staysContract.joinPerson>;
type Person = StoredRow<'person'>;

/** The NIK as typed: none, a right one that is nobody else's, or why not. */
function readNik({ db }: CommandContext, person: Person, typed: string) {
  if (typed === '') return ok(null);
  const read = checkNik(typed);
  if (!read.ok) return err({ code: 'stays.nik-wrong', nik: typed } as const);
  const other = heldByOther(findPersonByNik(db, read.value.nik), person);
  if (other) return err({ code: 'stays.nik-known', by: other.name } as const);
  return ok(read.value.nik);
}

/** Fills in who somebody is who came without a name. Nothing of the stay changes. */
export function identify(context: CommandContext, input: Identify) {
  const { db, today } = context;
  const stay = findStay(db, input.stay);
  const person = stay && findPersonOfStay(db, stay.person_id);
  if (!stay || !person) return noStay(input.stay);
  if (input.birthDate !== null && input.birthDate > today) {
    return err({ code: 'stays.birth-ahead', birth: input.birthDate } as const);
  }
  const nik = readNik(context, person, input.nik);
  if (!nik.ok) return nik;
  freeNumbers(db, person.id, { nik: nik.value });
  db.update('person', person.id, {
    name: input.name,
    name_key: nameKey(input.name),
    // A date once known is not forgotten because a field was left empty.
    ...(input.birthDate === null
      ? {}
      : { birth_date: input.birthDate, birth_estimated: input.birthEstimated ? 1 : 0 }),
    ...(nik.value === null ? {} : { nik: nik.value, nik_status: 'present' as const }),
  });
  refreshRequests(context, person.id);
  refreshAdulthood(db, person.id, input.birthDate);
  context.subject(stay.uid, person.uid);
  context.describe({ before: person.name, name: input.name });
  return ok({ name: input.name });
}

/** Writes the NIK of somebody whose name is known; whoever it belongs to already is named. */
export function setNik(context: CommandContext, input: ParsedOf<typeof staysContract.setNik>) {
  const { db } = context;
  const stay = findStay(db, input.stay);
  const person = stay && findPersonOfStay(db, stay.person_id);
  if (!stay || !person) return noStay(input.stay);
  const nik = readNik(context, person, input.nik);
  if (!nik.ok) return nik;
  db.update('person', person.id, { nik: nik.value, nik_status: 'present' });
  refreshRequests(context, person.id);
  context.subject(stay.uid, person.uid);
  context.describe({ name: person.name });
  return ok({ name: person.name });
}

/** Why two records cannot be one person. */
function whyNotOne({ db }: CommandContext, from: Person, into: Person) {
  const { name } = into;
  if (from.id === into.id) return { code: 'stays.same-person', name } as const;
  if (from.merged_into !== null || into.merged_into !== null) {
    return { code: 'stays.already-joined', name } as const;
  }
  if (from.sex !== into.sex) return { code: 'stays.sex-differs', name, sex: into.sex } as const;
  const theirs = listStaysOfPerson(db, into.id);
  for (const own of listStaysOfPerson(db, from.id)) {
    const end = own.until ?? '9999-12-31';
    // Zero nights on the edge of another stay meet nothing.
    const meets = theirs.filter((one) => one.from < end && own.from < (one.until ?? '9999-12-31'));
    const refusal = staysInTheWay(name, own.from, meets);
    if (refusal) return refusal;
  }
  const [mine, other] = [findOpenRequest(db, from.id), findOpenRequest(db, into.id)];
  if (mine && other) {
    return { code: 'stays.open-application', name, number: other.number } as const;
  }
  return undefined;
}

const POINTING = ['application', 'stay', 'assessment', 'consent', 'guardian'] as const;

/** All that was recorded of one person becomes the other's; the empty record says where it went. */
function repoint(context: CommandContext, from: Person, into: Person): void {
  const { db } = context;
  for (const table of POINTING) {
    const rows = db.sql<{ id: number }>(`SELECT id FROM ${table} WHERE person_id = ?`, from.id);
    for (const { id } of rows) db.update(table, id, { person_id: into.id });
  }
  // What the known record says in a column of the office holds.
  moveOwnValues(db, into.id, from.id);
  const files = db.sql<{ id: number }>(
    `SELECT id FROM attachment WHERE subject = 'person' AND subject_id = ?`,
    from.id,
  );
  for (const { id } of files) db.update('attachment', id, { subject_id: into.id });
  // A family card seen since belongs to whoever has none yet.
  if (into.family_id === null) db.update('person', into.id, { family_id: from.family_id });
  db.update('person', from.id, { merged_into: into.id });
  refreshRequests(context, into.id);
  refreshAdulthood(db, into.id, into.birth_date);
}

/** Who came without a name turns out to be somebody known. History stays: nothing is deleted. */
export function joinPerson(context: CommandContext, input: Join) {
  const { db } = context;
  const stay = findStay(db, input.stay);
  const from = stay && findPersonOfStay(db, stay.person_id);
  if (!stay || !from) return noStay(input.stay);
  const into = findPersonByUid(db, input.into);
  if (!into) return err({ code: 'stays.person-unknown', person: input.into } as const);
  const refusal = whyNotOne(context, from, into);
  if (refusal) return err(refusal);
  const taught = onJoin(context, from.id, into.id);
  if (!taught.ok) return taught;
  repoint(context, from, into);
  context.subject(stay.uid, from.uid, into.uid);
  context.describe({ before: from.name, name: into.name });
  return ok({ name: into.name });
}
