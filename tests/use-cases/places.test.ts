import { afterEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { addPupil } from '#tests/support/pupils.ts';
import { addUser, newOffice, type TestOffice } from '#tests/support/office.ts';

type Plan = NonNullable<OutputOf<Contract['places']['plan']>>;
type Free = NonNullable<OutputOf<Contract['places']['freePlaces']>>;
type Beds = OutputOf<Contract['places']['beds']>;
type Made = { uid: string };

const offices: TestOffice[] = [];
function school(): TestOffice {
  const office = newOffice();
  offices.push(office);
  return office;
}
afterEach(() => {
  for (const office of offices.splice(0)) {
    expect(office.incidents).toEqual([]);
    office.close();
  }
});

const FROM = '2026-01-01';
const TODAY = '2026-06-08';
const refusal = (office: TestOffice, channel: string, input: unknown) => {
  const reply = office.call(channel, input);
  return reply.ok ? null : reply.error;
};

/** A blank site for 6, one SD class of 4, one boys' and one girls' room of 2 beds each. */
function smallSite(office: TestOffice) {
  const site = office.must<Made>('places.addSite', {
    from: 'blank',
    code: 'kc',
    name: 'SR Kecil',
    capacity: 6,
    since: FROM,
    letterNo: '12/2026',
  }).uid;
  const group = office.must<Made>('places.addClass', {
    site,
    academicYear: '2025/2026',
    grade: 1,
    name: 'I-A',
    seats: 4,
    from: FROM,
  }).uid;
  const dormitory = office.must<Made>('places.addDormitory', { site, name: 'Asrama 1' }).uid;
  const room = (code: string, sex: string) =>
    office.must<Made>('places.addRoom', {
      dormitory,
      code,
      sex,
      levels: ['SMP', 'SD'],
      beds: 2,
      from: FROM,
    }).uid;
  return { site, group, dormitory, boys: room('1', 'L'), girls: room('2', 'P') };
}

const plan = (office: TestOffice, on?: string) =>
  office.must<Plan>('places.plan', on === undefined ? {} : { on });
const free = (office: TestOffice, on?: string) =>
  office.must<Free>('places.freePlaces', on === undefined ? {} : { on });

describe('a site', () => {
  it('begins blank with its ceiling and the letter of it', () => {
    const office = school();
    smallSite(office);
    const { site, ledger, classes, dormitories } = plan(office);
    expect(site).toMatchObject({ code: 'KC', name: 'SR Kecil' });
    expect(ledger).toEqual([
      {
        seats: 6,
        from: FROM,
        reason: 'Daya tampung gedung',
        letterNo: '12/2026',
        letterDate: null,
        holds: true,
      },
    ]);
    expect(classes).toMatchObject([{ name: 'I-A', level: 'SD', seats: 4, held: 0, over: 0 }]);
    expect(dormitories[0]?.rooms).toMatchObject([
      { code: '1', sex: 'L', levels: ['SD', 'SMP'], beds: 2 },
      { code: '2', sex: 'P', beds: 2 },
    ]);
  });

  it('begins as an example with 36 classes, 1,008 beds and 1,000 places', () => {
    const office = school();
    office.must('places.addSite', { from: 'example', example: 'bukit-biru' });
    const { classes, dormitories, ledger } = plan(office);
    expect(classes).toHaveLength(36);
    expect(ledger[0]?.seats).toBe(1000);
    const beds = dormitories
      .flatMap(({ rooms }) => rooms)
      .reduce((sum, room) => sum + room.beds, 0);
    expect(beds).toBe(1008);
    expect(free(office).total.places).toBe(1000);
    const { examples } = office.must<{ examples: { id: string }[] }>('places.sites');
    expect(examples.map(({ id }) => id)).not.toContain('bukit-biru');
  });

  it('refuses an unknown example and a code that stands', () => {
    const office = school();
    smallSite(office);
    expect(refusal(office, 'places.addSite', { from: 'example', example: 'mars' })).toEqual({
      code: 'places.example-unknown',
      example: 'mars',
    });
    const again = { from: 'blank', code: 'KC', name: 'Lain', capacity: 1, since: FROM };
    expect(refusal(office, 'places.addSite', again)).toEqual({
      code: 'places.code-taken',
      site: 'KC',
      name: 'SR Kecil',
    });
    office.must('places.addSite', { from: 'example', example: 'srt-24' });
    expect(refusal(office, 'places.addSite', { from: 'example', example: 'srt-24' })).toMatchObject(
      {
        code: 'places.code-taken',
        site: 'S24',
      },
    );
  });
});

describe('the ledger', () => {
  it('holds from its day on, and turns red instead of refusing a lower number', () => {
    const office = school();
    const { site } = smallSite(office);
    for (const name of ['Adi', 'Budi'])
      addPupil(office, { site: 'KC', name, sex: 'L', level: 'SD' });
    const lower = (seats: number, from: string) =>
      office.must<{ over: number }>('places.setSiteCapacity', {
        site,
        seats,
        from,
        reason: 'Atap bocor',
        letterNo: '15/2026',
        letterDate: TODAY,
      });
    expect(lower(1, '2026-07-01')).toEqual({ over: 1 });
    expect(plan(office).ledger.map(({ seats, holds }) => [seats, holds])).toEqual([
      [1, false],
      [6, true],
    ]);
    expect(plan(office, '2026-07-01').ledger.map(({ holds }) => holds)).toEqual([true, false]);
    expect(free(office).building.seats).toBe(6);
    const july = free(office, '2026-07-01');
    expect(july.building).toMatchObject({ seats: 1, letterNo: '15/2026' });
    expect(july.total.places).toBe(0);
    expect(july.levels[0]?.binding).toEqual({
      limit: 'site-ceiling',
      ceiling: 1,
      permitted: 0,
      held: 2,
      called: 0,
      free: -1,
    });
  });

  it('warns above the legal size of a class and counts who is over', () => {
    const office = school();
    const { group, site } = smallSite(office);
    for (const name of ['Adi', 'Budi'])
      addPupil(office, { site: 'KC', name, sex: 'L', level: 'SD', className: 'I-A' });
    const set = (seats: number) =>
      office.must('places.setClassSeats', { class: group, seats, from: TODAY, reason: 'Rapat' });
    expect(set(28)).toEqual({ over: 0, warnAbove: null });
    expect(set(29)).toEqual({ over: 0, warnAbove: 28 });
    expect(plan(office).classes[0]).toMatchObject({ seats: 29, large: true, held: 2, over: 0 });
    expect(set(1)).toEqual({ over: 1, warnAbove: null });
    expect(plan(office).classes[0]).toMatchObject({ seats: 1, held: 2, over: 1, large: false });
    const made = office.must('places.addClass', {
      site,
      academicYear: '2026/2027',
      grade: 7,
      name: 'VII-A',
      seats: 33,
      from: TODAY,
    });
    expect(made).toMatchObject({ warnAbove: 32 });
  });

  it('closes a class from a day on with its pupils still in it, in red', () => {
    const office = school();
    const { group } = smallSite(office);
    addPupil(office, { site: 'KC', name: 'Adi', sex: 'L', level: 'SD', className: 'I-A' });
    expect(office.must('places.closeClass', { class: group, on: '2026-06-20' })).toEqual({
      left: 1,
    });
    expect(plan(office, '2026-06-19').classes[0]).toMatchObject({ state: 'open', over: 0 });
    expect(plan(office, '2026-06-20').classes[0]).toMatchObject({ state: 'closed', over: 1 });
    expect(free(office, '2026-06-20').levels[0]?.binding).toMatchObject({
      limit: 'class-seats',
      seats: 0,
      held: 1,
      free: -1,
    });
    // An end that lies ahead may move; one that has passed may not.
    office.must('places.closeClass', { class: group, on: TODAY });
    expect(refusal(office, 'places.closeClass', { class: group, on: '2026-06-30' })).toEqual({
      code: 'places.already-closed',
      name: 'I-A',
      on: TODAY,
    });
  });

  it('refuses names that stand, days before the beginning, and places that are not there', () => {
    const office = school();
    const { site, group, dormitory, boys } = smallSite(office);
    const twice = { site, academicYear: '2025/2026', grade: 1, name: 'I-A', seats: 1, from: FROM };
    expect(refusal(office, 'places.addClass', twice)).toEqual({
      code: 'places.class-exists',
      name: 'I-A',
      year: '2025/2026',
    });
    expect(refusal(office, 'places.addDormitory', { site, name: 'Asrama 1' })).toEqual({
      code: 'places.dormitory-exists',
      name: 'Asrama 1',
    });
    const room = { dormitory, code: '1', sex: 'L', levels: ['SD'], beds: 1, from: FROM };
    expect(refusal(office, 'places.addRoom', room)).toEqual({
      code: 'places.room-exists',
      room: '1',
      dormitory: 'Asrama 1',
    });
    const bed = { room: boys, code: '1-2', from: FROM };
    expect(refusal(office, 'places.addBed', bed)).toEqual({
      code: 'places.bed-exists',
      bed: '1-2',
      room: '1',
    });
    const early = { code: 'places.closes-too-early', from: FROM };
    expect(refusal(office, 'places.closeClass', { class: group, on: FROM })).toMatchObject(early);
    expect(refusal(office, 'places.closeRoom', { room: boys, on: FROM })).toMatchObject(early);
    const missing: readonly [string, object, string][] = [
      ['places.beds', { dormitory: 'x' }, 'dormitory'],
      ['places.setSiteCapacity', { site: 'x', seats: 1, from: FROM, reason: 'r' }, 'site'],
      ['places.addClass', { ...twice, site: 'x' }, 'site'],
      ['places.setClassSeats', { class: 'x', seats: 1, from: FROM, reason: 'r' }, 'class'],
      ['places.closeClass', { class: 'x', on: TODAY }, 'class'],
      ['places.addDormitory', { site: 'x', name: 'n' }, 'site'],
      ['places.addRoom', { ...room, dormitory: 'x' }, 'dormitory'],
      ['places.setRoomLevels', { room: 'x', levels: ['SD'] }, 'room'],
      ['places.setRoomSex', { room: 'x', sex: 'L' }, 'room'],
      ['places.addBed', { ...bed, room: 'x' }, 'room'],
      ['places.closeBed', { bed: 'x', on: TODAY }, 'bed'],
      ['places.closeRoom', { room: 'x', on: TODAY }, 'room'],
      ['places.grantPermit', { ...permit, site: 'x' }, 'site'],
      ['places.grantPermit', { ...permit, site, scope: 'class', class: 'x' }, 'class'],
    ];
    for (const [channel, input, what] of missing) {
      const error = { code: 'places.not-found', what, uid: 'x' };
      expect({ channel, error: refusal(office, channel, input) }).toEqual({ channel, error });
    }
  });
});

const permit = {
  scope: 'site',
  extra: 2,
  from: TODAY,
  until: '2026-12-31',
  reason: 'Korban banjir',
  letterNo: '77/2026',
  grantedBy: 'Kepala Dinas Sosial',
};

describe('rooms and beds', () => {
  it('keeps who lies in a closed bed, to be moved, and counts each bed once', () => {
    const office = school();
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
    const office = school();
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
    const office = school();
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
    const office = school();
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
    const office = school();
    const { site } = smallSite(office);
    const problems = (input: object) => {
      const error = refusal(office, 'places.grantPermit', { ...permit, site, ...input });
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
    const office = school();
    const { site, group } = smallSite(office);
    const grant = (more: object) => office.must('places.grantPermit', { ...permit, site, ...more });
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
    const office = school();
    const { site } = smallSite(office);
    office.must('places.grantPermit', { ...permit, site, scope: 'beds', sex: 'L', extra: 1 });
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
    const office = school();
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
      ['places.grantPermit', { ...permit, site }],
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
    const office = school();
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
