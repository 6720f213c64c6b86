import { afterEach, describe, expect, it } from 'vitest';
import { type Facility, insertPerson, insertStay, TODAY } from '../support/facility.ts';
import {
  atTheDoor,
  bedOf,
  closeSound,
  COMPANION,
  expectRefusal,
  insertRequest,
  newDesk,
  rowsOf,
} from '../support/stay-desk.ts';

let house: Facility;
afterEach(() => closeSound(house));
const expectRefused = (channel: string, input: unknown, code: string, as?: string): unknown =>
  expectRefusal(house, channel, input, { code, as });

describe('Masuk Darurat', () => {
  it('makes person, request and stay of a nameless man, with tasks of 3×24 hours', () => {
    house = newDesk();
    const done = house.office.must<{ stay: string }>(
      'stays.admitEmergency',
      atTheDoor({ bed: house.bed('T1-1') }),
    );
    expect(done).toMatchObject({
      name: 'Tanpa Nama (L, ±40 th)',
      number: '2026-0001',
      bed: 'T1-1',
      over: false,
    });
    expect(rowsOf(house, 'person')).toMatchObject([
      { nik_status: 'unknown', birth_estimated: 1, birth_date: '1986-01-01' },
    ]);
    expect(rowsOf(house, 'application')).toMatchObject([
      { emergency: 1, closed_reason: 'admitted', number: '2026-0001' },
    ]);
    const { tasks } = house.office.must<{ tasks: { kind: string; due: string }[] }>('stays.show', {
      stay: done.stay,
    });
    expect(tasks.map(({ kind }) => kind)).toEqual([
      'approval',
      'consent',
      'assessment',
      'documents',
      'agreement',
    ]);
    expect(new Set(tasks.map(({ due }) => due))).toEqual(new Set(['2026-06-11']));
  });

  it('without a bed is on the list of those who lack one', () => {
    house = newDesk();
    const child = atTheDoor({ child: true, age: null, sex: 'P' });
    const done = house.office.must('stays.admitEmergency', child);
    expect(done).toMatchObject({ name: 'Tanpa Nama (P, anak)', bed: null });
    expect(house.office.must('stays.count', {})).toMatchObject({ noBed: 1, present: 1, tasks: 0 });
    expect(rowsOf(house, 'stay')).toMatchObject([{ adult_from: '9999-12-31' }]);
  });

  it('into a full house is the head’s word, with a reason and a permit of three days', () => {
    house = newDesk({ rated: 1, operational: 1 });
    insertStay(house, insertPerson(house, { name: 'Penghuni' }), { bed: 'A1-1' });
    expectRefused('stays.admitEmergency', atTheDoor(), 'stays.house-full');
    const asked = atTheDoor({ fullReason: 'Banjir, tidak ada tempat lain' });
    expectRefused('stays.admitEmergency', asked, 'stays.house-full', COMPANION);
    expect(house.office.must('stays.admitEmergency', asked)).toMatchObject({ over: true });
    expect(rowsOf(house, 'permit')).toMatchObject(
      ['operational', 'site'].map((scope) => ({
        scope,
        extra: 1,
        from_date: TODAY,
        until_date: '2026-06-11',
        letter_no: 'Darurat 2026-0001',
      })),
    );
    expect(house.office.must('stays.count', {})).toMatchObject({ held: 2, present: 2 });
  });

  it('counts a place that a call holds, though the database itself would take one more', () => {
    house = newDesk({ operational: 1 });
    insertRequest(house, insertPerson(house, { name: 'A' }), { call: 'A1-1' });
    expect(expectRefused('stays.admitEmergency', atTheDoor(), 'stays.house-full')).toMatchObject({
      held: 0,
      reserved: 1,
    });
  });

  it('refuses what cannot be, each with its reason', () => {
    house = newDesk();
    const refuse = (code: string, more: object) =>
      expectRefused('stays.admitEmergency', atTheDoor(more), code);
    refuse('stays.age-group', { child: true });
    refuse('stays.in-future', { on: '2026-06-09' });
    refuse('stays.bed-unknown', { bed: 'none' });
    refuse('stays.bed-unfit', { bed: house.bed('B1-1') });
    refuse('stays.not-found', { parentStay: 'nobody' });
    refuse('input.invalid', { broughtBy: ' ' });
    house.office.raw.exec('PRAGMA foreign_keys = OFF; DELETE FROM site;');
    refuse('stays.no-site', {});
  });

  it('is approved by the head, once', () => {
    house = newDesk();
    const { stay } = house.office.must<{ stay: string }>('stays.admitEmergency', atTheDoor());
    expectRefused('stays.approve', { stay, on: '2026-06-07' }, 'stays.before');
    expectRefused('stays.approve', { stay: 'x', on: TODAY }, 'stays.not-found');
    expectRefused('stays.approve', { stay, on: TODAY }, 'access.denied', COMPANION);
    house.office.must('stays.approve', { stay, on: TODAY });
    expectRefused('stays.approve', { stay, on: TODAY }, 'stays.approved');
    expect(rowsOf(house, 'application')).toMatchObject([
      { emergency_approved_by: 'Siti Norhayati', emergency_approved_on: TODAY },
    ]);
    expectRefused('stays.recordAgreement', { stay, on: '2026-06-09' }, 'stays.in-future');
    house.office.must('stays.recordAgreement', { stay, on: TODAY });
    expect(bedOf(house, stay)).toBeNull();
  });
});
