import { afterEach, describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#shared/days.ts';
import { addRequest, addWaiting } from '#tests/support/applications.ts';
import { type Facility, TODAY } from '#tests/support/facility.ts';
import { rulesOf } from '#tests/support/house-rules.ts';
import { addUser } from '#tests/support/office.ts';
import { atTheDoor, closeSound, expectRefusal, goTo, newDesk } from '#tests/support/stay-desk.ts';

let house: Facility;
afterEach(() => closeSound(house));
const must = <T = unknown>(channel: string, input: unknown = {}): T =>
  house.office.must<T>(channel, input);
const set = (more: object) => must<{ version: number }>('house.setRules', { rules: rulesOf(more) });
const lastSeq = () =>
  house.office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal')[0]?.seq ?? 0;
interface Shown {
  missing: { step: string; dueOn: string | null }[];
  person: { outsideAges: { from: number; to: number } | null };
}
const shown = (application: string) => must<Shown>('applications.show', { application });

describe('the rules of the house', () => {
  it('are the defaults until somebody changes them, and each change is a version', () => {
    house = newDesk();
    expect(must('house.rules')).toEqual({ version: 1, changedAt: null, ...rulesOf() });
    expectRefusal(
      house,
      'house.setRules',
      { rules: rulesOf() },
      { code: 'house.rules-same', as: undefined },
    );
    expect(set({ answerDays: 10 })).toEqual({ version: 2 });
    expect(must('house.rules')).toMatchObject({ version: 2, answerDays: 10, parkDays: 60 });
    expect(set({ answerDays: 10, parkDays: 30 })).toEqual({ version: 3 });
    must('journal.undoEntry', { seq: lastSeq() });
    expect(must('house.rules')).toMatchObject({ version: 2, answerDays: 10, parkDays: 60 });
  });

  it('refuse what is no day, month or share, at the field', () => {
    house = newDesk();
    const problems: readonly (readonly [object, string])[] = [
      [{ answerDays: 0 }, 'house.days'],
      [{ parkDays: 1.5 }, 'house.days'],
      [{ answerDays: Number.NaN }, 'house.days'],
      [{ reviewMonths: 37 }, 'house.months'],
      [{ unreachedTries: 11 }, 'house.tries'],
      [{ attendancePercent: 101 }, 'house.percent'],
      [{ ages: { from: 60, to: 15 } }, 'house.years-order'],
      [{ followUpMonths: [] }, 'house.follow-ups-none'],
      [{ holdDays: { usual: 14, hospital: 0, unauthorised: 7 } }, 'house.days'],
    ];
    for (const [more, problem] of problems) {
      const reply = house.office.call('house.setRules', { rules: rulesOf(more) });
      expect(reply).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
      expect(JSON.stringify(reply)).toContain(problem);
    }
    expect(must('house.rules')).toMatchObject({ version: 1 });
  });

  it('are the head’s and the administrator’s to change, and everybody’s to read', () => {
    house = newDesk();
    house.office.prepare((db) =>
      addUser(db, house.office.environment, 1, {
        login: 'rina',
        name: 'Rina',
        token: 'rina',
        roles: ['officer'],
      }),
    );
    const rules = rulesOf({ answerDays: 3 });
    expect(house.office.call('house.setRules', { rules }, 'rina')).toMatchObject({
      error: { code: 'access.denied' },
    });
    expect(house.office.call('house.rules', {}, 'rina')).toMatchObject({ ok: true });
  });

  it('decide about what a request waits for: answer, contact, ages, an emergency’s papers', () => {
    house = newDesk();
    const { office } = house;
    const waiting = addWaiting(office, { name: 'Yakobus Ngau', birthDate: '1960-01-01' });
    const urgent = addRequest(office, {
      name: 'Thomas Jangin',
      request: { emergency: true, emergencyNote: 'Ditemukan di terminal', receivedOn: TODAY },
    });
    const plan = () =>
      must<{ answerBy: string }>('applications.planCall', { application: waiting, bed: null });
    const papersDue = () =>
      shown(urgent).missing.find(({ step }) => step === 'approve_emergency')?.dueOn;
    expect(plan().answerBy).toBe(addDays(TODAY, 7));
    expect(papersDue()).toBe(addDays(TODAY, 3));
    expect(shown(waiting).person.outsideAges).toEqual({ from: 15, to: 59 });
    set({ answerDays: 4, emergencyDays: 5, ages: { from: 18, to: 70 } });
    expect(plan().answerBy).toBe(addDays(TODAY, 4));
    expect(papersDue()).toBe(addDays(TODAY, 5));
    expect(shown(waiting).person.outsideAges).toBeNull();
    goTo(house, addMonths(TODAY, 3));
    const steps = () => shown(waiting).missing.map(({ step }) => step);
    expect(steps()).toContain('contact');
    set({ contactDays: 300 });
    expect(steps()).not.toContain('contact');
  });

  it('decide how long the papers of Masuk Darurat may take', () => {
    house = newDesk();
    const { stay } = must<{ stay: string }>('stays.admitEmergency', atTheDoor());
    const due = () =>
      must<{ tasks: { kind: string; due: string }[] }>('stays.show', { stay }).tasks.find(
        ({ kind }) => kind === 'approval',
      )?.due;
    expect(due()).toBe(addDays(TODAY, 3));
    set({ emergencyDays: 7 });
    expect(due()).toBe(addDays(TODAY, 7));
  });
});
