import { afterEach, describe, expect, it } from 'vitest';
import { type Facility, insertPerson, insertStay, TODAY } from '../support/facility.ts';
import {
  admitted,
  atTheDoor,
  bedOf,
  closeSound,
  COMPANION,
  expectRefusal,
  goTo,
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

describe('a transfer', () => {
  it('[B4] row 30: moves the bed and blanks nothing else', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    must('stays.startLeave', leaveOf(stay));
    goTo(house, '2026-06-10');
    const before = ['stay', 'person', 'leave', 'application'].map((one) => rowsOf(house, one));
    must('stays.transfer', transferTo(house, stay, 'A2-1', { on: '2026-06-10', reason: 'Dekat' }));
    expect(['stay', 'person', 'leave', 'application'].map((one) => rowsOf(house, one))).toEqual(
      before,
    );
    expect(rowsOf(house, 'bed_assignment')).toMatchObject([
      { until_date: '2026-06-10' },
      { bed_id: house.bedId('A2-1'), from_date: '2026-06-10', until_date: null, reason: 'Dekat' },
    ]);
  });

  it('[B4] row 27: a bed’s state is what the stays say; there is no column that could differ', () => {
    house = newDesk();
    const columns = house.office.db
      .sql<{ name: string }>(`SELECT name FROM pragma_table_info('bed')`)
      .map(({ name }) => name);
    expect(columns.filter((name) => /state|status|taken|free|occup/.test(name))).toEqual([]);
    const one = admitted(house, { name: 'A' }, 'A1-1');
    const other = admitted(house, { name: 'B' }, 'A1-2');
    const offered = () =>
      must<{ beds: { code: string }[] }>('stays.fitBeds', { stay: other, on: TODAY }).beds.map(
        ({ code }) => code,
      );
    expect(offered()).not.toContain('A1-1');
    must('stays.transfer', transferTo(house, one, 'A2-1'));
    expect(offered()).toContain('A1-1');
    expect(offered()).not.toContain('A2-1');
    must('stays.discharge', discharge(one));
    expect(offered()).toContain('A2-1');
  });

  it('is refused where the bed does not fit, is the same, or the person is not there', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    admitted(house, { name: 'B' }, 'A1-2');
    const refuse = (code: string, bed: string, more: object = {}) =>
      expectRefused('stays.transfer', transferTo(house, stay, bed, more), code);
    refuse('stays.same-bed', 'A1-1');
    expect(refuse('stays.bed-unfit', 'A1-2')).toMatchObject({ reasons: ['taken'] });
    expect(refuse('stays.bed-unfit', 'B1-1')).toMatchObject({ reasons: ['wrong_sex'] });
    expect(refuse('stays.bed-unfit', 'T1-1')).toMatchObject({ overridable: 'yes' });
    refuse('stays.bed-unknown', 'A1-3', { bed: 'x' });
    refuse('stays.in-future', 'A1-3', { on: '2026-06-09' });
    refuse('stays.before', 'A1-3', { on: '2026-06-07' });
    refuse('stays.not-found', 'A1-3', { stay: 'nobody' });
    must('stays.transfer', transferTo(house, stay, 'T1-1', { override: 'Perbaikan bangsal' }));
    goTo(house, '2026-06-20');
    must('stays.transfer', transferTo(house, stay, 'A2-1', { on: '2026-06-15' }));
    refuse('stays.moved-since', 'A1-3', { on: '2026-06-10' });
    must('stays.discharge', discharge(stay, { on: '2026-06-20' }));
    refuse('stays.ended', 'A1-3', { on: '2026-06-20' });
    const day = insertStay(house, insertPerson(house, { name: 'H' }), { more: { mode: 'day' } });
    const [row] = house.office.db.sql<{ uid: string }>('SELECT uid FROM stay WHERE id = ?', day);
    refuse('stays.not-residential', 'A1-3', { stay: row?.uid });
  });

  it('two on one day leave the first bed with no night', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    must('stays.transfer', transferTo(house, stay, 'A1-2'));
    must('stays.transfer', transferTo(house, stay, 'A1-1'));
    expect(bedOf(house, stay)).toBe('A1-1');
    expect(rowsOf(house, 'bed_assignment')).toHaveLength(3);
  });
});

describe('a swap', () => {
  const swap = (stay: string, other: string, more: object = {}) => ({
    stay,
    other,
    on: TODAY,
    reason: '',
    override: '',
    ...more,
  });
  it('changes both beds at once', () => {
    house = newDesk();
    const one = admitted(house, { name: 'A' }, 'A1-1');
    const two = admitted(house, { name: 'B' }, 'A2-1');
    expect(must('stays.swap', swap(one, two))).toEqual({ name: 'A', other: 'B' });
    expect([bedOf(house, one), bedOf(house, two)]).toEqual(['A2-1', 'A1-1']);
  });
  it('is refused for both where one does not fit', () => {
    house = newDesk();
    const one = admitted(house, { name: 'A' }, 'A1-1');
    const other = admitted(house, { name: 'B', sex: 'P' }, 'B1-1');
    expectRefused('stays.swap', swap(one, other), 'stays.bed-unfit');
    expectRefused('stays.swap', swap(one, one), 'stays.not-found');
    expectRefused('stays.swap', swap('x', one), 'stays.not-found');
    const { stay } = must<{ stay: string }>('stays.admitEmergency', atTheDoor());
    expectRefused('stays.swap', swap(one, stay), 'stays.without-bed');
    const child = admitted(house, { name: 'Anak', birthDate: '2015-01-01' }, 'A2-1');
    admitted(house, { name: 'C' }, 'A1-2');
    // The child would come among grown-ups, and the grown-up's leaving does not help.
    expect(expectRefused('stays.swap', swap(one, child), 'stays.bed-unfit')).toMatchObject({
      reasons: ['child_with_adult'],
    });
  });
  it('looks at each without the other: a child and a grown-up, alone in their rooms, change', () => {
    house = newDesk();
    const one = admitted(house, { name: 'A' }, 'A1-1');
    const child = admitted(house, { name: 'Anak', birthDate: '2015-01-01' }, 'A2-1');
    must('stays.swap', swap(one, child));
    expect([bedOf(house, one), bedOf(house, child)]).toEqual(['A2-1', 'A1-1']);
  });
});

describe('access', () => {
  it('lets a companion record a leave, and no approval', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    expect(house.office.call('stays.startLeave', leaveOf(stay), COMPANION)).toMatchObject({
      ok: true,
    });
    expectRefused('stays.approve', { stay, on: TODAY }, 'access.denied', COMPANION);
  });
});
