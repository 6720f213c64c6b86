import { insertUnrecorded } from '#db/unrecorded.ts';
import { adultFrom } from '#shared/domain/people/adulthood.ts';
import type { HouseExample } from '#shared/domain/places/house-example.ts';
import {
  inventApplicants,
  type InventedResident,
  inventResidents,
} from '#shared/domain/practice/house-plan.ts';
import { inventor } from '#shared/domain/practice/invent-family.ts';
import { at, seeded } from '#shared/domain/practice/seeded.ts';
import type { CommandContext } from '../../context.ts';
import { createHouseFromExample } from '../places/create-house-from-example.ts';
import { addApplicants } from './practice-applicants.ts';
import { addAssessment, addPerson, bedsOf, type PracticeHouse } from './practice-house-people.ts';

/** Any number would do; this one gives every practice house the same people. */
const SEED = 20260201;

/**
 * A house in the middle of its year, with the numbers of domain-facility 7.3 on the practice day: 80
 * of 200 beds are run, 74 live there, 5 are away (the bed of one was given back), 2 are called, 47
 * wait, 3 beds are in repair. Every person is invented, and none is recorded row by row: making an
 * office cannot be undone.
 */
export function fillPracticeHouse(
  context: CommandContext,
  officeId: number,
  example: HouseExample,
): void {
  const random = seeded(SEED);
  const people = inventor(random);
  createHouseFromExample(context, { officeId, example, from: '2026-01-01' });
  const [site] = context.db.sql<{ id: number }>('SELECT id FROM site WHERE code = ?', example.code);
  const house: PracticeHouse = { context, officeId, siteId: site?.id ?? 0, code: example.code };
  const stays = addResidents(house, inventResidents(random, people));
  addLeaves(house, stays);
  addDatedItems(house, stays);
  addOutages(house);
  addApplicants(house, inventApplicants(random, people));
}

interface NewStay {
  readonly id: number;
  readonly sex: 'L' | 'P';
  readonly mobility: string;
}

/** Each in the next bed of the ward; wheelchair rooms are filled by who needs them first. */
function addResidents(house: PracticeHouse, residents: readonly InventedResident[]): NewStay[] {
  const { db, newUid } = house.context;
  const next = new Map<string, number>();
  return residents.map((one) => {
    const personId = addPerson(house, one);
    addAssessment(house, personId, one, one.from);
    const birth = one.person.birthDate;
    const id = insertUnrecorded(db, 'stay', {
      uid: newUid(),
      site_id: house.siteId,
      person_id: personId,
      application_id: null,
      mode: 'residential',
      sex: one.person.sex,
      from_date: one.from,
      until_date: null,
      end_reason: null,
      adult_from: adultFrom(birth),
      parent_stay_id: null,
      arrived_at: null,
      brought_by: 'Dinas Sosial Kota Samarinda',
      approved_by: 'Kepala Panti',
      approved_on: one.from,
      agreement_on: one.from,
      import_batch_id: null,
    });
    const taken = next.get(one.ward) ?? 0;
    next.set(one.ward, taken + 1);
    insertUnrecorded(db, 'bed_assignment', {
      uid: newUid(),
      stay_id: id,
      bed_id: at(bedsOf(house, one.ward), taken),
      from_date: one.from,
      until_date: null,
    });
    return { id, sex: one.person.sex, mobility: one.mobility };
  });
}

const HOME = { destination: 'Rumah keluarga, Tenggarong', companion: 'Kakak kandung' };

/** Three men and two women away; the bed of the one in hospital was given back after a month. */
function addLeaves({ context }: PracticeHouse, stays: readonly NewStay[]): void {
  const { db, newUid } = context;
  const men = stays.filter(({ sex }) => sex === 'L');
  const women = stays.filter(({ sex }) => sex === 'P');
  const leave = (stay: NewStay, more: object) =>
    insertUnrecorded(db, 'leave', {
      uid: newUid(),
      stay_id: stay.id,
      kind: 'home',
      from_date: '2026-06-04',
      from_time: null,
      due_on: '2026-06-10',
      until_date: null,
      ended_how: null,
      released_on: null,
      release_reason: null,
      decided_by: 'Kepala Panti',
      group_uid: null,
      phone: '080012345678',
      ...HOME,
      ...more,
    });
  const hospital = { kind: 'hospital', from_time: '08:30', destination: 'RSUD AWS', companion: '' };
  leave(at(men, 5), { ...hospital, due_on: null });
  leave(at(men, 9), {});
  leave(at(women, 6), { due_on: '2026-06-07' });
  leave(at(women, 12), { from_date: '2026-06-06', due_on: '2026-06-14' });
  const long = at(men, 24);
  leave(long, {
    ...hospital,
    from_date: '2026-04-20',
    due_on: null,
    destination: 'RSJD Atma Husada',
    released_on: '2026-05-25',
    release_reason: 'Rawat inap lama',
  });
  db.exec('UPDATE bed_assignment SET until_date = ? WHERE stay_id = ?', '2026-05-25', long.id);
}

function addDatedItems({ context }: PracticeHouse, stays: readonly NewStay[]): void {
  const items = [
    { stay: 1, kind: 'check_up', due_on: '2026-06-08', due_time: '09:30', place: 'RSUD AWS' },
    { stay: 14, kind: 'check_up', due_on: '2026-06-08', due_time: '13:00', place: 'Puskesmas' },
    { stay: 30, kind: 'check_up', due_on: '2026-06-10', due_time: '08:00', place: 'RSJD' },
    { stay: 33, kind: 'medicine', due_on: '2026-06-09', due_time: null, place: '' },
    { stay: 40, kind: 'insurance', due_on: '2026-06-12', due_time: null, place: '' },
  ] as const;
  for (const { stay, ...item } of items)
    insertUnrecorded(context.db, 'dated_item', {
      uid: context.newUid(),
      stay_id: at(stays, stay).id,
      done_on: null,
      ...item,
    });
}

function addOutages({ context, siteId }: PracticeHouse): void {
  for (const [code, until] of [
    ['A6-1', '2026-06-30'],
    ['A6-2', '2026-06-15'],
    ['B6-4', '2026-06-20'],
  ] as const) {
    const [bed] = context.db.sql<{ id: number }>(
      `SELECT b.id FROM bed AS b JOIN room AS r ON r.id = b.room_id
       JOIN dormitory AS d ON d.id = r.dormitory_id WHERE d.site_id = ? AND b.code = ?`,
      siteId,
      code,
    );
    if (bed)
      insertUnrecorded(context.db, 'bed_outage', {
        uid: context.newUid(),
        bed_id: bed.id,
        kind: 'repair',
        from_date: '2026-06-01',
        until_date: until,
      });
  }
}
