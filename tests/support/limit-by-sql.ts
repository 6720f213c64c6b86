import { type LimitModel, overlap, type Stay } from './limit-model.ts';
import { type Operation, type Scene, stayAt } from './limit-operations.ts';

/** What happened: the codes with which the database may refuse, and the one it gave. */
interface Outcome {
  readonly expected: ReadonlySet<string>;
  readonly given: string | null;
}

const codeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function attempt(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

const LEVEL_OF_GROUP = ['SD', 'SD', 'SMP'] as const;
/** Codes that forbid this row, by the model: impossible things first, then exceeded numbers. */
function forbids(model: LimitModel, row: Stay): Set<string> {
  const codes = new Set(model.exceededBy(row).map(({ code }): string => code));
  const twice = model.stays.some(
    (other) => other.id !== row.id && other.person_id === row.person_id && overlap(other, row),
  );
  if (twice) codes.add('place.person-twice');
  const group = model.groups.find(({ id }) => id === row.class_id);
  if (group && group.level !== row.level) codes.add('place.wrong-class');
  return codes;
}

interface BedStay {
  readonly id: number;
  readonly enrolment_id: number;
  readonly bed_id: number;
  readonly from_date: string;
  readonly until_date: string | null;
}
const bedStays = ({ office }: Scene): BedStay[] => office.db.sql<BedStay>('SELECT * FROM bed_stay');
const inside = (inner: Pick<Stay, 'from_date' | 'until_date'>, outer: typeof inner): boolean =>
  inner.from_date >= outer.from_date &&
  (inner.until_date ?? '9999-12-31') <= (outer.until_date ?? '9999-12-31');

function forbidsBed(scene: Scene, model: LimitModel, row: BedStay, stay: Stay): Set<string> {
  const { office, school } = scene;
  const codes = new Set<string>();
  const others = bedStays(scene).filter(({ id }) => id !== row.id);
  if (others.some((other) => other.bed_id === row.bed_id && overlap(other, row)))
    codes.add('bed.taken');
  const own = new Set(
    model.stays.filter(({ person_id }) => person_id === stay.person_id).map(({ id }) => id),
  );
  if (others.some((other) => own.has(other.enrolment_id) && overlap(other, row)))
    codes.add('bed.person-twice');
  if (school.beds.find(({ id }) => id === row.bed_id)?.sex !== stay.sex) codes.add('bed.wrong-sex');
  if (!inside(row, stay)) codes.add('bed.outside-enrolment');
  const [bed] = office.db.sql<Stay>('SELECT * FROM bed WHERE id = ?', row.bed_id);
  if (bed && !inside(row, bed)) codes.add('bed.closed');
  return codes;
}

const ends = (from: string, to: string | null): string | null =>
  to !== null && to > from ? to : null;
const reasonOf = (to: string | null): string | null => (to === null ? null : 'left');

/** Writes around the program, as somebody with a database tool would; null with nothing to change. */
export function bySql(scene: Scene, step: Operation, model: LimitModel): Outcome | null {
  switch (step.kind) {
    case 'sql-arrive':
      return arrive(scene, step, model);
    case 'sql-stay':
    case 'sql-class': {
      const stay = stayAt(model, step.stay);
      return stay ? changeStay(scene, step, model, stay) : null;
    }
    case 'sql-bed':
      return layInBed(scene, step, model);
    default:
      return null;
  }
}

type Kind<K extends Operation['kind']> = Extract<Operation, { kind: K }>;

function arrive(
  { office, school }: Scene,
  step: Kind<'sql-arrive'>,
  model: LimitModel,
): Outcome | null {
  const { raw } = office;
  const person = school.people[step.person % school.people.length];
  if (!person) return null;
  const level = step.group === null ? step.level : (LEVEL_OF_GROUP[step.group] ?? 'SD');
  const row: Stay = {
    id: -1,
    site_id: school.siteId,
    person_id: person.id,
    level: step.person === 8 ? step.level : level,
    sex: person.sex,
    class_id: step.group === null ? null : (school.classIds[step.group] ?? null),
    from_date: step.from,
    until_date: ends(step.from, step.until),
  };
  const insert = raw.prepare(`INSERT INTO enrolment (uid, site_id, person_id, level, grade, sex,
      class_id, from_date, planned_until, until_date, end_reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, '2032-07-01', ?, ?)`);
  const given = attempt(() =>
    insert.run(
      office.environment.newUid(),
      row.site_id,
      row.person_id,
      row.level,
      row.level === 'SD' ? 1 : 7,
      row.sex,
      row.class_id,
      row.from_date,
      row.until_date,
      reasonOf(row.until_date),
    ),
  );
  return { expected: forbids(model, row), given };
}

function layInBed(scene: Scene, step: Kind<'sql-bed'>, model: LimitModel): Outcome | null {
  const { office, school } = scene;
  const { raw } = office;
  const stay = stayAt(model, step.stay);
  const bed = school.beds[step.bed];
  if (!stay || !bed) return null;
  const row: BedStay = {
    id: -1,
    enrolment_id: stay.id,
    bed_id: bed.id,
    from_date: step.from,
    until_date: ends(step.from, step.until) ?? stay.until_date,
  };
  if (row.until_date !== null && row.until_date <= row.from_date) return null;
  const insert = raw.prepare(
    'INSERT INTO bed_stay (uid, enrolment_id, bed_id, from_date, until_date) VALUES (?, ?, ?, ?, ?)',
  );
  const uid = office.environment.newUid();
  const expected = forbidsBed(scene, model, row, stay);
  const given = attempt(() =>
    insert.run(uid, row.enrolment_id, row.bed_id, row.from_date, row.until_date),
  );
  return { expected, given };
}

function changeStay(
  scene: Scene,
  step: Extract<Operation, { kind: 'sql-stay' | 'sql-class' }>,
  model: LimitModel,
  stay: Stay,
): Outcome {
  const { office, school } = scene;
  const { raw } = office;
  if (step.kind === 'sql-class') {
    const class_id = step.group === null ? null : (school.classIds[step.group] ?? null);
    const expected = new Set<string>();
    // No other number grows by a change of class.
    for (const code of forbids(model, { ...stay, class_id }))
      if (class_id !== stay.class_id && code.endsWith('class')) expected.add(code);
    const update = raw.prepare('UPDATE enrolment SET class_id = ? WHERE id = ?');
    return { expected, given: attempt(() => update.run(class_id, stay.id)) };
  }
  const next = { ...stay, from_date: step.from, until_date: ends(step.from, step.until) };
  const grows =
    next.from_date < stay.from_date ||
    (next.until_date ?? '9999-12-31') > (stay.until_date ?? '9999-12-31');
  const expected = grows ? forbids(model, next) : new Set<string>();
  const beds = bedStays(scene).filter(({ enrolment_id }) => enrolment_id === stay.id);
  if (beds.some((bed) => !inside(bed, next))) expected.add('bed.outside-enrolment');
  const update = raw.prepare(
    'UPDATE enrolment SET from_date = ?, until_date = ?, end_reason = ? WHERE id = ?',
  );
  const given = attempt(() =>
    update.run(next.from_date, next.until_date, reasonOf(next.until_date), stay.id),
  );
  return { expected, given };
}
