import { describe, expect, it } from 'vitest';
import { decideLeave, type LeaveWish, missingFacts } from '#shared/domain/stays/decide-leave.ts';
import {
  decideRelease,
  decideReturn,
  decideReturnToBed,
} from '#shared/domain/stays/decide-return.ts';
import { DEFAULT_HOLD_DAYS, leaveOverdue } from '#shared/domain/stays/leave-overdue.ts';
import { type StayTaskFacts, stayTasks } from '#shared/domain/stays/stay-tasks.ts';
import { addDays } from '#shared/days.ts';

const TODAY = '2026-06-08';
const LEAVE: LeaveWish = {
  kind: 'home',
  from: TODAY,
  time: null,
  due: '2026-06-15',
  destination: '',
  companion: 'Ibu Siti',
  phone: '0812',
  decidedBy: 'Kepala',
};
const STAY = { name: 'A', from: '2026-03-01', until: null, mode: 'residential' } as const;

describe('a leave', () => {
  it('asks by its kind for what the office must know', () => {
    const nothing = { ...LEAVE, due: null, companion: '', phone: '', decidedBy: '' };
    expect(missingFacts(nothing)).toEqual(['decided_by', 'companion', 'phone', 'due']);
    expect(missingFacts({ ...nothing, kind: 'hospital' })).toEqual([
      'destination',
      'time',
      'decided_by',
    ]);
    expect(missingFacts({ ...nothing, kind: 'unauthorised' })).toEqual(['time', 'decided_by']);
    expect(missingFacts(LEAVE)).toEqual([]);
  });

  it('may be planned ahead, but nobody plans to be away without leave', () => {
    expect(decideLeave({ ...LEAVE, from: '2026-06-10' }, STAY, [], TODAY).ok).toBe(true);
    const away = { ...LEAVE, kind: 'unauthorised', time: '08:00', from: '2026-06-10' } as const;
    expect(decideLeave(away, STAY, [], TODAY)).toMatchObject({
      error: { code: 'stays.in-future' },
    });
  });

  it('is refused on top of another, before the stay, and with a day of return before it begins', () => {
    const other = { from: '2026-06-01', until: null };
    expect(decideLeave(LEAVE, STAY, [other], TODAY)).toMatchObject({
      error: { code: 'stays.away', since: '2026-06-01' },
    });
    expect(decideLeave(LEAVE, STAY, [{ ...other, until: TODAY }], TODAY).ok).toBe(true);
    expect(decideLeave({ ...LEAVE, from: '2026-02-01' }, STAY, [], TODAY)).toMatchObject({
      error: { code: 'stays.before' },
    });
    expect(decideLeave({ ...LEAVE, due: '2026-06-01' }, STAY, [], TODAY)).toMatchObject({
      error: { code: 'stays.due-before' },
    });
    expect(decideLeave(LEAVE, { ...STAY, until: '2026-06-01' }, [], TODAY)).toMatchObject({
      error: { code: 'stays.ended' },
    });
  });
});

describe('coming back', () => {
  const open = { from: '2026-06-01', due: '2026-06-05', releasedOn: null };
  const on = { on: TODAY, today: TODAY };
  it('late is a mark, not a refusal', () => {
    expect(decideReturn('A', open, on)).toEqual({ ok: true, value: { lateDays: 3 } });
    expect(decideReturn('A', { ...open, due: null }, on)).toEqual({
      ok: true,
      value: { lateDays: 0 },
    });
  });
  it('needs a leave, a day within it, and a bed of its own once that was released', () => {
    expect(decideReturn('A', undefined, on)).toMatchObject({ error: { code: 'stays.not-away' } });
    expect(decideReturn('A', open, { ...on, on: '2026-05-31' })).toMatchObject({
      error: { code: 'stays.before' },
    });
    const released = { ...open, releasedOn: '2026-06-07' };
    expect(decideReturn('A', released, on)).toMatchObject({
      error: { code: 'stays.bed-released' },
    });
    expect(decideReturnToBed('A', released, on)).toMatchObject({ ok: true });
    expect(decideReturnToBed('A', open, on)).toMatchObject({
      error: { code: 'stays.not-released' },
    });
    expect(decideRelease('A', released, on)).toMatchObject({
      error: { code: 'stays.bed-released' },
    });
    expect(decideRelease('A', open, on).ok).toBe(true);
  });
});

describe('overdue', () => {
  const leave = { kind: 'home', from: '2026-06-01', due: '2026-06-05', releasedOn: null } as const;
  const late = (days: number, of: Parameters<typeof leaveOverdue>[0] = leave) =>
    leaveOverdue(of, addDays(of.due ?? of.from, days), DEFAULT_HOLD_DAYS);
  it('alerts from the first day, suggests after the hold of its kind, and never by itself', () => {
    expect(late(0)).toMatchObject({ daysLate: 0, suggestRelease: false });
    expect(late(1)).toMatchObject({ daysLate: 1, suggestRelease: false });
    expect(late(14)).toMatchObject({ suggestRelease: false });
    expect(late(15)).toMatchObject({ suggestRelease: true, hold: 14 });
    const hospital = { ...leave, kind: 'hospital', due: null } as const;
    expect(late(30, hospital)).toMatchObject({ daysLate: 0, suggestRelease: false });
    expect(late(31, hospital)).toMatchObject({ suggestRelease: true });
    const gone = { ...leave, kind: 'unauthorised', due: null } as const;
    expect(late(1, gone)).toMatchObject({ daysLate: 1, suggestRelease: false });
    expect(late(8, gone)).toMatchObject({ suggestRelease: true });
    expect(late(40, { ...gone, releasedOn: TODAY })).toMatchObject({ suggestRelease: false });
  });
});

const DONE: StayTaskFacts = {
  from: TODAY,
  until: null,
  died: false,
  residential: true,
  emergency: false,
  approved: true,
  agreement: true,
  documentsComplete: true,
  consent: true,
  assessedOn: '2026-06-01',
  adultFrom: '0001-01-01',
  mixedRoom: false,
  inBed: true,
  leave: null,
  planReviewOn: null,
  nextDatedOn: null,
  itemsMet: 11,
  nikDueOn: null,
};
const kinds = (facts: Partial<StayTaskFacts>, day = TODAY) =>
  stayTasks({ ...DONE, ...facts }, day).map(({ kind, due }) => `${kind} ${due}`);

describe('tasks of a stay', () => {
  it('are none where all is done', () => {
    expect(kinds({})).toEqual([]);
  });
  it('[C1] copying a NIK that came in spoilt is one, until somebody has left', () => {
    const nikDueOn = '2026-06-22';
    expect(kinds({ nikDueOn })).toEqual(['nik 2026-06-22']);
    expect(kinds({ nikDueOn, until: TODAY, died: true })).toEqual([]);
  });
  it('after an emergency are due in 3×24 hours and red until done', () => {
    const facts = {
      ...DONE,
      emergency: true,
      approved: false,
      agreement: false,
      documentsComplete: false,
      consent: false,
      assessedOn: null,
    };
    const tasks = stayTasks(facts, TODAY);
    expect(tasks.map(({ kind }) => kind).toSorted()).toEqual(
      ['agreement', 'approval', 'assessment', 'consent', 'documents'].toSorted(),
    );
    expect(tasks.every(({ due, urgent }) => due === '2026-06-11' && urgent)).toBe(true);
    expect(stayTasks(facts, '2026-06-11').some(({ overdue }) => overdue)).toBe(false);
    expect(stayTasks(facts, '2026-06-12').every(({ overdue }) => overdue)).toBe(true);
  });
  it('name a missing bed, not of somebody who is away or comes by day', () => {
    expect(kinds({ inBed: false })).toEqual([`bed ${TODAY}`]);
    expect(kinds({ inBed: false, residential: false })).toEqual([]);
    const leave = { kind: 'home', from: TODAY, due: '2026-06-20', releasedOn: TODAY } as const;
    expect(kinds({ inBed: false, leave })).toEqual([]);
  });
  it('give 30 days to who turned 18 among children', () => {
    const facts = { from: '2026-01-01', mixedRoom: true, adultFrom: '2026-06-01' };
    expect(kinds(facts)).toEqual(['age_room 2026-07-01']);
  });
  it('renew an assessment older than 6 months, review a plan, and what falls due', () => {
    expect(kinds({ assessedOn: '2025-12-08' })).toEqual([]);
    expect(kinds({ assessedOn: '2025-12-07' })).toEqual(['renew_assessment 2026-06-07']);
    expect(kinds({ planReviewOn: TODAY })).toEqual([`plan_review ${TODAY}`]);
    expect(kinds({ planReviewOn: '2026-06-09' })).toEqual([]);
    expect(kinds({ nextDatedOn: '2026-06-07' })).toEqual(['dated_item 2026-06-07']);
  });
  it('name a late return, the most pressing first', () => {
    const leave = {
      kind: 'home',
      from: '2026-06-01',
      due: '2026-06-05',
      releasedOn: null,
    } as const;
    expect(kinds({ leave, planReviewOn: '2026-01-01' })).toEqual([
      'leave_late 2026-06-05',
      'plan_review 2026-01-01',
    ]);
  });
  it('after leaving are the papers still owed; none of the dead', () => {
    const gone = { until: TODAY, itemsMet: 3, assessedOn: null };
    expect(kinds(gone)).toEqual(['closing_checklist 2026-06-22', 'final_assessment 2026-06-22']);
    expect(kinds({ ...gone, died: true })).toEqual([]);
    expect(kinds({ until: TODAY, assessedOn: '2026-06-01' })).toEqual([]);
  });
});
