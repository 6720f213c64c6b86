import { districtOf, type Grouping } from '#shared/domain/candidates/list-groups.ts';
import { markOf } from '#shared/domain/gates/gate-marks.ts';
import { GATE_VALUES, GATES } from '#shared/vocabulary.ts';

/** One group of a list: its rows hold one of these values, as `listGroups` answers them. */
export interface GroupChoice {
  readonly by: Grouping;
  readonly values: readonly string[];
}

/** Where the mark of the home visit stands in `gate_marks`. */
const VISIT = `substr(c.gate_marks, ${GATES.indexOf('home_visit') + 1}, 1)`;

const isPlace = (by: Grouping): by is 'regency' | 'district' =>
  by === 'regency' || by === 'district';

/** What a group holds, in SQL over `candidate AS c` and, for places, its `family AS f`. */
export const GROUP_VALUES: Readonly<Record<Grouping, string>> = {
  level: 'c.level',
  desil: 'c.desil',
  stage: 'c.stage',
  visit: VISIT,
  sex: 'c.sex',
  regency: `coalesce(f.regency, '')`,
  district: `coalesce(f.regency, '') || char(9) || coalesce(f.district, '')`,
};

/** The families of the candidates, where a group asks where they live. */
export const groupJoin = (by: Grouping): string =>
  isPlace(by)
    ? ` JOIN person AS gp ON gp.id = c.person_id LEFT JOIN family AS f ON f.id = gp.family_id`
    : '';

/** A list's rows of one group as a condition on `candidate AS c`. */
export function groupCondition({ by, values }: GroupChoice): { text: string; values: unknown[] } {
  const [value = ''] = values;
  if (!isPlace(by)) {
    if (by === 'desil')
      return { text: 'c.desil IS ?', values: [value === '' ? null : Number(value)] };
    const gate = by === 'visit' ? GATE_VALUES.find((one) => one === value) : undefined;
    return { text: `${GROUP_VALUES[by]} = ?`, values: [gate === undefined ? value : markOf(gate)] };
  }
  const nobody = values.some((one) => one.trim() === '');
  const places = values.map((one) => {
    const { regency, district } = districtOf(one);
    return by === 'regency' ? [regency] : [regency, district];
  });
  const [column, said] =
    by === 'regency'
      ? ['h.regency', 'value ->> 0']
      : ['(h.regency, h.district)', 'value ->> 0, value ->> 1'];
  const living = `SELECT q.id FROM family AS h CROSS JOIN person AS q ON q.family_id = h.id
    WHERE ${column} IN (SELECT ${said} FROM json_each(?))`;
  const alone = nobody ? ' UNION ALL SELECT id FROM person WHERE family_id IS NULL' : '';
  return { text: `c.person_id IN (${living}${alone})`, values: [JSON.stringify(places)] };
}
