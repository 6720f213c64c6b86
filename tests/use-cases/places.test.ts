import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { addPupil } from '#tests/support/pupils.ts';
import { free, FROM, PERMIT, plan, refusal, smallSite } from '#tests/support/small-site.ts';

const TODAY = '2026-06-08';

let office: TestOffice;
beforeEach(() => {
  office = newOffice();
});
afterEach(() => {
  office.close();
});

describe('a site', () => {
  it('begins blank with its ceiling and the letter of it', () => {
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
      ['places.grantPermit', { ...PERMIT, site: 'x' }, 'site'],
      ['places.grantPermit', { ...PERMIT, site, scope: 'class', class: 'x' }, 'class'],
    ];
    for (const [channel, input, what] of missing) {
      const error = { code: 'places.not-found', what, uid: 'x' };
      expect({ channel, error: refusal(office, channel, input) }).toEqual({ channel, error });
    }
  });
});
