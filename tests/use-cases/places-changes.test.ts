import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { openIntake } from '#tests/support/candidate-office.ts';
import { addPupil } from '#tests/support/pupils.ts';
import { free, FROM, PERMIT, smallSite } from '#tests/support/small-site.ts';

type Changes = NonNullable<OutputOf<Contract['places']['changes']>>;

let office: TestOffice;
beforeEach(() => {
  office = newOffice();
});
afterEach(() => {
  office.close();
});

const changes = () => office.must<Changes>('places.changes');

describe('what changes when', () => {
  it('an office without a site has nothing to tell', () => {
    expect(office.must('places.changes')).toBeNull();
  });

  it('names every kind on its day, with the places it leaves', () => {
    const { site, group, dormitory, boys } = smallSite(office);
    addPupil(office, { site: 'KC', name: 'Adi', sex: 'L', level: 'SD', bed: '1-1' });
    addPupil(office, {
      site: 'KC',
      name: 'Rina',
      sex: 'P',
      level: 'SD',
      plannedUntil: '2026-07-01',
    });
    addPupil(office, { site: 'KC', name: 'Budi', sex: 'L', level: 'SD', until: '2026-07-01' });
    office.must('places.grantPermit', { site, ...PERMIT, from: FROM, until: '2026-08-01' });
    office.must('places.closeRoom', { room: boys, on: '2026-09-01' });
    office.must('places.addRoom', {
      dormitory,
      code: '3',
      sex: 'P',
      levels: ['SD'],
      beds: 3,
      from: '2026-10-01',
    });
    office.must('places.setClassSeats', {
      class: group,
      seats: 7,
      from: '2026-11-01',
      reason: 'bangku',
    });
    office.must('places.setSiteCapacity', { site, seats: 5, from: '2026-12-01', reason: 'SK' });
    office.must('places.closeClass', { class: group, on: '2027-01-01' });
    openIntake(office);
    const { days, overdue, left } = changes();
    expect({ overdue, left }).toEqual({ overdue: 0, left: 0 });
    const told = days.map(({ on, places, changes: all }) => [
      on,
      places,
      ...all.map(({ kind, name, count, toMove }) => `${kind} ${name} ${count} ${toMove}`),
    ]);
    expect(told).toEqual([
      ['2026-06-10', 1, 'intake-closes Gelombang BB26 0 0'],
      ['2026-07-01', 3, 'planned-end  1 0', 'leaving  1 0'],
      ['2026-07-13', 3, 'term-starts Gelombang BB26 0 0'],
      ['2026-08-01', 3, 'permit-ends  2 0'],
      ['2026-09-01', 2, 'beds-close Asrama 1 1 2 1'],
      ['2026-10-01', 3, 'beds-open Asrama 1 3 3 0'],
      ['2026-11-01', 5, 'class-seats I-A 7 0'],
      ['2026-12-01', 4, 'ceiling  5 0'],
      ['2027-01-01', 0, 'class-closes I-A 7 0'],
      ['2032-07-01', 0, 'planned-end  1 0'],
    ]);
    for (const { on, places } of days) expect(free(office, on).total.places).toBe(places);
    expect(days.map(({ more }) => more)).toEqual([0, 2, 0, 0, -1, 1, 2, -1, -4, 0]);
  });

  it('says who is past the planned end and still here', () => {
    smallSite(office);
    addPupil(office, {
      site: 'KC',
      name: 'Rina',
      sex: 'P',
      level: 'SD',
      plannedUntil: '2026-06-01',
    });
    expect(changes()).toMatchObject({ overdue: 1, days: [] });
    expect(free(office).held.all).toBe(1);
    expect(free(office, '2026-06-09').held.all).toBe(0);
  });
});
