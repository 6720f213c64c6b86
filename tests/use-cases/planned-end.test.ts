import { afterEach, describe, expect, it } from 'vitest';
import { closeOffice, newSelection, refusalOf, type Selection } from '#tests/support/selection.ts';
import { free } from '#tests/support/small-site.ts';

let selection: Selection;
afterEach(() => closeOffice(selection.office));

interface Shown {
  student: { plannedUntil: string };
  plannedEnd: { before: string; until: string; reason: string; changedOn: string } | null;
}

/** One pupil of SMP 7 who came on the office's day. */
function onePupil(): string {
  selection = newSelection({ classes: { 'VII-A': 2 } });
  const { uid } = selection.child();
  selection.signed();
  const reply = selection.arrive(uid) as { value: { enrolment: string } };
  return reply.value.enrolment;
}
const show = (enrolment: string) => selection.office.must<Shown>('enrolments.show', { enrolment });
const plan = (enrolment: string, until: string, reason = 'Mengulang kelas 8') =>
  selection.office.call('enrolments.setPlannedEnd', { enrolment, until, reason });

describe('a planned end', () => {
  it('is that of level and grade, is changed with its reason, and later days follow', () => {
    const pupil = onePupil();
    const { office } = selection;
    expect(show(pupil)).toMatchObject({
      student: { plannedUntil: '2029-07-01' },
      plannedEnd: null,
    });
    const heldOn = (on: string): number => free(office, on).held.all;
    expect([heldOn('2029-06-30'), heldOn('2029-07-01')]).toEqual([1, 0]);
    expect(plan(pupil, '2030-07-01').ok).toBe(true);
    expect(show(pupil)).toMatchObject({
      student: { plannedUntil: '2030-07-01' },
      plannedEnd: { before: '2029-07-01', reason: 'Mengulang kelas 8', changedOn: '2026-06-08' },
    });
    expect([heldOn('2029-07-01'), heldOn('2030-07-01')]).toEqual([1, 0]);
    expect(free(office, '2030-07-01').total.places).toBe(2);
    expect(selection.undo().ok).toBe(true);
    expect(show(pupil)).toMatchObject({
      student: { plannedUntil: '2029-07-01' },
      plannedEnd: null,
    });
  });

  it('is refused with what to do, and then nothing has changed', () => {
    const pupil = onePupil();
    expect(refusalOf(plan(pupil, '2026-06-08'))).toEqual({
      code: 'enrolments.planned-end-past',
      until: '2026-06-08',
      today: '2026-06-08',
    });
    expect(refusalOf(plan(pupil, '2029-07-01'))?.code).toBe('enrolments.planned-end-same');
    expect(refusalOf(plan('gone', '2030-07-01'))?.code).toBe('enrolments.not-found');
    expect(plan(pupil, '2030-07-01', '  ').ok).toBe(false);
    selection.office.must('enrolments.withdraw', {
      enrolment: pupil,
      on: '2026-06-20',
      reason: 'withdrawn',
      note: '',
    });
    expect(refusalOf(plan(pupil, '2030-07-01'))?.code).toBe('enrolments.already-ended');
    expect(selection.count('planned_end')).toBe(0);
  });
});
