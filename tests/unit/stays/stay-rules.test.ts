import { describe, expect, it } from 'vitest';
import type { Fit } from '#shared/domain/house/bed-fit.ts';
import {
  type Admission,
  decideAdmission,
  staysInTheWay,
} from '#shared/domain/stays/decide-admission.ts';
import { decideBed, mayOverride } from '#shared/domain/stays/decide-bed.ts';
import { decideDischarge, type Discharge } from '#shared/domain/stays/decide-discharge.ts';
import {
  arrivedAdultFrom,
  arrivedName,
  decideEmergency,
  type Emergency,
} from '#shared/domain/stays/decide-emergency.ts';
import { decideTransfer, type Transfer } from '#shared/domain/stays/decide-transfer.ts';
import { fullHouse, type HouseRoom } from '#shared/domain/stays/house-room.ts';

const ROOM: HouseRoom = {
  rated: 200,
  operational: 80,
  ratedExtra: 0,
  inService: 81,
  held: 73,
  reserved: 2,
};
const FIT: Fit = { bed: 'b1', code: 'A1-1', hard: [], soft: [] };
const WISH = { fit: FIT, bed: 'b1', isHead: false, override: '' };
const ADMISSION: Admission = {
  name: 'Yakobus Ngau',
  mode: 'residential',
  on: '2026-06-08',
  today: '2026-06-08',
  receivedOn: '2026-05-01',
  closed: false,
  eligible: true,
  call: 'accepted',
  agreementOn: '2026-06-08',
  stays: [],
  bed: WISH,
  room: ROOM,
};
const codeOf = (result: { ok: boolean; error?: { code: string } }): string =>
  result.ok ? 'ok' : (result.error?.code ?? '');

describe('the house on a day', () => {
  it('has the room of the worked example, and says what binds when it is full', () => {
    expect(fullHouse(ROOM)).toBeUndefined();
    expect(fullHouse({ ...ROOM, held: 78 })).toEqual({
      effective: 80,
      held: 78,
      reserved: 2,
      limit: 'operational',
      permits: ['operational'],
    });
    expect(fullHouse({ ...ROOM, inService: 75 })?.limit).toBe('beds');
    expect(fullHouse({ ...ROOM, operational: null, rated: 75 })).toMatchObject({
      limit: 'site',
      permits: ['site'],
    });
  });
});

describe('an admission', () => {
  it('gives the bed that was called', () => {
    expect(decideAdmission(ADMISSION)).toEqual({
      ok: true,
      value: { bed: 'b1', overridden: [], warnings: [] },
    });
    expect(decideAdmission({ ...ADMISSION, mode: 'day', call: 'none', bed: null })).toEqual({
      ok: true,
      value: null,
    });
  });

  it.each<[string, Partial<Admission>]>([
    ['stays.already-admitted', { closed: true }],
    ['stays.in-future', { on: '2026-06-09' }],
    ['stays.before', { on: '2026-04-30' }],
    ['stays.open-stay', { stays: [{ from: '2026-01-01', until: null }] }],
    ['stays.overlap', { stays: [{ from: '2026-06-01', until: '2026-06-09' }] }],
    ['stays.not-eligible', { eligible: false }],
    ['stays.not-accepted', { call: 'unanswered' }],
    ['stays.not-accepted', { call: 'none' }],
    ['stays.agreement-missing', { agreementOn: null }],
    ['stays.bed-unknown', { bed: { ...WISH, fit: undefined } }],
    ['stays.bed-unfit', { bed: { ...WISH, fit: { ...FIT, hard: ['out_of_service'] } } }],
    ['stays.house-full', { room: { ...ROOM, held: 78 } }],
  ])('is refused: %s', (code, patch) => {
    expect(codeOf(decideAdmission({ ...ADMISSION, ...patch }))).toBe(code);
  });

  it('may begin on the day another stay ended, also where that was in and out on one day', () => {
    const day = '2026-06-08';
    expect(staysInTheWay('A', day, [{ from: '2026-01-01', until: day }])).toBeUndefined();
    expect(staysInTheWay('A', day, [{ from: day, until: day }])).toBeUndefined();
  });
});

describe('a bed against a rule', () => {
  it('is given by the head with a reason, never for sex, child or a bed in use', () => {
    const stairs = { ...WISH, fit: { ...FIT, hard: ['stairs'] as const } };
    expect(decideBed(stairs)).toMatchObject({ error: { overridable: 'yes' } });
    expect(codeOf(decideBed({ ...stairs, isHead: true }))).toBe('stays.bed-unfit');
    expect(decideBed({ ...stairs, isHead: true, override: 'Lift mati' })).toMatchObject({
      value: { overridden: ['stairs'] },
    });
    for (const hard of [
      'wrong_sex',
      'child_with_adult',
      'children_only',
      'taken',
      'called',
    ] as const) {
      expect(mayOverride([hard, 'stairs'])).toBe(false);
      const wish = { ...WISH, fit: { ...FIT, hard: [hard] }, isHead: true, override: 'Perlu' };
      expect(decideBed(wish)).toMatchObject({ error: { overridable: 'no' } });
    }
  });
});

describe('an emergency', () => {
  const arrived = { name: '', sex: 'L', child: false, age: 40 } as const;
  const emergency: Emergency = {
    arrived,
    on: '2026-06-08',
    today: '2026-06-08',
    isHead: false,
    fullReason: '',
    bed: null,
    room: ROOM,
  };
  const full = { ...ROOM, held: 80 };

  it('names who has no name, and knows a child from a grown-up by what is seen', () => {
    expect(arrivedName(arrived)).toBe('Tanpa Nama (L, ±40 th)');
    expect(arrivedName({ ...arrived, age: null })).toBe('Tanpa Nama (L, dewasa)');
    expect(arrivedName({ ...arrived, name: 'Pak Udin' })).toBe('Pak Udin');
    const day = '2026-06-08';
    expect(arrivedAdultFrom({ ...arrived, age: 18 }, day) <= day).toBe(true);
    expect(arrivedAdultFrom({ ...arrived, age: 17, child: true }, day) > day).toBe(true);
    expect(arrivedAdultFrom({ ...arrived, age: null, child: true }, day)).toBe('9999-12-31');
    expect(arrivedAdultFrom({ ...arrived, age: null }, day)).toBe('0001-01-01');
  });

  it('is taken into a full house by the head alone, with a reason, by permits', () => {
    expect(decideEmergency(emergency)).toMatchObject({ value: { permits: [], over: false } });
    const refused = decideEmergency({ ...emergency, room: full, fullReason: 'Hujan' });
    expect(refused).toMatchObject({ error: { code: 'stays.house-full', held: 80 } });
    expect(codeOf(decideEmergency({ ...emergency, room: full, isHead: true }))).toBe(
      'stays.house-full',
    );
    expect(
      decideEmergency({ ...emergency, room: full, isHead: true, fullReason: 'Hujan' }),
    ).toMatchObject({ value: { permits: ['operational'], over: true } });
  });

  it('refuses an age that contradicts child or adult, and a day ahead', () => {
    const child = { ...arrived, child: true };
    expect(codeOf(decideEmergency({ ...emergency, arrived: child }))).toBe('stays.age-group');
    expect(codeOf(decideEmergency({ ...emergency, on: '2026-06-09' }))).toBe('stays.in-future');
  });
});

describe('a transfer', () => {
  const transfer: Transfer = {
    stay: { name: 'A', from: '2026-03-01', until: null, mode: 'residential' },
    beds: [{ id: 7, bed: 'b0', from: '2026-03-01', until: null }],
    on: '2026-06-08',
    today: '2026-06-08',
    released: false,
    wish: WISH,
  };
  it('ends the old bed on the day the new one begins', () => {
    expect(decideTransfer(transfer)).toMatchObject({ value: { ends: 7, given: { bed: 'b1' } } });
    expect(decideTransfer({ ...transfer, beds: [] })).toMatchObject({ value: { ends: null } });
  });
  it.each<[string, Partial<Transfer>]>([
    ['stays.ended', { stay: { ...transfer.stay, until: '2026-06-01' } }],
    ['stays.not-residential', { stay: { ...transfer.stay, mode: 'day' } }],
    ['stays.in-future', { on: '2026-06-09' }],
    ['stays.before', { on: '2026-02-28' }],
    ['stays.bed-released', { released: true }],
    [
      'stays.moved-since',
      { on: '2026-03-15', beds: [{ id: 8, bed: 'b0', from: '2026-04-01', until: null }] },
    ],
    ['stays.same-bed', { wish: { ...WISH, bed: 'b0' } }],
    ['stays.bed-unfit', { wish: { ...WISH, fit: { ...FIT, hard: ['taken'] } } }],
  ])('is refused: %s', (code, patch) => {
    expect(codeOf(decideTransfer({ ...transfer, ...patch }))).toBe(code);
  });
});

describe('a discharge', () => {
  const discharge: Discharge = {
    stay: { name: 'A', from: '2026-03-01', until: null, mode: 'residential' },
    beds: [{ id: 7, bed: 'b0', from: '2026-03-01', until: null }],
    leaves: [],
    on: '2026-06-08',
    today: '2026-06-08',
    reason: 'back_to_family',
    note: '',
  };
  const leave = { id: 3, from: '2026-06-01', until: null, releasedOn: null };
  it('frees the bed, ends the leave that is open, drops the one planned for later', () => {
    expect(decideDischarge({ ...discharge, leaves: [leave] })).toEqual({
      ok: true,
      value: { endBed: 7, endLeave: 3, dropLeave: null, death: false },
    });
    expect(
      decideDischarge({ ...discharge, leaves: [{ ...leave, from: '2026-06-20' }] }),
    ).toMatchObject({ value: { endLeave: null, dropLeave: 3 } });
    expect(
      decideDischarge({ ...discharge, reason: 'died', note: 'Serangan jantung' }),
    ).toMatchObject({ value: { death: true } });
  });
  it.each<[string, Partial<Discharge>]>([
    ['stays.ended', { stay: { ...discharge.stay, until: '2026-06-01' } }],
    ['stays.in-future', { on: '2026-06-09' }],
    ['stays.before', { on: '2026-02-01' }],
    ['stays.note-needed', { reason: 'other' }],
    ['stays.note-needed', { reason: 'died' }],
    ['stays.later-event', { on: '2026-05-31', leaves: [leave] }],
    [
      'stays.later-event',
      { on: '2026-04-01', leaves: [{ ...leave, from: '2026-03-05', until: '2026-05-01' }] },
    ],
  ])('is refused: %s', (code, patch) => {
    expect(codeOf(decideDischarge({ ...discharge, ...patch }))).toBe(code);
  });
});
