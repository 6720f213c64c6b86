import { afterEach, describe, expect, it } from 'vitest';
import { type Facility, TODAY } from '../support/facility.ts';
import { admitted, closeSound, COMPANION, goTo, newDesk, rowsOf } from '../support/stay-desk.ts';

let house: Facility;
afterEach(() => closeSound(house));
const must = <T = unknown>(channel: string, input: unknown): T =>
  house.office.must<T>(channel, input);
const refused = (channel: string, input: unknown, as?: string): string | undefined => {
  const reply = house.office.call(channel, input, as);
  return reply.ok ? undefined : reply.error.code;
};

describe('the eleven services', () => {
  it('are ticked on a day, and unticked', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    const tick = { stay, item: 'food', metOn: TODAY, note: '' };
    must('stays.tickService', tick);
    must('stays.tickService', { ...tick, note: 'Diet lunak' });
    expect(rowsOf(house, 'service_item')).toMatchObject([{ item: 'food', note: 'Diet lunak' }]);
    expect(refused('stays.tickService', { ...tick, metOn: '2026-06-07' })).toBe('stays.before');
    expect(refused('stays.tickService', { ...tick, metOn: '2026-06-09' })).toBe('stays.in-future');
    must('stays.tickService', { ...tick, metOn: null });
    expect(refused('stays.tickService', { ...tick, metOn: null })).toBe('stays.not-ticked');
    expect(refused('stays.tickService', { ...tick, stay: 'x' })).toBe('stays.not-found');
  });
});

describe('a plan', () => {
  it('is a task once its review is due, until it was reviewed', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    const asked = { stay, madeOn: TODAY, reviewOn: '2026-09-08', goals: 'Mandiri mandi' };
    const { plan } = must<{ plan: string }>('stays.addPlan', asked);
    expect(refused('stays.addPlan', { ...asked, reviewOn: TODAY })).toBe('stays.review-before');
    expect(refused('stays.addPlan', { ...asked, madeOn: '2026-06-09' })).toBe('stays.in-future');
    expect(refused('stays.addPlan', { ...asked, stay: 'x' })).toBe('stays.not-found');
    goTo(house, '2026-09-09');
    expect(must('stays.show', { stay })).toMatchObject({
      tasks: [{ kind: 'plan_review', overdue: true }],
    });
    expect(must('stays.count', {})).toMatchObject({ tasks: 1 });
    expect(refused('stays.reviewPlan', { plan, on: '2026-06-01' })).toBe('stays.before');
    expect(refused('stays.reviewPlan', { plan: 'x', on: TODAY })).toBe('stays.not-found');
    must('stays.reviewPlan', { plan, on: '2026-09-09' });
    expect(refused('stays.reviewPlan', { plan, on: '2026-09-09' })).toBe('stays.reviewed');
    expect(must('stays.show', { stay })).toMatchObject({ tasks: [] });
  });
});

describe('what falls due', () => {
  it('stands on the list of the week, and the driver sees name, time and place alone', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    const item = (more: object = {}) => ({
      stay,
      kind: 'check_up',
      dueOn: '2026-06-10',
      dueTime: '09:30',
      place: 'RSJ Atma Husada',
      note: 'Kontrol obat',
      ...more,
    });
    const { item: first } = must<{ item: string }>('stays.addDatedItem', item());
    must('stays.addDatedItem', item({ kind: 'medicine', dueOn: '2026-06-09', dueTime: null }));
    must('stays.addDatedItem', item({ dueOn: '2026-06-15' }));
    const due = must<{ dueOn: string }[]>('stays.dueList', { from: TODAY });
    expect(due.map(({ dueOn }) => dueOn)).toEqual(['2026-06-09', '2026-06-10']);
    expect(must('stays.driverList', { on: '2026-06-10' })).toEqual([
      { name: 'A', what: 'appointment', time: '09:30', place: 'RS Atma Husada' },
    ]);
    expect(refused('stays.doneDatedItem', { item: first, on: '2026-06-11', note: '' })).toBe(
      'stays.in-future',
    );
    must('stays.doneDatedItem', { item: first, on: TODAY, note: '' });
    expect(refused('stays.doneDatedItem', { item: first, on: TODAY, note: '' })).toBe(
      'stays.item-done',
    );
    expect(refused('stays.doneDatedItem', { item: 'x', on: TODAY, note: '' })).toBe(
      'stays.not-found',
    );
    expect(must('stays.driverList', { on: '2026-06-10' })).toEqual([]);
    must('stays.discharge', { stay, on: TODAY, reason: 'employed', note: '' });
    expect(refused('stays.addDatedItem', item())).toBe('stays.ended');
    expect(refused('stays.addDatedItem', item({ stay: 'x' }))).toBe('stays.not-found');
    expect(must('stays.dueList', { from: TODAY })).toEqual([]);
  });
});

describe('an incident', () => {
  const report = (stay: string | null, more: object = {}) => ({
    stay,
    kind: 'abuse',
    severity: 'severe',
    on: TODAY,
    time: '22:15',
    account: 'Dipukul teman sekamar',
    told: ['Kepala, 22.30'],
    ...more,
  });
  it('is read only by who may, each reading is in the history, and its words are not', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    must('stays.reportIncident', report(stay));
    house.office.raw.exec(`UPDATE user_account SET sees_incidents = 0 WHERE login = 'dewi'`);
    expect(refused('stays.incidents', {}, COMPANION)).toBe('stays.needs-tick');
    const entries = () =>
      house.office.db
        .sql<{ command: string }>('SELECT command FROM journal')
        .map(({ command }) => command);
    expect(entries()).not.toContain('read:stays.incidents');
    expect(must('stays.incidents', { stay })).toMatchObject([{ name: 'A', kind: 'abuse' }]);
    expect(must('stays.incidents', { stay: 'x' })).toEqual([]);
    expect(entries()).toContain('read:stays.incidents');
    const details = house.office.db.sql<{ summary: string }>('SELECT summary FROM journal_detail');
    expect(details.some(({ summary }) => summary.includes('Dipukul'))).toBe(false);
  });
  it('of abuse is never deleted, not even by SQL; it is closed with how it was resolved', () => {
    house = newDesk();
    const { incident } = must<{ incident: string }>('stays.reportIncident', report(null));
    expect(() => house.office.raw.exec('DELETE FROM incident')).toThrow('incident.kept');
    const close = { incident, on: TODAY, resolution: 'Dipindah kamar, dilaporkan UPTD PPA' };
    expect(refused('stays.closeIncident', { ...close, on: '2026-06-07' })).toBe('stays.before');
    expect(refused('stays.closeIncident', { ...close, incident: 'x' })).toBe('stays.not-found');
    must('stays.closeIncident', close);
    expect(refused('stays.closeIncident', close)).toBe('stays.incident-closed');
    expect(refused('stays.reportIncident', report('x'))).toBe('stays.not-found');
    expect(refused('stays.reportIncident', report(null, { on: '2026-06-09' }))).toBe(
      'stays.in-future',
    );
    house.office.raw.exec('PRAGMA foreign_keys = OFF; DELETE FROM site;');
    expect(refused('stays.reportIncident', report(null))).toBe('stays.no-site');
  });
});

describe('health', () => {
  it('is read only by who may, and each reading is in the history', () => {
    house = newDesk();
    const stay = admitted(house, { name: 'A' }, 'A1-1');
    expect(must('stays.health', { stay })).toBeNull();
    house.office.raw.exec(`INSERT INTO assessment (uid, person_id, assessed_on, assessor, subtypes,
      mobility, health) VALUES ('a', 1, '2026-06-01', 'Dr', '["mental"]', 'aid', '{"seizures":true}')`);
    expect(must('stays.health', { stay })).toMatchObject({ health: { seizures: true } });
    expect(JSON.stringify(must('stays.show', { stay }))).not.toMatch(/seizures|mental/);
    house.office.raw.exec(`UPDATE user_account SET sees_health = 0 WHERE login = 'dewi'`);
    expect(refused('stays.health', { stay }, COMPANION)).toBe('stays.needs-tick');
    expect(refused('stays.health', { stay: 'x' })).toBe('stays.not-found');
    expect(
      house.office.db.sql(`SELECT 1 FROM journal WHERE command = 'read:stays.health'`),
    ).toHaveLength(2);
  });
});

describe('the list', () => {
  it('is filtered by sex and by the beginning of name or bed', () => {
    house = newDesk();
    admitted(house, { name: 'Yakobus Ngau' }, 'A1-1');
    admitted(house, { name: 'Siti Aminah', sex: 'P' }, 'B1-1');
    const names = (filter: object) =>
      must<{ name: string }[]>('stays.page', { ...filter, offset: 0, limit: 100 }).map(
        ({ name }) => name,
      );
    expect(names({})).toEqual(['Siti Aminah', 'Yakobus Ngau']);
    expect(names({ sex: 'L' })).toEqual(['Yakobus Ngau']);
    expect(names({ text: 'ngau' })).toEqual(['Yakobus Ngau']);
    expect(names({ text: 'b1' })).toEqual(['Siti Aminah']);
    expect(names({ chip: 'day' })).toEqual([]);
    expect(must('stays.count', { text: 'ami' })).toMatchObject({
      all: 2,
      matching: 1,
      presentMale: 1,
      presentFemale: 1,
    });
    expect(refused('stays.show', { stay: 'x' })).toBe('stays.not-found');
    expect(refused('stays.fitBeds', { stay: 'x', on: TODAY })).toBe('stays.not-found');
  });
  it('offers transit first to who stands at the door, and says why nothing fits', () => {
    house = newDesk();
    const door = { sex: 'L', child: false, on: TODAY };
    const offered = must<{ beds: { code: string }[]; free: number }>('stays.emergencyBeds', door);
    expect(offered.beds[0]?.code).toBe('T1-1');
    expect(offered.free).toBe(22);
    house.office.raw.exec(`INSERT INTO bed_outage (uid, bed_id, kind, from_date)
      SELECT 'o' || id, id, 'repair', '${TODAY}' FROM bed`);
    expect(must('stays.emergencyBeds', door)).toMatchObject({
      beds: [],
      whyNone: [{ reason: 'out_of_service', wards: ['Bangsal A', 'Bangsal C', 'Bangsal T'] }, {}],
    });
  });
});
