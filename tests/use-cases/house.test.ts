import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import { addDays } from '#shared/days.ts';
import {
  type Facility,
  insertPerson,
  insertStay,
  newFacility,
  TODAY,
} from '#tests/support/facility.ts';
import { insertCall } from '#tests/support/house-call.ts';

type View = NonNullable<OutputOf<Contract['house']['facts']>>;
type Made = { readonly uid: string };

let house: Facility;
beforeEach(() => {
  house = newFacility();
});
afterEach(() => {
  const [incident] = house.office.incidents;
  house.office.close();
  if (incident !== undefined) throw new Error('An incident', { cause: incident });
});

const must = <T = unknown>(channel: string, input: unknown = {}): T =>
  house.office.must<T>(channel, input);
function refused(channel: string, input: unknown): unknown {
  const before = house.office.raw.serialize();
  const reply = house.office.call(channel, input);
  expect(house.office.raw.serialize().equals(before), `${channel} changed something`).toBe(true);
  return reply.ok ? 'was not refused' : reply.error;
}
const facts = (window: object = {}) => must<View>('house.facts', window);
const live = (name: string, stay: Parameters<typeof insertStay>[2], sex: 'L' | 'P' = 'L'): number =>
  insertStay(house, insertPerson(house, { name, sex }), stay);
const uidOf = (table: 'dormitory' | 'room' | 'building' | 'floor', where: string): string =>
  house.office.db.sql<Made>(`SELECT uid FROM ${table} WHERE ${where}`)[0]?.uid ?? '';
const call = (bed: string, name: string): void => insertCall(house, bed, name);

describe('the facts of a house', () => {
  it('give wards, rooms, beds and who is there, and every day of the window counts by itself', () => {
    live('Suriansyah', { bed: 'A1-1' });
    const away = live('Gabriel', { bed: 'A1-2' });
    live('Rusmini', { from: '2026-06-20' }, 'P');
    live('Lama', { from: '2026-01-02', until: '2026-05-01', bed: 'A2-1' });
    house.office.prepare((db) => {
      const common = { stay_id: away, destination: 'RSUD', decided_by: 'Kepala' } as const;
      db.insert('leave', {
        ...common,
        uid: house.office.environment.newUid(),
        kind: 'hospital',
        from_date: '2026-06-04',
        from_time: '08:00',
        due_on: null,
        until_date: null,
        ended_how: null,
        released_on: null,
        release_reason: null,
        group_uid: null,
      });
      db.insert('assessment', {
        uid: house.office.environment.newUid(),
        person_id: 1,
        assessed_on: '2026-03-01',
        assessor: 'Rina',
        subtypes: '["paraplegia"]',
        severity: null,
        mobility: 'wheelchair',
        communication: '["spoken"]',
        import_batch_id: null,
      });
    });
    call('A2-2', 'Yosep');
    const view = facts();
    expect([view.from, view.today, view.to]).toEqual(['2026-06-01', TODAY, '2026-07-08']);
    expect(view.wards.map(({ name, stepFree, rooms }) => [name, stepFree, rooms.length])).toEqual([
      ['Bangsal A', true, 2],
      ['Bangsal B', true, 2],
      ['Bangsal C', false, 1],
      ['Bangsal T', true, 1],
    ]);
    expect(view.wards[0]?.rooms[0]).toMatchObject({ code: '1', sex: 'L', wheelchair: true });
    expect(view.facts.stays).toMatchObject([
      { name: 'Gabriel', needs: null },
      { name: 'Rusmini', sex: 'P' },
      {
        name: 'Suriansyah',
        needs: { mobility: 'wheelchair', communication: ['spoken'], closeCare: false, sees: true },
      },
    ]);
    expect(JSON.stringify(view)).not.toContain('paraplegia');
    expect(view.facts.leaves).toMatchObject([{ kind: 'hospital', due: null, releasedOn: null }]);
    expect(view.facts.calls).toMatchObject([{ name: 'Yosep', answerBy: '2026-06-12' }]);
    expect(houseNumbers(view.facts, TODAY)).toMatchObject({
      rated: 200,
      operational: 80,
      beds: 22,
      effective: 22,
      held: 2,
      present: 1,
      reserved: 1,
      free: 19,
      transitUnused: 2,
      freeRegular: 17,
      withoutBed: 0,
    });
    expect(houseNumbers(view.facts, '2026-06-20')).toMatchObject({ held: 3, withoutBed: 1 });
    expect(houseNumbers(view.facts, '2026-06-03')).toMatchObject({ present: 2, reserved: 0 });
  });

  it('read only what touches the window: the past asks for its own', () => {
    live('Lama', { from: '2026-01-02', until: '2026-05-01', bed: 'A2-1' });
    expect(facts().facts.stays).toEqual([]);
    const past = facts({ from: '2026-04-30', to: '2026-05-02' });
    expect(past.facts.held).toHaveLength(1);
    expect(houseNumbers(past.facts, '2026-04-30').held).toBe(1);
    expect(houseNumbers(past.facts, '2026-05-01').held).toBe(0);
    expect(refused('house.facts', { from: '2026-06-02', to: '2026-06-01' })).toEqual({
      code: 'house.window-empty',
      from: '2026-06-02',
      to: '2026-06-01',
    });
  });

  it('keep a closed bed on the plan while somebody lies in it', () => {
    live('Suriansyah', { bed: 'A1-1' });
    house.office.prepare((db) => {
      for (const code of ['A1-1', 'A1-2'])
        db.update('bed', house.bedId(code), { until_date: '2026-05-01' });
    });
    const codes = facts().facts.beds.map(({ code }) => code);
    expect(codes).toContain('A1-1');
    expect(codes).not.toContain('A1-2');
    expect(houseNumbers(facts().facts, TODAY)).toMatchObject({ beds: 20, held: 1 });
  });

  it('are null in an office without a site', () => {
    house.office.raw.exec(
      'DELETE FROM bed; DELETE FROM room; DELETE FROM dormitory; DELETE FROM floor; DELETE FROM building; DELETE FROM capacity_entry; DELETE FROM site;',
    );
    expect(must('house.facts')).toBeNull();
    expect(must('house.buildings')).toBeNull();
  });
});

describe('the plan of a house', () => {
  it('grows by building, floor, ward, room and bed', () => {
    const { uid: building } = must<Made>('house.addBuilding', {
      site: house.site,
      name: 'Gedung 2',
    });
    const { uid: floor } = must<Made>('house.addFloor', { building, number: 2, lift: true });
    const { uid: dormitory } = must<Made>('house.addWard', {
      site: house.site,
      name: 'Bangsal D',
      floor,
      zone: 'children',
    });
    const { uid: room } = must<Made>('places.addRoom', {
      dormitory,
      code: 'D1',
      sex: 'P',
      levels: ['SD'],
      beds: 2,
      from: TODAY,
    });
    must('house.setRoomAccess', { room, wheelchair: true, nearNurse: true, handrail: false });
    must('house.setBedKind', { bed: house.bed('D1-2'), kind: 'low', upper: false });
    expect(must('house.buildings')).toMatchObject({
      buildings: [
        { name: 'Gedung 1', floors: [{ number: 1 }, { number: 2, lift: false }] },
        { name: 'Gedung 2', floors: [{ number: 2, lift: true }] },
      ],
      operational: [{ seats: 80, holds: true }],
    });
    const view = facts();
    expect(view.wards.find(({ name }) => name === 'Bangsal D')).toMatchObject({
      floor,
      zone: 'children',
      stepFree: true,
      rooms: [{ code: 'D1', wheelchair: true, nearNurse: true, handrail: false }],
    });
    expect(view.facts.beds.filter(({ zone }) => zone === 'children')).toMatchObject([
      { code: 'D1-1', kind: 'regular', wheelchair: true },
      { code: 'D1-2', kind: 'low' },
    ]);
    must('house.placeWard', {
      ward: dormitory,
      floor: uidOf('floor', 'number = 1'),
      zone: 'general',
    });
    expect(facts().wards.find(({ uid }) => uid === dormitory)).toMatchObject({ zone: 'general' });
  });

  it('refuses what stands already, and what is not there', () => {
    const building = uidOf('building', '1');
    const floor = uidOf('floor', '1');
    expect(refused('house.addBuilding', { site: house.site, name: 'Gedung 1' })).toEqual({
      code: 'house.building-exists',
      name: 'Gedung 1',
    });
    expect(refused('house.addFloor', { building, number: 1, lift: false })).toEqual({
      code: 'house.floor-exists',
      building: 'Gedung 1',
      number: 1,
    });
    const ward = { site: house.site, name: 'Bangsal A', floor, zone: 'general' };
    expect(refused('house.addWard', ward)).toEqual({
      code: 'places.dormitory-exists',
      name: 'Bangsal A',
    });
    for (const [channel, input, code] of [
      ['house.addBuilding', { site: 'x', name: 'B' }, 'places.not-found'],
      ['house.addFloor', { building: 'x', number: 3, lift: false }, 'house.not-found'],
      ['house.addWard', { ...ward, site: 'x' }, 'places.not-found'],
      ['house.addWard', { ...ward, name: 'Z', floor: 'x' }, 'house.not-found'],
      ['house.placeWard', { ward: 'x', floor, zone: 'general' }, 'places.not-found'],
      [
        'house.placeWard',
        { ward: uidOf('dormitory', '1'), floor: 'x', zone: 'general' },
        'house.not-found',
      ],
      [
        'house.setRoomAccess',
        { room: 'x', wheelchair: true, nearNurse: true, handrail: true },
        'places.not-found',
      ],
      ['house.setBedKind', { bed: 'x', kind: 'low', upper: false }, 'places.not-found'],
      ['house.addOutage', { bed: 'x', kind: 'repair', from: TODAY, note: '' }, 'places.not-found'],
      ['house.endOutage', { outage: 'x', on: TODAY }, 'house.not-found'],
      [
        'house.setOperational',
        { site: 'x', seats: 1, from: TODAY, reason: 'SK' },
        'places.not-found',
      ],
    ] as const)
      expect(refused(channel, input)).toMatchObject({ code });
  });
});

describe('outages', () => {
  const outage = (bed: string, more: object = {}) => ({
    bed: house.bed(bed),
    kind: 'repair',
    from: TODAY,
    note: 'engsel',
    ...more,
  });
  it('take a bed out of service for a while; who lies in it is to be moved', () => {
    live('Suriansyah', { bed: 'A1-1' });
    expect(must('house.addOutage', outage('A1-1'))).toMatchObject({ toMove: 1 });
    expect(must('house.addOutage', outage('A1-2', { until: '2026-06-15' }))).toMatchObject({
      toMove: 0,
    });
    const view = facts();
    expect(view.facts.outages).toMatchObject([
      { kind: 'repair', from: TODAY, until: null, note: 'engsel' },
      { kind: 'repair', from: TODAY, until: '2026-06-15' },
    ]);
    expect(houseNumbers(view.facts, TODAY)).toMatchObject({ beds: 22, inService: 20, held: 1 });
    expect(houseNumbers(view.facts, '2026-06-15')).toMatchObject({ inService: 21 });
    must('house.endOutage', { outage: view.facts.outages[0]?.outage, on: '2026-06-10' });
    expect(houseNumbers(facts().facts, '2026-06-10')).toMatchObject({ inService: 21 });
  });
  it('do not overlap, and end after they begin, once', () => {
    const { uid } = must<Made>('house.addOutage', outage('A1-1'));
    expect(refused('house.addOutage', outage('A1-1', { from: '2026-09-01' }))).toEqual({
      code: 'house.outage-overlaps',
      bed: 'A1-1',
      from: TODAY,
      until: '',
    });
    expect(refused('house.endOutage', { outage: uid, on: TODAY })).toEqual({
      code: 'house.outage-ends-early',
      bed: 'A1-1',
      from: TODAY,
    });
    must('house.endOutage', { outage: uid, on: '2026-06-10' });
    must('house.addOutage', outage('A1-1', { from: '2026-06-20' }));
    expect(refused('house.endOutage', { outage: uid, on: '2026-06-21' })).toMatchObject({
      code: 'house.outage-overlaps',
      from: '2026-06-20',
    });
    house.office.environment.setNow('2026-06-11T01:00:00.000Z');
    expect(refused('house.endOutage', { outage: uid, on: '2026-06-12' })).toEqual({
      code: 'house.outage-ended',
      bed: 'A1-1',
      on: '2026-06-10',
    });
    expect(refused('house.addOutage', outage('A2-1', { until: TODAY }))).toMatchObject({
      code: 'input.invalid',
    });
  });
});

describe('closing and changing rooms in which people live', () => {
  it('always works from today; the people are counted as to be moved', () => {
    live('Suriansyah', { bed: 'A1-1' });
    live('Marten', { bed: 'A1-2' });
    live('Lama', { bed: 'A1-3', until: '2026-05-01' });
    const room = uidOf('room', `code = '1' AND sex = 'L'`);
    expect(must('places.closeBed', { bed: house.bed('A1-2'), on: TODAY })).toEqual({ toMove: 1 });
    expect(must('places.closeRoom', { room, on: TODAY })).toEqual({ beds: 3, toMove: 2 });
    expect(houseNumbers(facts().facts, TODAY)).toMatchObject({ beds: 18, held: 2 });
  });
  it('gives a room to the other sex only while nobody lies in it or is called to it', () => {
    live('Suriansyah', { bed: 'A1-1' });
    call('A2-1', 'Yosep');
    const [first, second] = ['1', '2'].map((code) =>
      uidOf('room', `code = '${code}' AND dormitory_id = 1`),
    );
    for (const room of [first, second]) {
      expect(refused('places.setRoomSex', { room, sex: 'P' })).toMatchObject({
        code: 'places.room-not-empty',
        people: 1,
      });
    }
    house.office.raw.exec(`UPDATE bed_call SET answer = 'declined', answered_on = '${TODAY}',
      reason = 'x', ended_on = '${TODAY}'`);
    must('places.setRoomSex', { room: second, sex: 'P' });
  });
});

describe('operational capacity', () => {
  const set = (seats: number, from = TODAY) => ({ site: house.site, seats, from, reason: 'SK 4' });
  it('is a dated ledger within the rated capacity, never refused for who lives there', () => {
    for (const bed of ['A1-1', 'A1-2', 'A1-3']) live(bed, { bed });
    expect(must('house.setOperational', { ...set(2), letterNo: 'SK 4/2026' })).toEqual({ over: 1 });
    expect(must('house.setOperational', set(100, '2026-07-01'))).toEqual({ over: 0 });
    const view = facts();
    expect(houseNumbers(view.facts, TODAY)).toMatchObject({ effective: 2, free: -1 });
    expect(houseNumbers(view.facts, '2026-06-07')).toMatchObject({ operational: 80 });
    expect(houseNumbers(view.facts, '2026-07-01')).toMatchObject({ operational: 100 });
    expect(refused('house.setOperational', set(201))).toEqual({
      code: 'house.above-rated',
      seats: 201,
      rated: 200,
      on: TODAY,
    });
    expect(must('places.setSiteCapacity', set(1))).toEqual({ over: 2 });
    expect(houseNumbers(facts().facts, TODAY)).toMatchObject({ rated: 1, effective: 1 });
  });
  it('may be exceeded by a dated permit, which is taken back only while nobody needs it', () => {
    must('house.setOperational', set(0, '2026-01-01'));
    must('places.grantPermit', {
      site: house.site,
      scope: 'operational',
      extra: 1,
      from: '2026-01-01',
      until: addDays(TODAY, 30),
      reason: 'Banjir',
      letterNo: 'S/1',
      grantedBy: 'Kepala Dinas',
    });
    const [entry] = house.office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal');
    live('Suriansyah', { bed: 'A1-1' });
    expect(refused('journal.undoEntry', { seq: entry?.seq })).toMatchObject({
      code: 'journal.depends',
    });
    house.office.raw.exec('DELETE FROM bed_assignment; DELETE FROM stay');
    must('journal.undoEntry', { seq: entry?.seq });
  });
});
