import { afterEach, describe, expect, it } from 'vitest';
import { ApplicationDesk } from '../support/application-desk.ts';
import { CONSENT } from '../support/applications.ts';
import { type Facility, insertPerson, insertStay, TODAY } from '../support/facility.ts';
import {
  admission,
  admitted,
  bedOf,
  closeSound,
  expectRefusal,
  goTo,
  insertRequest,
  leaveOf,
  newDesk,
  rowsOf,
  transferTo,
} from '../support/stay-desk.ts';

let house: Facility;
afterEach(() => closeSound(house));
const expectRefused = (channel: string, input: unknown, code: string, as?: string): unknown =>
  expectRefusal(house, channel, input, { code, as });
const must = <T = unknown>(channel: string, input: unknown): T =>
  house.office.must<T>(channel, input);
const discharge = (stay: string, more: object = {}) => ({
  stay,
  on: TODAY,
  reason: 'back_to_family',
  note: '',
  ...more,
});

describe('leave', () => {
  it('holds the bed; back late is a mark, not a refusal', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    must('stays.startLeave', leaveOf(stay));
    expect(must('stays.count', {})).toMatchObject({ present: 0, held: 1, away: 1, noBed: 0 });
    expectRefused('stays.startLeave', leaveOf(stay), 'stays.away');
    goTo(house, '2026-06-18');
    expect(must('stays.overdueLeaves', {})).toMatchObject([{ away: { daysLate: 3 } }]);
    expectRefused('stays.returnFromLeave', { stay, on: '2026-06-07' }, 'stays.before');
    expectRefused('stays.returnFromLeave', { stay, on: '2026-06-19' }, 'stays.in-future');
    expect(must('stays.returnFromLeave', { stay, on: '2026-06-18' })).toEqual({
      name: 'A',
      lateDays: 3,
    });
    expectRefused('stays.returnFromLeave', { stay, on: '2026-06-18' }, 'stays.not-away');
    expect(must('stays.show', { stay })).toMatchObject({ leaves: [{ late: true }] });
    expect(bedOf(house, stay)).toBe('A1-1');
  });

  it('suggests to release the bed after the days that the office has set', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    must('stays.startLeave', leaveOf(stay, { dueOn: '2026-06-09' }));
    goTo(house, '2026-06-12');
    const suggested = () =>
      must<{ away: { suggestRelease: boolean } }[]>('stays.overdueLeaves', {})[0]?.away
        .suggestRelease;
    expect(suggested()).toBe(false);
    house.office.raw.exec(`INSERT INTO setting (key, value, changed_at)
      VALUES ('facility.settings', '{"holdDays":{"usual":2,"hospital":30,"unauthorised":7}}', '2026-06-08T00:00:00.000Z')`);
    expect(suggested()).toBe(true);
    // Nobody has released it: the bed is still theirs.
    expect(bedOf(house, stay)).toBe('A1-1');
  });

  it('asks by its kind; the words say what is missing', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    const refuse = (code: string, more: object) =>
      expectRefused('stays.startLeave', leaveOf(stay, more), code);
    expect(refuse('stays.leave-facts', { kind: 'hospital' })).toMatchObject({
      missing: ['destination', 'time'],
    });
    refuse('stays.leave-facts', { companion: '' });
    refuse('stays.leave-facts', { kind: 'unauthorised' });
    refuse('stays.due-before', { dueOn: '2026-06-01' });
    refuse('stays.before', { from: '2026-06-01' });
    refuse('stays.not-found', { stay: 'x' });
    const gone = { kind: 'unauthorised', fromTime: '21:00', from: '2026-06-09', dueOn: null };
    refuse('stays.in-future', gone);
  });

  it('of many goes by one, and names who cannot go', () => {
    house = newDesk();
    const [a, b] = ['A', 'B'].map((name, at) => admitted(house, { name }, `A1-${at + 1}`));
    must('stays.startLeave', leaveOf(b ?? ''));
    const group = (people: unknown[]) => ({
      kind: 'holiday',
      from: TODAY,
      dueOn: '2026-06-20',
      destination: '',
      decidedBy: 'Kepala',
      note: 'Lebaran',
      people,
    });
    const person = (stay: string | undefined, phone = '08') => ({ stay, companion: 'Ibu', phone });
    const done = must('stays.groupLeave', group([person(a), person(b), person(a), person('x')]));
    expect(done).toMatchObject({
      gone: 1,
      refused: [
        { name: 'B', reason: { code: 'stays.away', since: TODAY } },
        { stay: 'x', reason: { code: 'stays.not-found' } },
      ],
    });
    expect(
      rowsOf(house, 'leave').filter((row) => (row as { group_uid: unknown }).group_uid),
    ).toHaveLength(1);
    expectRefused('stays.groupLeave', group([person(b)]), 'stays.nobody-goes');
    expectRefused('stays.groupLeave', group([]), 'input.invalid');
  });

  it('released waits for a call, which leads back to the same stay', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    must('stays.startLeave', leaveOf(stay));
    must('stays.releaseBed', { stay, on: TODAY, reason: 'Terlalu lama' });
    const [request] = house.office.db.sql<{ uid: string }>(
      'SELECT uid FROM application WHERE returning_stay_id IS NOT NULL',
    );
    must('applications.giveConsent', { application: request?.uid, consent: CONSENT });
    const desk = new ApplicationDesk(house);
    const { call, bed } = desk.mustCall(request?.uid ?? '', house.bed('A2-1'));
    expect(desk.answer(call, 'accepted')).toBe('ok');
    expect(must('applications.calls', {})).toMatchObject([
      { bed, bedUid: house.bed('A2-1'), returning: stay, accepted: true },
    ]);
    expectRefused('stays.admit', admission(request?.uid ?? ''), 'stays.open-stay');
    const back = { stay, bed: house.bed('A2-1'), on: TODAY, override: '' };
    expect(must('stays.returnToBed', back)).toMatchObject({ bed: 'A2-1' });
    expect(must('applications.calls', {})).toEqual([]);
    expect(rowsOf(house, 'stay')).toHaveLength(1);
  });

  it('released gives the bed away and puts the person first in line; back needs bed and place', () => {
    house = newDesk({ operational: 2 });
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    admitted(house, { name: 'B' }, 'A1-2');
    const release = { stay, on: TODAY, reason: 'Terlalu lama' };
    expectRefused('stays.releaseBed', release, 'stays.not-away');
    must('stays.startLeave', leaveOf(stay));
    expectRefused('stays.releaseBed', { ...release, on: '2026-06-07' }, 'stays.before');
    expectRefused('stays.releaseBed', { ...release, reason: '' }, 'input.invalid');
    const back = { stay, bed: house.bed('A2-1'), on: TODAY, override: '' };
    expectRefused('stays.returnToBed', back, 'stays.not-released');
    must('stays.releaseBed', release);
    expectRefused('stays.releaseBed', release, 'stays.bed-released');
    expectRefused('stays.transfer', transferTo(house, stay, 'A2-1'), 'stays.bed-released');
    expectRefused('stays.returnFromLeave', { stay, on: TODAY }, 'stays.bed-released');
    expect(must('stays.count', {})).toMatchObject({ held: 1, all: 2, noBed: 0, free: 1 });
    const request = house.office.db.sql<{ order_key: string }>(
      `SELECT order_key FROM application WHERE returning_stay_id IS NOT NULL AND closed_on IS NULL
       AND state = 'waiting'`,
    );
    expect(request[0]?.order_key.startsWith('0|')).toBe(true);
    const other = admitted(house, { name: 'C' }, 'A1-1');
    expectRefused('stays.returnToBed', back, 'stays.house-full');
    must('stays.discharge', discharge(other));
    const taken = { ...back, bed: house.bed('A1-2') };
    expectRefused('stays.returnToBed', taken, 'stays.bed-unfit');
    expect(must('stays.returnToBed', back)).toMatchObject({ bed: 'A2-1', lateDays: 0 });
    expect(rowsOf(house, 'application')).not.toContainEqual(
      expect.objectContaining({ closed_on: null }),
    );
    expect(bedOf(house, stay)).toBe('A2-1');
  });

  it('[B3] a release is not taken back once others hold the place: the database refuses', () => {
    house = newDesk({ operational: 1 });
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    must('stays.startLeave', leaveOf(stay));
    must('stays.releaseBed', { stay, on: TODAY, reason: 'Lama' });
    const [entry] = house.office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal');
    admitted(house, { name: 'B' }, 'A1-2');
    expect(() =>
      house.office.raw.exec('UPDATE leave SET released_on = NULL, release_reason = NULL'),
    ).toThrow('limit.operational');
    expectRefused('journal.undoEntry', { seq: entry?.seq }, 'journal.depends');
  });

  it('cannot be released while another request of the person is open', () => {
    house = newDesk();
    const person = insertPerson(house, { name: 'A' });
    const id = insertStay(house, person, { bed: 'A1-1', from: TODAY });
    const [row] = house.office.db.sql<{ uid: string }>('SELECT uid FROM stay WHERE id = ?', id);
    const stay = row?.uid ?? '';
    insertRequest(house, person);
    must('stays.startLeave', leaveOf(stay));
    const release = { stay, on: TODAY, reason: 'Lama' };
    expectRefused('stays.releaseBed', release, 'stays.open-application');
  });
});

describe('a discharge', () => {
  it('frees the bed on the day, ends the leave, and leaves papers as tasks', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    must('stays.startLeave', leaveOf(stay, { dueOn: '2026-06-09' }));
    goTo(house, '2026-06-12');
    must('stays.discharge', discharge(stay, { on: '2026-06-12' }));
    expect(rowsOf(house, 'leave')).toMatchObject([
      { until_date: '2026-06-12', ended_how: 'discharged' },
    ]);
    expect(rowsOf(house, 'bed_assignment')).toMatchObject([{ until_date: '2026-06-12' }]);
    const { tasks } = must<{ tasks: { kind: string }[] }>('stays.show', { stay });
    expect(tasks.map(({ kind }) => kind)).toEqual(['closing_checklist', 'final_assessment']);
    expect(must('stays.page', { chip: 'left', offset: 0, limit: 10 })).toMatchObject([
      { name: 'A', until: '2026-06-12' },
    ]);
    // The same day another lies in it.
    const next = insertRequest(house, insertPerson(house, { name: 'B' }), {
      call: 'A1-1',
      calledOn: '2026-06-12',
    });
    const { stay: other } = must<{ stay: string }>(
      'stays.admit',
      admission(next, { on: '2026-06-12' }),
    );
    expect(bedOf(house, other)).toBe('A1-1');
    expectRefused('stays.discharge', discharge(stay, { on: '2026-06-12' }), 'stays.ended');
  });

  it('on the day of coming is a stay of no night', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    must('stays.discharge', discharge(stay));
    expect(must('stays.count', {})).toMatchObject({ held: 0, present: 0, left: 1 });
  });

  it('is refused before what is on record, ahead, and without the note it needs', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    const refuse = (code: string, more: object) =>
      expectRefused('stays.discharge', discharge(stay, more), code);
    refuse('stays.in-future', { on: '2026-06-09' });
    refuse('stays.before', { on: '2026-06-07' });
    refuse('stays.note-needed', { reason: 'other' });
    refuse('stays.not-found', { stay: 'x' });
    goTo(house, '2026-06-20');
    must('stays.transfer', transferTo(house, stay, 'A1-2', { on: '2026-06-15' }));
    refuse('stays.later-event', { on: '2026-06-14' });
  });

  it('by death writes the incident too, and ends the waiting of who was away without a bed', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    must('stays.startLeave', leaveOf(stay));
    must('stays.releaseBed', { stay, on: TODAY, reason: 'Lama' });
    must('stays.discharge', discharge(stay, { reason: 'died', note: 'Sakit di rumah' }));
    expect(rowsOf(house, 'incident')).toMatchObject([
      { kind: 'death', severity: 'severe', account: 'Sakit di rumah' },
    ]);
    expect(
      house.office.db.sql('SELECT closed_reason FROM application WHERE returning_stay_id NOTNULL'),
    ).toEqual([{ closed_reason: 'died' }]);
  });

  it('drops a leave that was planned for later', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    must('stays.startLeave', leaveOf(stay, { from: '2026-06-10' }));
    must('stays.discharge', discharge(stay));
    expect(rowsOf(house, 'leave')).toEqual([]);
  });
});
