import { afterEach, describe, expect, it } from 'vitest';
import { type Facility, insertPerson, insertStay, TODAY } from '../support/facility.ts';
import {
  admission,
  admitted,
  closeSound,
  COMPANION,
  expectRefusal,
  goTo,
  insertRequest,
  newDesk,
  rowsOf,
} from '../support/stay-desk.ts';

let house: Facility;
afterEach(() => closeSound(house));
const expectRefused = (channel: string, input: unknown, code: string, as?: string): unknown =>
  expectRefusal(house, channel, input, { code, as });

describe('an admission', () => {
  it('makes stay and bed, ends call and request, all in one step', () => {
    house = newDesk();
    const person = insertPerson(house, { name: 'Yakobus Ngau' });
    const request = insertRequest(house, person, { call: 'A1-3' });
    const done = house.office.must('stays.admit', admission(request));
    expect(done).toMatchObject({ name: 'Yakobus Ngau', bed: 'A1-3' });
    expect(rowsOf(house, 'stay')).toMatchObject([
      { mode: 'residential', sex: 'L', from_date: TODAY, until_date: null, agreement_on: TODAY },
    ]);
    expect(rowsOf(house, 'bed_call')).toMatchObject([{ ended_on: TODAY }]);
    expect(rowsOf(house, 'application')).toMatchObject([
      { closed_on: TODAY, closed_reason: 'admitted', state: 'closed' },
    ]);
  });

  it('[B4] row 28: a double click, as one request or as two, makes one stay', () => {
    house = newDesk();
    const request = insertRequest(house, insertPerson(house, { name: 'A' }), { call: 'A1-1' });
    const call = { channel: 'stays.admit', input: admission(request), session: 'officer-token' };
    const first = house.office.pipeline.call({ ...call, request: 'one' });
    expect(house.office.pipeline.call({ ...call, request: 'one' })).toEqual(first);
    expectRefused('stays.admit', admission(request), 'stays.already-admitted');
    expect(rowsOf(house, 'stay')).toHaveLength(1);
  });

  it('[B4] row 28: overlapping and back-dated stays are refused with a sentence', () => {
    house = newDesk();
    const person = insertPerson(house, { name: 'A' });
    insertStay(house, person, { from: '2026-03-01', until: '2026-05-01' });
    const request = insertRequest(house, person, { call: 'A1-1' });
    const early = admission(request, { on: '2026-04-30' });
    expect(expectRefused('stays.admit', early, 'stays.overlap')).toMatchObject({
      from: '2026-03-01',
      until: '2026-05-01',
    });
    expectRefused('stays.admit', admission(request, { on: '2026-02-01' }), 'stays.overlap');
    house.office.must('stays.admit', admission(request, { on: '2026-05-01' }));
    const again = insertRequest(house, person, { mode: 'day' });
    expectRefused('stays.admit', admission(again), 'stays.open-stay');
  });

  it('is refused by each of its guards', () => {
    house = newDesk();
    const { office } = house;
    const one = insertRequest(house, insertPerson(house, { name: 'A' }), { call: 'A1-1' });
    const refuse = (code: string, more: object = {}, request = one) =>
      expectRefused('stays.admit', admission(request, more), code);
    refuse('stays.application-unknown', {}, 'nobody');
    refuse('stays.in-future', { on: '2026-06-09' });
    refuse('stays.before', { on: '2025-12-31' });
    refuse('stays.agreement-missing', { agreementOn: null });
    refuse('stays.bed-unknown', { bed: 'no-bed' });
    refuse('stays.bed-unfit', { bed: house.bed('B1-1') });
    refuse('stays.not-found', { parentStay: 'nobody' });
    const undecided = insertRequest(house, insertPerson(house, { name: 'B' }), { eligible: false });
    refuse('stays.not-eligible', {}, undecided);
    const waiting = insertRequest(house, insertPerson(house, { name: 'C' }));
    refuse('stays.not-accepted', {}, waiting);
    const asked = insertRequest(house, insertPerson(house, { name: 'D' }), {
      call: 'A1-2',
      accepted: false,
    });
    refuse('stays.not-accepted', {}, asked);
    office.raw.exec(`INSERT INTO bed_outage (uid, bed_id, kind, from_date)
      VALUES ('o', ${house.bedId('A1-1')}, 'repair', '${TODAY}')`);
    expect(refuse('stays.bed-unfit')).toMatchObject({ reasons: ['out_of_service'] });
    // Another bed than the called one, for that is in repair.
    office.must('stays.admit', admission(one, { bed: house.bed('A1-3') }));
    expect(rowsOf(house, 'bed_assignment')).toMatchObject([{ bed_id: house.bedId('A1-3') }]);
  });

  it('takes the agreement from the papers where it was handed in', () => {
    house = newDesk();
    const request = insertRequest(house, insertPerson(house, { name: 'A' }), { call: 'A1-1' });
    house.office.raw.exec(`INSERT INTO application_document (uid, application_id, kind, received_on)
      VALUES ('d', 1, 'agreement', '2026-06-01')`);
    house.office.must('stays.admit', admission(request, { agreementOn: null }));
    expect(rowsOf(house, 'stay')).toMatchObject([{ agreement_on: '2026-06-01' }]);
  });

  it('is refused in a full house, and on a later day for which the ledger leaves too little', () => {
    house = newDesk({ operational: 1 });
    insertStay(house, insertPerson(house, { name: 'Penghuni' }), { bed: 'A1-1' });
    const request = insertRequest(house, insertPerson(house, { name: 'A' }), { call: 'A1-2' });
    expect(expectRefused('stays.admit', admission(request), 'stays.house-full')).toMatchObject({
      effective: 1,
      held: 1,
      reserved: 0,
      limit: 'operational',
    });
    const entry = (seats: number, from: string) =>
      house.office.raw
        .exec(`INSERT INTO capacity_entry (uid, scope, site_id, seats, from_date, reason)
        VALUES ('${from}', 'operational', ${house.siteId}, ${seats}, '${from}', 'SK')`);
    entry(2, '2026-06-01');
    entry(1, '2026-07-01');
    expect(expectRefused('stays.admit', admission(request), 'stays.limit-other-day')).toMatchObject(
      {
        limit: 'operational',
      },
    );
  });

  it('by day or at home takes neither bed nor place, and needs no call', () => {
    house = newDesk({ operational: 0 });
    const request = insertRequest(house, insertPerson(house, { name: 'A' }), { mode: 'day' });
    const done = house.office.must('stays.admit', admission(request, { agreementOn: null }));
    expect(done).toMatchObject({ bed: null });
    expect(rowsOf(house, 'bed_assignment')).toEqual([]);
  });

  it('[B4] row 5: who left and comes back has a new request and a new stay, and the history', () => {
    house = newDesk();
    const person = insertPerson(house, { name: 'A' });
    const first = insertRequest(house, person, { call: 'A1-1' });
    const { stay } = house.office.must<{ stay: string }>('stays.admit', admission(first));
    goTo(house, '2026-06-20');
    house.office.must('stays.discharge', {
      stay,
      on: '2026-06-10',
      reason: 'back_to_family',
      note: '',
    });
    const second = insertRequest(house, person, { call: 'A1-1', calledOn: '2026-06-20' });
    const again = house.office.must<{ stay: string }>(
      'stays.admit',
      admission(second, { on: '2026-06-20', agreementOn: '2026-06-20' }),
    );
    const shown = house.office.must('stays.show', { stay: again.stay });
    expect(shown).toMatchObject({
      others: [{ uid: stay, from: TODAY, until: '2026-06-10' }],
      resident: { bed: 'A1-1' },
    });
  });

  it('of a child with the own parent goes into the parent’s room, not into another grown-up’s', () => {
    house = newDesk();
    const mother = admitted(house, { name: 'Ibu', sex: 'P' }, 'B1-1');
    const child = { name: 'Anak', sex: 'P', birthDate: '2022-01-01' } as const;
    const request = insertRequest(house, insertPerson(house, child), { call: 'B1-2' });
    expect(expectRefused('stays.admit', admission(request), 'stays.bed-unfit')).toMatchObject({
      reasons: ['child_with_adult'],
      overridable: 'no',
    });
    house.office.must('stays.admit', admission(request, { parentStay: mother }));
  });
});

describe('a bed against a rule', () => {
  const upstairs = () => {
    house = newDesk();
    const person = insertPerson(house, { name: 'Kursi Roda' });
    house.office.raw.exec(`INSERT INTO assessment (uid, person_id, assessed_on, assessor, subtypes,
      mobility, recovery) VALUES ('a', ${person}, '2026-06-01', 'Dr', '[]', 'bedridden', 1)`);
    return insertRequest(house, person, { call: 'C1-1' });
  };
  it('is given by the head with a reason, which is stored', () => {
    const request = upstairs();
    expect(expectRefused('stays.admit', admission(request), 'stays.bed-unfit')).toMatchObject({
      reasons: ['stairs'],
      overridable: 'yes',
    });
    const asked = admission(request, { override: 'Dipindah besok' });
    expectRefused('stays.admit', asked, 'stays.bed-unfit', COMPANION);
    house.office.must('stays.admit', asked);
    expect(rowsOf(house, 'bed_assignment')).toMatchObject([{ reason: 'Dipindah besok (stairs)' }]);
  });
});
