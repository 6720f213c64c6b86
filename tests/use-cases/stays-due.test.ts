import { afterEach, describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#shared/days.ts';
import { type Facility, TODAY } from '#tests/support/facility.ts';
import {
  admitted,
  atTheDoor,
  closeSound,
  goTo,
  leaveOf,
  newDesk,
} from '#tests/support/stay-desk.ts';

let house: Facility;
afterEach(() => closeSound(house));
const must = <T = unknown>(channel: string, input: unknown = {}): T =>
  house.office.must<T>(channel, input);
interface Row {
  kind: string;
  name: string;
  due: string;
  task: string | null;
  stay: string | null;
}
const due = () => must<{ rows: Row[] }>('stays.due').rows;
const lines = () => due().map(({ kind, name, due: on }) => `${on} ${kind} ${name}`);
const dated = (stay: string, kind: string, dueOn: string, more: object = {}) =>
  must<{ item: string }>('stays.addDatedItem', {
    stay,
    kind,
    dueOn,
    dueTime: null,
    place: '',
    note: '',
    ...more,
  }).item;

describe('the full list of what is due', () => {
  it('holds what is late, near and far, by day, and loses what is done', () => {
    house = newDesk();
    const one = admitted(house, { name: 'Abdul' }, 'A1-1');
    const other = admitted(house, { name: 'Badrun' }, 'A1-2');
    const before = lines();
    const far = addMonths(TODAY, 4);
    dated(one, 'insurance', far);
    const medicine = dated(other, 'medicine', TODAY);
    dated(one, 'check_up', addDays(TODAY, 2), { dueTime: '09:30', place: 'RSUD' });
    const plan = must<{ plan: string }>('stays.addPlan', {
      stay: other,
      goals: 'Mandi sendiri',
      madeOn: TODAY,
      reviewOn: addMonths(TODAY, 3),
    }).plan;
    must('stays.startLeave', leaveOf(one, { dueOn: addDays(TODAY, 1) }));
    const all = [
      `${TODAY} medicine Badrun`,
      `${addDays(TODAY, 1)} leave Abdul`,
      `${addDays(TODAY, 2)} check_up Abdul`,
      `${addMonths(TODAY, 3)} plan_review Badrun`,
      `${far} insurance Abdul`,
    ];
    expect(lines().filter((line) => !before.includes(line))).toEqual(all);
    goTo(house, addDays(TODAY, 1));
    must('stays.doneDatedItem', { item: medicine, on: addDays(TODAY, 1), note: '' });
    must('stays.reviewPlan', { plan, on: addDays(TODAY, 1) });
    must('stays.returnFromLeave', { stay: one, on: addDays(TODAY, 1) });
    expect(lines().filter((line) => !before.includes(line))).toEqual([all[2], all[4]]);
  });

  it('names the tasks of an emergency with their day, and what leads where', () => {
    house = newDesk();
    const { stay } = must<{ stay: string }>('stays.admitEmergency', atTheDoor({ name: 'Syahrul' }));
    const urgent = due().filter(({ kind }) => kind === 'emergency');
    expect(urgent.map(({ task }) => task)).toEqual([
      'approval',
      'consent',
      'assessment',
      'documents',
      'agreement',
    ]);
    expect(urgent.every((row) => row.stay === stay && row.due === addDays(TODAY, 3))).toBe(true);
    must('stays.approve', { stay, on: TODAY });
    expect(due().some(({ task }) => task === 'approval')).toBe(false);
  });
});

describe('the driver’s list', () => {
  it('names check-ups and ends of leave of a day, without what tells an illness', () => {
    house = newDesk();
    const one = admitted(house, { name: 'Abdul' }, 'A1-1');
    const other = admitted(house, { name: 'Badrun' }, 'A1-2');
    const on = addDays(TODAY, 1);
    dated(one, 'check_up', on, { dueTime: '10:00', place: 'RSJD Atma Husada, Poli Jiwa' });
    dated(one, 'medicine', on, { place: 'Apotek' });
    must('stays.startLeave', leaveOf(other, { dueOn: on, destination: 'Jl. Merdeka 5' }));
    expect(must('stays.driverList', { on })).toEqual([
      { name: 'Abdul', what: 'appointment', time: '10:00', place: 'RS Atma Husada' },
      { name: 'Badrun', what: 'return', time: null, place: 'Jl. Merdeka 5' },
    ]);
    must('stays.returnFromLeave', { stay: other, on: TODAY });
    expect(must('stays.driverList', { on })).toHaveLength(1);
    expect(must('stays.driverList', { on: TODAY })).toEqual([]);
  });
});
