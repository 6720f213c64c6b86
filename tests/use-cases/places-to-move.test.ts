import { afterEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { closeOffice, newSelection, refusalOf, type Selection } from '#tests/support/selection.ts';
import { free, plan } from '#tests/support/small-site.ts';

type ToMove = OutputOf<Contract['places']['toMove']>;
type Season = OutputOf<Contract['home']['season']>;
const TODAY = '2026-06-08';

let selection: Selection;
afterEach(() => closeOffice(selection.office));

/** Three boys in the beds of the boys' room, one of them without a bed; a second room stands free. */
function school() {
  selection = newSelection({ classes: { 'VII-A': 10 }, beds: { L: 3, P: 1 } });
  const { office } = selection;
  const children = selection.children(3, { sex: 'L' });
  selection.signed();
  const [dormitory] = office.db.sql<{ uid: string }>('SELECT uid FROM dormitory');
  const pupils = children.map(({ uid, name }) => {
    const reply = selection.arrive(uid, '2026-06-01') as { value: { enrolment: string } };
    return { name, uid: reply.value.enrolment };
  });
  const bed = (code: string) =>
    office.db.sql<{ uid: string }>('SELECT uid FROM bed WHERE code = ?', code)[0]?.uid;
  const lie = (at: number, code: string, on = TODAY) =>
    office.call('enrolments.assignBed', { enrolment: pupils[at]?.uid, bed: bed(code), on });
  lie(0, 'A1-1');
  lie(1, 'A1-2');
  const [room] = office.db.sql<{ uid: string }>("SELECT uid FROM room WHERE code = 'A1'");
  office.must('places.addRoom', {
    dormitory: dormitory?.uid,
    code: 'A2',
    sex: 'L',
    levels: ['SMP'],
    beds: 2,
    from: '2026-01-01',
  });
  return { office, pupils, lie, room: room?.uid };
}

const toMove = () =>
  selection.office
    .must<ToMove>('places.toMove')
    .map(({ name, bed, closesOn, left }) => ({ name, bed, closesOn, left }));
const task = () =>
  selection.office.must<Season>('home.season').due.filter(({ kind }) => kind === 'to_move');

describe('closing a room with people in it', () => {
  it('is recorded, frees no bed any more, and names who has to move until each has a bed', () => {
    const { office, pupils, lie, room } = school();
    const bedsFree = () => free(office).levels.find(({ level }) => level === 'SMP')?.maxL;
    // Two of five beds are lain in, one more is held by the boy whose bed follows.
    expect([bedsFree(), toMove(), task()]).toEqual([2, [], []]);
    expect(office.must('places.closeRoom', { room, on: TODAY })).toEqual({ beds: 3, toMove: 2 });
    // Two beds are left in service, and three boys hold a bed.
    expect(bedsFree()).toBe(0);
    const named = (at: number) => ({
      name: pupils[at]?.name,
      bed: `Melati A1-${at + 1}`,
      closesOn: TODAY,
      left: 0,
    });
    expect(toMove()).toEqual([named(0), named(1)]);
    expect(task()).toMatchObject([
      { people: 2, pupil: { name: pupils[0]?.name, uid: pupils[0]?.uid }, on: TODAY, left: 0 },
    ]);
    expect(lie(0, 'A2-1').ok).toBe(true);
    expect(toMove()).toEqual([named(1)]);
    expect(refusalOf(lie(1, 'A1-3'))?.code).toBe('enrolments.bed-closed');
    expect(lie(1, 'A2-2').ok).toBe(true);
    expect([toMove(), task()]).toEqual([[], []]);
    expect(
      plan(office).dormitories[0]?.rooms.map(({ beds, occupied }) => [beds, occupied]),
    ).toEqual([
      [0, 0],
      [1, 0],
      [2, 2],
    ]);
  });

  it('is undone as long as nobody has moved, and then nobody has to', () => {
    const { office, room } = school();
    office.must('places.closeRoom', { room, on: TODAY });
    expect(toMove()).toHaveLength(2);
    expect(selection.undo().ok).toBe(true);
    expect(toMove()).toEqual([]);
  });

  it('ahead of its day leaves out who is gone by then, and says how many days are left', () => {
    const { office, pupils, lie, room } = school();
    office.must('places.closeRoom', { room, on: '2026-07-08' });
    expect(toMove().map(({ left }) => left)).toEqual([30, 30]);
    office.must('enrolments.setPlannedEnd', {
      enrolment: pupils[0]?.uid,
      until: '2026-07-01',
      reason: 'pindah',
    });
    expect(toMove().map(({ name }) => name)).toEqual([pupils[1]?.name]);
    // A bed promised from the closing day on is enough.
    expect(lie(1, 'A2-1', '2026-07-08').ok).toBe(true);
    expect(toMove()).toEqual([]);
  });

  it('stands on the page of the pupil', () => {
    const { office, pupils, room } = school();
    const shown = (at: number) =>
      office.must<{ bedCloses: unknown }>('enrolments.show', { enrolment: pupils[at]?.uid })
        .bedCloses;
    expect(shown(0)).toBeNull();
    office.must('places.closeRoom', { room, on: TODAY });
    expect([shown(0), shown(2)]).toEqual([{ bed: 'Melati A1-1', on: TODAY }, null]);
  });
});
