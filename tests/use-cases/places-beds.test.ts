import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addUser, newOffice, type TestOffice } from '#tests/support/office.ts';
import { addPupil } from '#tests/support/pupils.ts';
import {
  type Beds,
  free,
  FROM,
  type Made,
  PERMIT,
  plan,
  refusal,
  smallSite,
} from '#tests/support/small-site.ts';

const TODAY = '2026-06-08';

let office: TestOffice;
beforeEach(() => {
  office = newOffice();
});
afterEach(() => {
  office.close();
});

describe('rooms and beds', () => {
  it('keeps who lies in a closed bed, to be moved, and counts each bed once', () => {
    const { dormitory, boys } = smallSite(office);
    addPupil(office, { site: 'KC', name: 'Adi', sex: 'L', level: 'SD', bed: '1-1' });
    addPupil(office, { site: 'KC', name: 'Budi', sex: 'L', level: 'SD' });
    const beds = () => office.must<Beds>('places.beds', { dormitory });
    const states = () => beds().rooms.flatMap((room) => room.beds.map((bed) => bed.state));
    expect(states()).toEqual(['occupied', 'free', 'free', 'free']);
    expect(beds().rooms[0]?.beds[0]?.pupil).toMatchObject({ name: 'Adi', level: 'SD' });
    expect(beds().withoutBed.map(({ name }) => name)).toEqual(['Budi']);
    expect(office.must('places.closeRoom', { room: boys, on: TODAY })).toEqual({
      beds: 2,
      toMove: 1,
    });
    expect(states()).toEqual(['to_move', 'closed', 'free', 'free']);
    expect(plan(office).dormitories[0]?.rooms[0]).toMatchObject({
      beds: 0,
      occupied: 0,
      toMove: 1,
      closed: 1,
    });
    expect(refusal(office, 'places.closeRoom', { room: boys, on: '2026-07-01' })).toEqual({
      code: 'places.already-closed',
      name: '1',
      on: TODAY,
    });
    const bed = beds().rooms[0]?.beds[0]?.uid;
    expect(refusal(office, 'places.closeBed', { bed, on: '2026-07-01' })).toMatchObject({
      code: 'places.already-closed',
      name: '1-1',
    });
  });

  it('closes one bed, refuses the day it began, and adds another', () => {
    const { dormitory, girls } = smallSite(office);
    addPupil(office, { site: 'KC', name: 'Rina', sex: 'P', level: 'SD', bed: '2-1' });
    const [first, second] =
      office.must<Beds>('places.beds', { dormitory }).rooms[1]?.beds.map(({ uid }) => uid) ?? [];
    expect(office.must('places.closeBed', { bed: first, on: TODAY })).toEqual({ toMove: 1 });
    expect(office.must('places.closeBed', { bed: second, on: TODAY })).toEqual({ toMove: 0 });
    const made = office.must<Made>('places.addBed', { room: girls, code: '2-3', from: TODAY }).uid;
    expect(refusal(office, 'places.closeBed', { bed: made, on: TODAY })).toEqual({
      code: 'places.closes-too-early',
      name: '2-3',
      from: TODAY,
    });
    // The one bed that is left is wanted by her who has to move.
    expect(free(office).levels[0]).toMatchObject({ maxL: 2, maxP: 0 });
  });

  it('gives a room to the other sex only while nobody lives in it or is going to', () => {
    const { boys, girls } = smallSite(office);
    addPupil(office, { site: 'KC', name: 'Adi', sex: 'L', level: 'SD', bed: '1-1' });
    expect(refusal(office, 'places.setRoomSex', { room: boys, sex: 'P' })).toEqual({
      code: 'places.room-not-empty',
      room: '1',
      people: 1,
    });
    office.must('places.setRoomSex', { room: girls, sex: 'L' });
    expect(free(office).levels[0]).toMatchObject({ maxL: 3, maxP: 0 });
    expect(() => office.raw.prepare("UPDATE room SET sex = 'P' WHERE code = '1'").run()).toThrow(
      'room.not-empty',
    );
  });

  it('opens a room to other levels and says who lives there from another', () => {
    const { boys } = smallSite(office);
    addPupil(office, { site: 'KC', name: 'Adi', sex: 'L', level: 'SD', bed: '1-1' });
    expect(office.must('places.setRoomLevels', { room: boys, levels: ['SMA', 'SMP'] })).toEqual({
      others: 1,
    });
    expect(plan(office).dormitories[0]?.rooms[0]?.levels).toEqual(['SMP', 'SMA']);
  });
});

describe('permits', () => {
  it('names the fields that are missing or the wrong way round', () => {
    const { site } = smallSite(office);
    const problems = (input: object) => {
      const error = refusal(office, 'places.grantPermit', { ...PERMIT, site, ...input });
      return error?.code === 'input.invalid' ? error.issues.map(({ message }) => message) : error;
    };
    expect(problems({ until: TODAY })).toEqual(['places.until-early']);
    expect(problems({ scope: 'level' })).toEqual(['places.level-empty']);
    expect(problems({ scope: 'class' })).toEqual(['places.class-empty']);
    expect(problems({ scope: 'beds' })).toEqual(['places.sex-empty']);
    expect(problems({ extra: 0 })).toEqual(['places.extra']);
    expect(problems({ letterNo: ' ', grantedBy: '', reason: '' })).toEqual([
      'places.reason-empty',
      'places.letter-empty',
      'places.granted-by-empty',
    ]);
  });

  it('adds places from its first day until the day it ends', () => {
    const { site, group } = smallSite(office);
    const grant = (more: object) => office.must('places.grantPermit', { ...PERMIT, site, ...more });
    const sd = (on?: string) => free(office, on).levels[0];
    expect(sd()).toMatchObject({ places: 4, maxL: 2 });
    grant({ scope: 'beds', sex: 'L', extra: 1 });
    expect(sd()).toMatchObject({ places: 4, maxL: 3 });
    grant({ scope: 'class', class: group, extra: 1 });
    expect(sd()).toMatchObject({ places: 5 });
    grant({ scope: 'level', level: 'SD', extra: 3 });
    grant({ scope: 'beds', sex: 'P', extra: 3 });
    expect(sd()).toMatchObject({ places: 6, binding: { limit: 'site-ceiling', ceiling: 6 } });
    grant({ extra: 1 });
    expect(sd()).toMatchObject({ places: 7 });
    expect(sd('2026-12-31')).toMatchObject({ places: 4, maxL: 2 });
    expect(plan(office).permits.map(({ inForce }) => inForce)).toEqual(Array(5).fill(true));
    expect(plan(office).classes[0]).toMatchObject({ seats: 4, permitted: 1 });
  });

  it('is not taken back while somebody came in by it', () => {
    const { site } = smallSite(office);
    office.must('places.grantPermit', { ...PERMIT, site, scope: 'beds', sex: 'L', extra: 1 });
    const seq = office.must<{ seq: number }[]>('journal.page', { limit: 1 })[0]?.seq ?? 0;
    for (const name of ['Adi', 'Budi'])
      addPupil(office, { site: 'KC', name, sex: 'L', level: 'SD' });
    const removable = office.raw.prepare('SAVEPOINT try');
    removable.run();
    office.must('journal.undoEntry', { seq });
    office.raw.exec('ROLLBACK TO try');
    addPupil(office, { site: 'KC', name: 'Candra', sex: 'L', level: 'SD', from: TODAY });
    expect(refusal(office, 'journal.undoEntry', { seq })).toMatchObject({
      code: 'journal.depends',
    });
    office.raw.exec('RELEASE try');
  });
});

describe('every change of a place', () => {
  it('can be undone, and leaves the plan as it was', () => {
    const { site, group, dormitory, boys } = smallSite(office);
    const bed = office.must<Beds>('places.beds', { dormitory }).rooms[0]?.beds[0]?.uid;
    const acts: readonly [string, object][] = [
      ['places.addSite', { from: 'example', example: 'srt-58' }],
      ['places.addSite', { from: 'blank', code: 'X', name: 'X', capacity: 1, since: FROM }],
      ['places.setSiteCapacity', { site, seats: 3, from: TODAY, reason: 'r' }],
      [
        'places.addClass',
        { site, academicYear: '2026/2027', grade: 2, name: 'II', seats: 3, from: TODAY },
      ],
      ['places.setClassSeats', { class: group, seats: 3, from: TODAY, reason: 'r' }],
      ['places.closeClass', { class: group, on: TODAY }],
      ['places.addDormitory', { site, name: 'Asrama 2' }],
      ['places.addRoom', { dormitory, code: '9', sex: 'L', levels: ['SD'], beds: 3, from: FROM }],
      ['places.setRoomLevels', { room: boys, levels: ['SMA'] }],
      ['places.setRoomSex', { room: boys, sex: 'P' }],
      ['places.addBed', { room: boys, code: '1-9', from: FROM }],
      ['places.closeBed', { bed, on: TODAY }],
      ['places.closeRoom', { room: boys, on: TODAY }],
      ['places.grantPermit', { ...PERMIT, site }],
    ];
    const shown = () => [plan(office), office.must('places.sites'), free(office)];
    for (const [channel, input] of acts) {
      const before = shown();
      office.must(channel, input);
      const seq = office.must<{ seq: number }[]>('journal.page', { limit: 1 })[0]?.seq ?? 0;
      expect({ channel, shown: shown() }).not.toEqual({ channel, shown: before });
      office.must('journal.undoEntry', { seq });
      expect({ channel, shown: shown() }).toEqual({ channel, shown: before });
    }
  });

  it('is open to head, officer and admin only', () => {
    const { site } = smallSite(office);
    office.prepare((db) =>
      addUser(db, office.environment, 1, {
        login: 'wati',
        name: 'Wati',
        token: 'reader',
        roles: ['reader'],
      }),
    );
    const reply = office.call('places.addDormitory', { site, name: 'B' }, 'reader');
    expect(reply).toMatchObject({ ok: false, error: { code: 'access.denied' } });
  });
});
