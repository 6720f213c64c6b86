import { afterEach, describe, expect, it } from 'vitest';
import { TODAY } from '#tests/support/candidate-office.ts';
import { addPupil } from '#tests/support/pupils.ts';
import { closeOffice, newSelection, refusalOf, type Selection } from '#tests/support/selection.ts';

let selection: Selection;
const open = (given?: Parameters<typeof newSelection>[0]): Selection => {
  selection = newSelection(given);
  return selection;
};
afterEach(() => closeOffice(selection.office));

const uids = (children: readonly { uid: string }[]): string[] => children.map(({ uid }) => uid);
const arriveMany = (candidates: readonly string[], on = TODAY) =>
  selection.office.call('enrolments.arriveMany', { candidates, on });
const counts = () =>
  selection.office.must<{ all: number; male: number; female: number; withoutClass: number }>(
    'enrolments.count',
    {},
  );
const permit = (scope: 'site' | 'level' | 'class' | 'beds', more: object = {}) =>
  selection.office.prepare((db) =>
    db.insert('permit', {
      uid: selection.office.environment.newUid(),
      scope,
      site_id: selection.intake.siteId,
      class_id: null,
      level: null,
      sex: null,
      extra: 1,
      from_date: '2026-01-01',
      until_date: '2027-01-01',
      reason: 'darurat',
      letter_no: 'S/1',
      granted_by: 'Kepala',
      ...more,
    }),
  );

describe('an arrival', () => {
  it('[A2] lets in exactly the signed, and takes a seat of the level and a bed of the sex', () => {
    const { children, frozen, record, count, stageOf } = open();
    const all = children(7);
    const run = frozen();
    record(run, { struck: [{ candidate: all[0]?.uid, reason: 'Menarik diri' }] });
    expect(arriveMany(uids(all))).toMatchObject({
      ok: true,
      value: {
        arrived: 4,
        refused: [0, 5, 6].map((index) => ({
          candidate: all[index]?.uid,
          name: all[index]?.name,
          reason: { code: 'enrolments.not-signed', candidate: all[index]?.name },
        })),
      },
    });
    expect([count('enrolment'), count('bed_stay')]).toEqual([4, 0]);
    // Come in June for the year that begins in July: three years from then.
    expect(selection.office.db.sql('SELECT DISTINCT grade, planned_until FROM enrolment')).toEqual([
      { grade: 7, planned_until: '2029-07-01' },
    ]);
    expect(counts()).toMatchObject({ all: 4, male: 4, female: 0, withoutClass: 4 });
    expect(stageOf(all[1]?.uid ?? '')).toBe('arrived');
  });

  it('is refused twice, on a day ahead, and for a candidate that is not there', () => {
    const { child, signed, arrive } = open();
    const one = child();
    signed();
    expect(refusalOf(arrive(one.uid, '2026-06-09'))).toEqual({
      code: 'enrolments.in-future',
      on: '2026-06-09',
      today: '2026-06-08',
    });
    expect(refusalOf(arriveMany([one.uid], '2026-06-09'))?.code).toBe('enrolments.in-future');
    expect(refusalOf(arrive('gone'))).toEqual({
      code: 'enrolments.candidate-unknown',
      candidate: 'gone',
    });
    expect(arrive(one.uid)).toMatchObject({ ok: true, value: { name: one.name } });
    expect(refusalOf(arrive(one.uid))).toEqual({
      code: 'enrolments.already-arrived',
      candidate: one.name,
    });
    expect(refusalOf(arriveMany([one.uid]))).toEqual({
      code: 'enrolments.nobody-came',
      refused: 1,
    });
  });

  it('is refused while a gate that arrival needs is open, naming the gates', () => {
    const { child, signed, arrive, answer } = open();
    const one = child({ passed: 'order' });
    signed();
    expect(refusalOf(arrive(one.uid))).toEqual({
      code: 'enrolments.gates-missing',
      gates: ['school_status_check', 'health_check'],
    });
    answer(one.id, 'school_status_check', 'passed');
    answer(one.id, 'health_check', 'excepted');
    expect(arrive(one.uid).ok).toBe(true);
  });

  it('is refused for who is closed, and for who lives elsewhere that day', () => {
    const { office, children, signed, arrive, intake } = open();
    const [closed, elsewhere] = children(2);
    signed();
    office.must('candidates.close', {
      uid: closed?.uid,
      reason: 'did_not_come',
      closedOn: TODAY,
      note: '',
    });
    expect(refusalOf(arrive(closed?.uid ?? ''))).toEqual({
      code: 'enrolments.candidacy-closed',
      candidate: closed?.name,
      reason: 'did_not_come',
    });
    const other = addPupil(office, { site: 'BB', name: 'Lain', sex: 'L', level: 'SMP' });
    office.prepare((db) =>
      db.update('enrolment', other, {
        person_id: elsewhere?.personId ?? 0,
        site_id: intake.siteId,
      }),
    );
    expect(refusalOf(arrive(elsewhere?.uid ?? ''))).toMatchObject({
      code: 'enrolments.held-elsewhere',
      candidate: elsewhere?.name,
      since: '2026-02-01',
    });
  });

  it('holds seats of the level, beds of the sex and the ceiling, each by number and permit', () => {
    const { office, children, signed, arrive, intake } = open({
      classes: { 'VII-A': 3 },
      beds: { L: 2, P: 5 },
    });
    const boys = children(2, { sex: 'L' });
    const [girl] = children(1, { sex: 'P' });
    signed();
    addPupil(office, { site: 'BB', name: 'Sudah Ada', sex: 'L', level: 'SMP' });
    arrive(boys[0]?.uid ?? '');
    expect(refusalOf(arrive(boys[1]?.uid ?? ''))).toEqual({
      code: 'enrolments.no-bed',
      sex: 'L',
      beds: 2,
      held: 2,
    });
    permit('beds', { sex: 'L' });
    expect(arrive(boys[1]?.uid ?? '').ok).toBe(true);
    expect(refusalOf(arrive(girl?.uid ?? ''))).toEqual({
      code: 'enrolments.level-full',
      level: 'SMP',
      seats: 3,
      held: 3,
    });
    permit('level', { level: 'SMP' });
    office.prepare((db) =>
      db.insert('capacity_entry', {
        uid: office.environment.newUid(),
        scope: 'site',
        site_id: intake.siteId,
        class_id: null,
        seats: 3,
        from_date: '2026-06-01',
        reason: 'turun',
        letter_no: null,
        letter_date: null,
      }),
    );
    expect(refusalOf(arrive(girl?.uid ?? ''))).toEqual({
      code: 'enrolments.site-full',
      ceiling: 3,
      held: 3,
    });
    permit('site');
    expect(arrive(girl?.uid ?? '').ok).toBe(true);
  });

  it('of many decides each after those before: the last of too many is named', () => {
    const { office, children, signed } = open({ classes: { 'VII-A': 3 } });
    const all = children(3);
    signed();
    addPupil(office, { site: 'BB', name: 'Sudah Ada', sex: 'P', level: 'SMP' });
    const reply = arriveMany(uids(all)) as { value: { arrived: number; refused: object[] } };
    expect(reply.value.arrived).toBe(2);
    expect(reply.value.refused).toEqual([
      {
        candidate: all[2]?.uid,
        name: all[2]?.name,
        reason: { code: 'enrolments.level-full', level: 'SMP', seats: 3, held: 3 },
      },
    ]);
  });

  it('can be undone: seat, bed and stage are as before', () => {
    const { children, signed, undo, count, stageOf } = open();
    const all = children(3);
    signed();
    arriveMany(uids(all));
    expect(undo().ok).toBe(true);
    expect(count('enrolment')).toBe(0);
    expect(all.map(({ uid }) => stageOf(uid))).toEqual(['designated', 'designated', 'designated']);
  });
});

describe('a withdrawal', () => {
  const arrived = (given?: Parameters<typeof newSelection>[0], children = 7) => {
    const made = open(given);
    const all = made.children(children);
    made.signed();
    const enrolments = all.slice(0, 5).map(({ uid }) => {
      const reply = made.arrive(uid, '2026-06-01') as { value: { enrolment: string } };
      return reply.value.enrolment;
    });
    return { ...made, all, enrolments };
  };
  const withdraw = (enrolment: string | undefined, on = TODAY) =>
    selection.office.call('enrolments.withdraw', { enrolment, on, reason: 'withdrawn', note: '' });
  interface Next {
    next: { reserveNo: number; candidate: string } | null;
    passedOver: { reserveNo: number; reason: { code: string; how?: string } }[];
  }
  const next = () => selection.office.must<Next>('enrolments.nextReserve', { level: 'SMP' });

  it('[A2] frees the place and shows the next reserve in order, who was passed over and why', () => {
    const { enrolments, record, office, all } = arrived();
    expect(next()).toMatchObject({ next: null, passedOver: [{ reserveNo: 1 }, { reserveNo: 2 }] });
    expect(next().passedOver.map(({ reason }) => reason.code)).toEqual(['no-seat', 'no-seat']);
    expect(withdraw(enrolments[0])).toMatchObject({ ok: true, value: { level: 'SMP' } });
    expect(counts().all).toBe(4);
    expect(next().next).toMatchObject({ reserveNo: 1, candidate: all[5]?.uid });
    const run = office.must<{ uid: string }[]>('runs.list', {})[0]?.uid ?? '';
    record(run, {
      scope: 'amendment',
      number: 'SK/2',
      added: [{ candidate: all[5]?.uid, reason: 'Menggantikan' }],
    });
    expect(next()).toMatchObject({
      next: null,
      passedOver: [
        { reserveNo: 1, reason: { code: 'gone', how: 'designated' } },
        { reserveNo: 2, reason: { code: 'no-seat' } },
      ],
    });
  });

  it('has nobody to follow while no order is frozen', () => {
    open();
    expect(next()).toMatchObject({ run: null, next: null, passedOver: [] });
  });

  it('ends the bed the same day, and undo gives both back', () => {
    const { enrolments, office, undo } = arrived();
    office.must('enrolments.fillPlaces', { on: '2026-06-02' });
    withdraw(enrolments[0]);
    const ends = () =>
      office.db.sql<{ stay: string | null; enrolment: string | null }>(
        `SELECT s.until_date AS stay, e.until_date AS enrolment FROM enrolment AS e
         JOIN bed_stay AS s ON s.enrolment_id = e.id WHERE e.uid = ?`,
        enrolments[0],
      );
    expect(ends()).toEqual([{ stay: TODAY, enrolment: TODAY }]);
    expect(undo().ok).toBe(true);
    expect(ends()).toEqual([{ stay: null, enrolment: null }]);
  });

  it('is refused for who is not there, has left, or before the arrival', () => {
    const { enrolments, all } = arrived();
    expect(refusalOf(withdraw('gone'))).toEqual({
      code: 'enrolments.not-found',
      enrolment: 'gone',
    });
    expect(refusalOf(withdraw(enrolments[0], '2026-06-01'))).toEqual({
      code: 'enrolments.ends-before-arrival',
      arrivedOn: '2026-06-01',
      on: '2026-06-01',
    });
    withdraw(enrolments[0]);
    expect(refusalOf(withdraw(enrolments[0]))).toEqual({
      code: 'enrolments.already-ended',
      candidate: all[0]?.name,
      endedOn: TODAY,
    });
  });
});
