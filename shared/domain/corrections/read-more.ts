import { PARENTS } from '../imports/detail-fields.ts';
import { readDetails, readLastSchool } from '../imports/read-details.ts';
import { readPhoneCell, relationOf } from '../imports/read-family.ts';
import { readParent } from '../imports/read-parents.ts';
import type { RowReader } from '../imports/row-reader.ts';
import type { Values } from './read-row.ts';

/**
 * Parents and wali with what is said of them, and the phone of the one to call; answers the names.
 * A wali whose relation is mother or father is that parent. A relation nobody knows is a fault, and
 * the wali stays as recorded.
 */
export function correctPeople(row: RowReader, values: Values): string[] {
  const relation = row.text('guardian_name') === '' ? 'guardian' : relationOf(row);
  const isUnclear = row.faults?.some(({ field }) => field === 'guardian_relation') === true;
  const wali = relation === 'mother' || relation === 'father' ? relation : 'guardian';
  const names: string[] = [];
  for (const who of PARENTS) {
    const name = row.text(`${who}_name`);
    if (name !== '') names.push(name);
    const details = readParent(row, who);
    if (who === 'guardian' && isUnclear) continue;
    const as = who === 'guardian' ? wali : who;
    values.add(`${as}_name`, name);
    if (details === undefined) continue;
    values.add(`${as}_nik`, details.nik);
    values.add(`${as}_life`, details.life);
    values.add(`${as}_job`, details.job);
    values.add(`${as}_income`, details.income === null ? null : String(details.income));
  }
  values.add('phone', readPhoneCell(row));
  return names;
}

/** Religion, postcode, assistance and the school before, as the form of a candidate states them. */
export function correctDetails(row: RowReader, values: Values): void {
  const { religion, postal, pkhNo, bpntNo, kksNo } = readDetails(row);
  values.add('religion', religion);
  values.add('postal', postal);
  values.add('pkh_no', pkhNo);
  values.add('bpnt_no', bpntNo);
  values.add('kks_no', kksNo);
  const { lastSchool, lastNpsn, lastGrade, dapodikActive } = readLastSchool(row);
  values.add('last_school', lastSchool);
  values.add('last_npsn', lastNpsn);
  values.add('last_grade', lastGrade === null ? null : String(lastGrade));
  if (dapodikActive !== null) values.add('dapodik_active', dapodikActive ? 'active' : 'inactive');
}
