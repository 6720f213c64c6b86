import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import type { RunPlaceRow, RunSummary } from '#shared/contract/runs.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { closeOffice, newSelection, refusalOf, type Selection } from '#tests/support/selection.ts';

let opened: TestOffice | undefined;
const selection = (given?: Parameters<typeof newSelection>[0]): Selection => {
  const made = newSelection(given);
  opened = made.office;
  return made;
};
afterEach(() => {
  closeOffice(opened);
  opened = undefined;
});

const page = (office: TestOffice, run: string, more: object = {}) =>
  office.must<RunPlaceRow[]>('runs.page', { run, level: 'SMP', offset: 0, limit: 100, ...more });
const show = (office: TestOffice, run: string) =>
  office.must<{ summary: RunSummary; ratified: { minutesNo: string } | null }>('runs.show', {
    run,
  });

describe('a draft', () => {
  it('is refused without an intake', () => {
    opened = newOffice();
    expect(refusalOf(opened.call('runs.make', {}))).toEqual({ code: 'runs.no-intake', intake: '' });
    expect(refusalOf(opened.call('runs.make', { intake: 'gone' }))).toEqual({
      code: 'runs.no-intake',
      intake: 'gone',
    });
  });

  it('is refused where nobody is ready, with the number of candidates', () => {
    const { office, intake, child } = selection();
    child({ passed: 'none' });
    expect(refusalOf(office.call('runs.make', { intake: intake.uid }))).toEqual({
      code: 'runs.nobody-ready',
      candidates: 1,
    });
  });

  it('reads the gates of each candidate: all done are ordered, who is not is named with the gate', () => {
    const { office, child, make } = selection();
    const ready = child({ passed: 'order' });
    const open = child({ passed: 'none' });
    const rows = page(office, make().uid);
    expect(rows.map(({ code, rank }) => [code, rank])).toEqual([
      [ready.code, 1],
      [open.code, null],
    ]);
    expect(rows[1]?.reasons).toContainEqual({ code: 'gate-open', gate: 'home_visit' });
  });

  it('puts everybody in one part, by seats, then reserve, then left out with the reason', () => {
    const { office, children, child, make } = selection();
    children(10);
    child({ desil: 4 });
    const run = make();
    const { summary } = show(office, run.uid);
    const smp = summary.levels.find(({ level }) => level === 'SMP');
    expect(smp).toMatchObject({
      admitted: 5,
      reserve: 3,
      leftOut: 3,
      ordered: 10,
      all: 11,
      binding: 'class-seats',
      lastAdmitted: 5,
      lastReserve: 8,
    });
    const part = (name: string) => page(office, run.uid, { part: name });
    expect(part('admitted').map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(part('reserve').map(({ reserveNo }) => reserveNo)).toEqual([1, 2, 3]);
    expect(part('left_out').map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ['no-seat', 'reserve-full'],
      ['no-seat', 'reserve-full'],
    ]);
    expect(part('not_ordered')[0]?.reasons[0]).toEqual({ code: 'desil-not-admitted', desil: 4 });
    expect(page(office, run.uid, { offset: 4, limit: 2 }).map(({ rank }) => rank)).toEqual([5, 6]);
  });

  it('is numbered on and changes nothing about a candidate', () => {
    const { office, child, make, stageOf } = selection();
    const { uid } = child();
    expect([make().number, make().number]).toEqual([1, 2]);
    expect(stageOf(uid)).toBe('ready');
    const heads = office.must<{ number: number }[]>('runs.list', {});
    expect(heads.map(({ number }) => number)).toEqual([2, 1]);
  });
});

describe('why', () => {
  interface Why {
    decidedBy: string | null;
    daysOlder: number | null;
    above: RunPlaceRow | null;
    below: RunPlaceRow | null;
    sources: { desil: string | null };
  }
  it('names the neighbours and the key that decides, with the days', () => {
    const { office, child, make } = selection();
    const older = child({ birthDate: '2013-03-08' });
    const younger = child({ birthDate: '2013-03-12' });
    const why = office.must<Why>('runs.why', { run: make().uid, candidate: younger.uid });
    expect(why).toMatchObject({ decidedBy: 'age', daysOlder: 4, below: null });
    expect(why.above?.code).toBe(older.code);
    expect(why.sources.desil).toBe('DTSEN Triwulan II 2026');
  });

  it('has no neighbours for who was not ordered', () => {
    const { office, child, make } = selection();
    child();
    const open = child({ passed: 'none' });
    const why = office.must<Why>('runs.why', { run: make().uid, candidate: open.uid });
    expect(why).toMatchObject({ above: null, below: null, decidedBy: null });
  });

  it('refuses a run or a candidate that is not there', () => {
    const { office, child, make } = selection();
    const { uid: candidate } = child();
    const { uid: run } = make();
    const late = child();
    for (const verb of ['show', 'freshness'])
      expect(refusalOf(office.call(`runs.${verb}`, { run: 'gone' }))).toEqual({
        code: 'runs.not-found',
        run: 'gone',
      });
    expect(refusalOf(office.call('runs.why', { run: 'gone', candidate }))?.code).toBe(
      'runs.not-found',
    );
    expect(
      refusalOf(office.call('runs.page', { run: 'gone', level: 'SMP', offset: 0, limit: 10 }))
        ?.code,
    ).toBe('runs.not-found');
    expect(refusalOf(office.call('runs.why', { run, candidate: late.uid }))).toEqual({
      code: 'runs.not-in-run',
      candidate: late.uid,
    });
  });
});

describe('the candidates of a run', () => {
  it('cannot be deleted while a run holds them, also by direct SQL', () => {
    const { office, child, make } = selection();
    const first = child();
    make();
    const later = child();
    const remove = (uid: string) => () =>
      office.raw.prepare('DELETE FROM candidate WHERE uid = ?').run(uid);
    expect(remove(first.uid)).toThrow('candidate.in-run');
    expect(remove(later.uid)).not.toThrow('candidate.in-run');
  });
});

describe('Sahkan', () => {
  it('freezes the draft with its minutes; the file refuses any later change', () => {
    const { office, child, make, ratify } = selection();
    child();
    const { uid } = make();
    expect(ratify(uid).ok).toBe(true);
    expect(show(office, uid).ratified).toMatchObject({ minutesNo: 'BA/1/2026' });
    expect(() => office.raw.exec(`UPDATE run SET minutes_no = 'x'`)).toThrow('run.frozen');
  });

  it('refuses a run that is not there, and one that is frozen already', () => {
    const { child, make, ratify } = selection();
    child();
    expect(refusalOf(ratify('gone'))).toEqual({ code: 'runs.not-found', run: 'gone' });
    const { uid } = make();
    ratify(uid);
    expect(refusalOf(ratify(uid))).toEqual({
      code: 'runs.already-ratified',
      number: 1,
      on: '2026-06-08',
    });
  });

  it('refuses while equals stand on both sides of the cut, and not once the draw tells them apart', () => {
    const { child, make, ratify } = selection({ classes: { 'VII-A': 1 } });
    child({ birthDate: '2013-03-08' });
    child({ birthDate: '2013-03-08' });
    expect(refusalOf(ratify(make().uid))).toEqual({
      code: 'runs.undecided',
      people: 2,
      places: 1,
    });
    const drawn = selection({ classes: { 'VII-A': 1 } });
    drawn.child({ birthDate: '2013-03-08', drawNumber: 'a' });
    drawn.child({ birthDate: '2013-03-08', drawNumber: 'b' });
    expect(drawn.ratify(drawn.make().uid).ok).toBe(true);
    drawn.office.close();
  });

  it('refuses a draft whose facts, places or rules have changed, and freshness says so before', () => {
    const { office, child, make, ratify, answer, intake } = selection();
    const one = child();
    const first = make();
    const stale = (run: string) => office.must<{ stale: boolean }>('runs.freshness', { run }).stale;
    expect(stale(first.uid)).toBe(false);
    answer(one.id, 'home_visit', 'failed');
    child();
    office.must('candidates.find', { text: 'x', limit: 1 });
    expect(refusalOf(ratify(first.uid))).toEqual({ code: 'runs.stale', number: 1 });
    const second = make();
    const policy = JSON.stringify({ ...DEFAULT_SCHOOL_POLICY, version: 2 });
    office.prepare((db) => db.update('intake', intake.id, { policy }));
    expect(refusalOf(ratify(second.uid))).toEqual({ code: 'runs.stale', number: 2 });
    const third = make();
    expect(ratify(third.uid).ok).toBe(true);
  });

  it('says that a draft is stale after an act on a candidate, and not after its undo', () => {
    const { office, child, make, undo } = selection();
    const one = child();
    child();
    const { uid: run } = make();
    const stale = () => office.must<{ stale: boolean }>('runs.freshness', { run }).stale;
    office.must('candidates.close', {
      uid: one.uid,
      reason: 'moved_away',
      closedOn: '2026-06-08',
      note: '',
    });
    expect(stale()).toBe(true);
    expect(undo().ok).toBe(true);
    expect(stale()).toBe(false);
  });

  it('gives way to a later run only once a decree stands on it', () => {
    const { child, make, ratify, record } = selection();
    child();
    const first = make();
    ratify(first.uid);
    expect(refusalOf(ratify(make().uid))).toEqual({ code: 'runs.another-ratified', number: 1 });
    expect(record(first.uid).ok).toBe(true);
    child();
    expect(ratify(make().uid).ok).toBe(true);
  });

  it('can be undone, and then made again', () => {
    const { office, child, make, ratify, undo } = selection();
    child();
    const { uid } = make();
    ratify(uid);
    expect(undo().ok).toBe(true);
    expect(show(office, uid).ratified).toBeNull();
    expect(ratify(uid).ok).toBe(true);
  });

  it('asks for the minutes and the second signer by field', () => {
    const { office, child, make } = selection();
    child();
    const empty = { run: make().uid, minutesNo: ' ', minutesOn: '2026-06-08', secondName: '' };
    expect(refusalOf(office.call('runs.ratify', empty))).toEqual({
      code: 'input.invalid',
      issues: [
        { path: 'minutesNo', message: 'runs.minutes-empty' },
        { path: 'secondName', message: 'runs.second-empty' },
      ],
    });
  });
});
